package io.zonegraph.store;

/**
 * Tests the connections of the pool that no read uses. A network that loses the state of
 * connections, as load balancers and firewalls do, leaves them dead without either end
 * noticing, and each would cost one request its time.
 */
final class IdleConnections {

	private IdleConnections() {
	}

	/**
	 * Uses as many connections at the same time as have been in use before; those that do
	 * not answer are closed. Does not wait for them.
	 * @param probe runs a statement, with a time limit
	 * @param poolSize maximum number of connections
	 */
	static void test(Runnable probe, int poolSize) {
		int connections = Math.min(ReadWatchdog.mostConcurrentReads(), poolSize);
		for (int connection = 1; connection <= connections; connection++) {
			Thread thread = new Thread(() -> runQuietly(probe), "test-connection-" + connection);
			thread.setDaemon(true);
			thread.start();
		}
	}

	private static void runQuietly(Runnable probe) {
		try {
			probe.run();
		}
		catch (StoreException ex) {
			// The connection is closed now, as it should be.
		}
	}

}
