package io.zonegraph.local;

/**
 * Stops a server that is still starting when the JVM exits. Spring waits with its own
 * shutdown for the start to end, and the start for the server.
 */
final class StopOnExit implements AutoCloseable {

	private final Thread hook;

	private StopOnExit(ServerProcess process) {
		this.hook = new Thread(process::stop, "stop-local-neo4j");
	}

	static StopOnExit of(ServerProcess process) {
		StopOnExit stop = new StopOnExit(process);
		try {
			Runtime.getRuntime().addShutdownHook(stop.hook);
		}
		catch (IllegalStateException exiting) {
			process.stop();
		}
		return stop;
	}

	@Override
	public void close() {
		try {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
		catch (IllegalStateException exiting) {
			// The hook has done its work.
		}
	}

}
