package io.zonegraph.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * A port that was free when it was checked.
 *
 * @param number 1–65535
 */
record ListenPort(int number) {

	/**
	 * Checks that the port is available; 0 selects a free one. Neo4j cannot select it
	 * itself, because it would advertise port 0.
	 * @throws LocalServerFailure if the port cannot be used; the message names the
	 * property
	 */
	static ListenPort check(String property, String host, int number) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress(InetAddress.getByName(host), number));
			return new ListenPort(socket.getLocalPort());
		}
		catch (IOException ex) {
			throw new LocalServerFailure(
					"Port %d on %s, where the local Neo4j server would listen (%s), cannot be used: %s."
						.formatted(number, host, property, ex.getMessage()),
					"Stop the program that uses the port, set %s to another port (0 takes any free one), or set spring.neo4j.uri if that program is the database to use."
						.formatted(property),
					ex);
		}
	}

}
