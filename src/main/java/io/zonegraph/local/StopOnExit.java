package io.zonegraph.local;

/**
 * Stops a server that is still starting when the JVM exits. Otherwise, Spring's own
 * shutdown would wait for the application to start, which in turn waits for the server.
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
			// The JVM is shutting down and runs the hook.
		}
	}

}
