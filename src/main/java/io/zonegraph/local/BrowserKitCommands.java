package io.zonegraph.local;

import org.springframework.core.env.Environment;

/** The commands that load the application's style and guided tour into Neo4j Browser. */
final class BrowserKitCommands {

	private BrowserKitCommands() {
	}

	/**
	 * The commands, separated by semicolons. Empty if the application does not serve
	 * style and tour, if its port is not known before it starts (any free one), or if
	 * Neo4j Browser cannot load them (HTTPS, or an application that is not reachable at
	 * {@code localhost}).
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
