package io.zonegraph.bench;

/**
 * What a server takes, whatever it is asked.
 *
 * @param server its name
 * @param startUp seconds until its first good answer
 * @param startUpProcessor seconds of processor time until then
 * @param memory megabytes that it holds after all was measured
 * @param mostMemory megabytes that it held at most
 */
record Footprint(String server, double startUp, double startUpProcessor, long memory, long mostMemory) {

	static Footprint of(String name, Server server) {
		long pid = server.program().pid();
		return new Footprint(name, server.startUp().toMillis() / 1_000.0, server.startUpProcessor(),
				Processor.memory(pid), Processor.mostMemory(pid));
	}

	static Footprint ofDatabase(Program database) {
		return new Footprint("neo4j", 0, 0, Processor.memory(database.pid()), Processor.mostMemory(database.pid()));
	}

}
