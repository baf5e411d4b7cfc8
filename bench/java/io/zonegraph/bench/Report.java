package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results as a Markdown table and as JSON.
 *
 * @param machine where they were measured
 * @param options what was asked for
 * @param runs one for each graph
 */
record Report(Machine machine, Options options, List<Run> runs) {

	private static final Path FOLDER = Path.of("bench/results");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/**
	 * Writes both files.
	 * @return the Markdown file
	 */
	Path write() {
		String name = this.machine.at().toString().replaceAll("[:Z]", "") + "-" + this.machine.commit();
		Path file = FOLDER.resolve(name + ".md");
		try {
			Files.createDirectories(FOLDER);
			Files.writeString(file, markdown());
			Files.writeString(FOLDER.resolve(name + ".json"),
					JSON.writeValueAsString(Map.of("machine", this.machine, "options", this.options, "runs", this.runs))
							+ "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

	String markdown() {
		StringBuilder text = new StringBuilder(
				"%s, commit %s. %d × %s, %d GB, %s, Java %s, Node.js %s; load before %.1f.\n".formatted(
						this.machine.at(), this.machine.commit(), this.machine.processors(), this.machine.processor(),
						this.machine.memory(), this.machine.system(), this.machine.java(), this.machine.node(),
						this.machine.load()));
		text.append("%d connections, medians of %d rounds of %.1f s, result cache %s%s.\n".formatted(
				this.options.connections(), this.options.rounds(), this.options.time().toMillis() / 1_000.0,
				this.options.cache() ? "on" : "off",
				this.options.claims() ? ", two claims about a tenth of the relationships and entities" : ""));
		text.append(
				"\n| entities | query | target | CPU ms/request application + Neo4j | sum | of the limit | of hello | requests/s | p50 ms | p99 ms | bytes |\n");
		text.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
		this.runs.forEach((run) -> run.measurements().forEach((each) -> text.append(row(run, each))));
		text.append("\n| entities | server | start-up s | CPU s of it | memory MB after the load | at most |\n");
		text.append("| --- | --- | --- | --- | --- | --- |\n");
		this.runs.forEach((run) -> run.footprints()
			.forEach((each) -> text.append("| %,d | %s | %.1f | %.1f | %d | %d |%n".formatted(run.entities(),
					each.server(), each.startUp(), each.startUpProcessor(), each.memory(), each.mostMemory()))));
		return text.toString();
	}

	private static String row(Run run, Measurement each) {
		if (each.perSecond() == 0) {
			return "| %,d | %s | %s | no answer in time | | | | 0 | | | |%s%n".formatted(run.entities(), each.query(),
					each.target(), errors(each));
		}
		return "| %,d | %s | %s | %.2f + %.2f | %.2f | %s | %s | %.0f | %.1f | %.1f | %.0f |%s%n".formatted(
				run.entities(), each.query(), each.target(), each.application(), each.database(), each.processor(),
				ratio(each, run.of(each.query()), "limit"), ratio(each, run.measurements(), "hello"), each.perSecond(),
				each.median(), each.slowest(), each.bytes(), errors(each));
	}

	private static String errors(Measurement each) {
		return (each.errors() > 0) ? " " + each.errors() + " errors" : "";
	}

	/** How many times the processor time of another target. */
	private static String ratio(Measurement each, List<Measurement> all, String target) {
		return all.stream()
			.filter((other) -> other.target().equals(target) && other.perSecond() > 0)
			.map((other) -> "%.2f".formatted(each.processor() / other.processor()))
			.findFirst()
			.orElse("");
	}

}
