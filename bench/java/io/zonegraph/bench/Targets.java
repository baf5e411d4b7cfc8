package io.zonegraph.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is measured, with the programs that it takes. */
final class Targets implements AutoCloseable {

	/**
	 * The product; the same with a cache in which nothing is found, or looked for; the
	 * limit; the plain driver without HTTP; @neo4j/graphql as one writes it first, and
	 * starting at the other end; Spring's controllers; the trivial answer.
	 */
	static final List<String> NAMES = List.of("zonegraph", GraphQlTarget.MISSED, GraphQlTarget.UNKEPT, "limit",
			"driver", "driver-async", "apollo", "apollo-other", "spring", "hello");

	private static final Set<String> NEED_LIMIT = Set.of("limit", "driver", "driver-async", "hello");

	private final Map<String, Server> servers = new LinkedHashMap<>();

	private final List<Target> targets = new ArrayList<>();

	private final Server limit;

	private Targets(Options options, Database database) {
		Servers start = new Servers(options, database);
		// It also gives the answers that others are compared with.
		this.limit = start.limit();
		this.servers.put("limit", this.limit);
		for (String name : options.targets()) {
			this.targets.add(target(name, start));
		}
	}

	static Targets start(Options options, Database database) {
		return new Targets(options, database);
	}

	private Target target(String name, Servers start) {
		if (NEED_LIMIT.contains(name)) {
			return switch (name) {
				case "limit" -> new LimitTarget(this.limit);
				case "hello" -> new HelloTarget(this.limit);
				default -> new DriverTarget(name, this.limit);
			};
		}
		Server server = this.servers.computeIfAbsent(GraphQlTarget.program(name), start::named);
		return new GraphQlTarget(name, server);
	}

	List<Target> all() {
		return this.targets;
	}

	Map<String, Server> servers() {
		return this.servers;
	}

	/** The rows that the statement written by hand gives. */
	Server reference() {
		return this.limit;
	}

	@Override
	public void close() {
		this.servers.values().forEach(Server::close);
	}

}
