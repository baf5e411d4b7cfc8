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
	 * The commands; empty where the application serves no kit, or where its address is
	 * not known before the database is up (any free port), or where Browser may not read
	 * from it (HTTPS, or an address that is not this machine's own).
	 */
	static String from(Environment environment) {
		int port = environment.getProperty("server.port", Integer.class, 8080);
		if (!environment.getProperty("zonegraph.explorer.enabled", Boolean.class, true) || port <= 0
				|| ApplicationAddress.isHttps(environment) || !ApplicationAddress.isLocal(environment)) {
			return "";
		}
		String kit = ApplicationAddress.root(environment, String.valueOf(port)) + "/neo4j-browser/";
		return "style " + kit + "style.grass; play " + kit + "guide.html";
	}

}
