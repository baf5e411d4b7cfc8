package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.zonegraph.bench.limit.LimitServer;
import io.zonegraph.bench.spring.SpringServer;

/** Starts the servers that are measured, all over the same database. */
final class Servers {

	private static final Path LOGS = Path.of("target/bench/logs");

	/** Whether the product keeps results. */
	private static final String CACHE = "zonegraph.cache.enabled";

	private static final String GRAPHQL = "{\"query\":\"{ __typename }\"}";

	private final Options options;

	private final String bolt;

	Servers(Options options, Database database) {
		this.options = options;
		this.bolt = database.uri();
	}

	Server named(String name) {
		return switch (name) {
			case "zonegraph" -> zonegraph(name, this.options.cache());
			case GraphQlTarget.CACHED -> zonegraph(name, true);
			case "apollo" -> apollo();
			case "spring" -> spring();
			default -> throw new IllegalArgumentException(name);
		};
	}

	Server limit() {
		int port = Ports.free();
		return Server.await(start("limit", java(LimitServer.class, "--spring.config.name=none",
				"--server.address=127.0.0.1", "--server.port=" + port, "--bolt=" + this.bolt)), port, "/hello", "");
	}

	/** The executable jar, as one would run it, over a database of one's own. */
	private Server zonegraph(String name, boolean cache) {
		int port = Ports.free();
		List<String> command = new ArrayList<>(List.of(Program.JAVA));
		command.addAll(this.options.javaOptions());
		command.addAll(List.of("-jar", jar().toString(), "--server.address=127.0.0.1", "--server.port=" + port,
				"--spring.neo4j.uri=" + this.bolt, "--zonegraph.store.database=neo4j", "--zonegraph.seed.enabled=false",
				"--zonegraph.warm-up.enabled=false", "--zonegraph.cost.limit=1000000000",
				"--" + CACHE + "=" + checked(cache)));
		return Server.await(start(name, command), port, "/graphql", GRAPHQL);
	}

	/** A cache that the product does not have would go unnoticed. */
	private static boolean checked(boolean cache) {
		if (cache && !text(Path.of("target/classes/META-INF/spring-configuration-metadata.json"))
			.contains("\"" + CACHE + "\"")) {
			throw new IllegalStateException("The product has no property " + CACHE);
		}
		return cache;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path jar() {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.getFileName().toString().matches("zonegraph-.*(?<!-plain)\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No executable jar in target/."));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Server spring() {
		int port = Ports.free();
		return Server.await(start("spring",
				java(SpringServer.class, "--spring.config.name=none", "--server.address=127.0.0.1",
						"--server.port=" + port, "--spring.neo4j.uri=" + this.bolt,
						"--spring.data.neo4j.database=neo4j", "--spring.graphql.schema.introspection.enabled=false",
						"--spring.graphql.schema.locations=file:bench/operations/spring/")),
				port, "/graphql", GRAPHQL);
	}

	private Server apollo() {
		int port = Ports.free();
		Program program = Program.start("apollo", LOGS.resolve("apollo.log"),
				List.of("node", "bench/apollo/server.mjs"),
				List.of("NODE_ENV=production", "PORT=" + port, "BOLT=" + this.bolt));
		return Server.await(program, port, "/", GRAPHQL);
	}

	private List<String> java(Class<?> main, String... arguments) {
		List<String> command = new ArrayList<>(List.of(Program.JAVA));
		command.addAll(this.options.javaOptions());
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(arguments));
		return command;
	}

	private static Program start(String name, List<String> command) {
		return Program.start(name, LOGS.resolve(name + ".log"), command, List.of());
	}

}
