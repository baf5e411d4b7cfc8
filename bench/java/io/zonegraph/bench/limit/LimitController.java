package io.zonegraph.bench.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is measured over HTTP, and what drives the driver without it. */
@RestController
class LimitController {

	private final HandWritten statements;

	LimitController(HandWritten statements) {
		this.statements = statements;
	}

	/** The trivial answer. */
	@GetMapping("/hello")
	Map<String, String> hello() {
		return Map.of("hello", "world");
	}

	/** The limit: the statement, then a trivial answer. */
	@PostMapping("/limit/{query}")
	Map<String, Integer> limit(@PathVariable String query, @RequestBody Variables request) {
		return Map.of("rows", this.statements.rows(query, request.variables()).size());
	}

	/** All rows, to compare other answers with. */
	@PostMapping("/rows/{query}")
	List<List<@Nullable Object>> rows(@PathVariable String query, @RequestBody Variables request) {
		return this.statements.rows(query, request.variables());
	}

	/** Keeps the driver busy without HTTP, and tells how it went. */
	@PostMapping("/drive")
	Shots drive(@RequestBody Drive drive) {
		DriverLoad load = new DriverLoad(this.statements, drive.query(), drive.variables());
		Duration time = Duration.ofMillis(drive.milliseconds());
		return drive.async() ? load.async(drive.connections(), time) : load.blocking(drive.connections(), time);
	}

	/** Parameters of a statement. */
	record Variables(Map<String, Object> variables) {
	}

	/**
	 * What to drive.
	 *
	 * @param variables sets of parameters, of which each request takes one
	 */
	record Drive(String query, boolean async, int connections, int milliseconds, List<Map<String, Object>> variables) {
	}

}
