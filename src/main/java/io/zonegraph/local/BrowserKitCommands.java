package io.zonegraph.local;

import org.springframework.core.env.Environment;

/**
 * The commands that show, in Neo4j Browser, the style and the guided tour that the
 * application serves.
 */
final class BrowserKitCommands {

	private BrowserKitCommands() {
	}

	/**
	 * The commands; empty where the application's address is not known before the
	 * database is up (any free port), or where Browser may not read from it (HTTPS).
	 */
	static String from(Environment environment) {
		int port = environment.getProperty("server.port", Integer.class, 8080);
		if (port <= 0 || environment.getProperty("server.ssl.enabled", Boolean.class, false)) {
			return "";
		}
		String kit = "http://%s:%d%s/neo4j-browser/".formatted(environment.getProperty("server.address", "localhost"),
				port, environment.getProperty("server.servlet.context-path", "").replaceAll("/$", ""));
		return "style " + kit + "style.grass; play " + kit + "guide.html";
	}

}
