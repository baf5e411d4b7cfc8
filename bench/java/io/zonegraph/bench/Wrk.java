package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.zonegraph.bench.limit.Shots;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The load generator {@code wrk}: one thread, a request of the set at random each time.
 */
final class Wrk {

	/** Where a body has this text, each request has another number of as many digits. */
	static final String ANOTHER_EACH_TIME = "0000000000";

	private static final JsonMapper JSON = new JsonMapper();

	private static final Path BODIES = Path.of("target/bench/bodies");

	private Wrk() {
	}

	static Shots get(String url, int connections, Duration time) {
		return run(url, "", connections, time);
	}

	static Shots post(String url, List<Map<String, Object>> bodies, int connections, Duration time) {
		return run(url, bodies.stream().map((body) -> JSON.writeValueAsString(body) + "\n").reduce("", String::concat),
				connections, time);
	}

	private static Shots run(String url, String bodies, int connections, Duration time) {
		URI address = URI.create(url);
		ProcessBuilder command = new ProcessBuilder("wrk", "-t1", "-c" + connections, "-d" + seconds(time), "--timeout",
				"20s", "-s", "bench/wrk.lua", "http://" + address.getAuthority())
			.redirectErrorStream(true);
		command.environment().put("REQUEST_PATH", address.getPath());
		command.environment().put("BODIES", BODIES.toString());
		command.environment().put("ANOTHER_EACH_TIME", ANOTHER_EACH_TIME);
		try {
			Files.createDirectories(Path.of("target/bench"));
			Files.writeString(BODIES, bodies);
			return result(new String(command.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Is wrk installed (Debian: apt-get install wrk)?", ex);
		}
	}

	/** It takes whole seconds only: half ones become more. */
	private static String seconds(Duration time) {
		return Math.max(1, Math.round(time.toMillis() / 1_000.0)) + "s";
	}

	private static Shots result(String output) {
		int begin = output.indexOf("JSON{");
		if (begin < 0) {
			throw new IllegalStateException("wrk: " + output);
		}
		JsonNode result = JSON.readTree(output.substring(begin + 4).lines().findFirst().orElseThrow());
		return new Shots(result.get("requests").asLong(), result.get("errors").asLong(),
				result.get("perSecond").asDouble(), result.get("median").asDouble(), result.get("slowest").asDouble(),
				result.get("bytes").asLong());
	}

}
