package io.zonegraph.local;

import java.util.Set;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;
import org.springframework.core.env.Environment;

/** The URL of the application on this machine, as far as it is configured. */
final class ApplicationAddress {

	/** Listen addresses that include this machine. */
	private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "::1", "0.0.0.0", "::");

	private ApplicationAddress() {
	}

	/** Whether the application can be reached at {@code localhost}. */
	static boolean isLocal(Environment environment) {
		return LOCAL.contains(environment.getProperty("server.address", "localhost"));
	}

	/**
	 * Whether the application uses HTTPS: with an SSL bundle, a key store or a
	 * certificate.
	 */
	static boolean isHttps(Environment environment) {
		return Binder.get(environment).bind("server.ssl", Ssl.class).map((ssl) -> Ssl.isEnabled(ssl)).orElse(false);
	}

	/**
	 * The root URL, without a trailing slash.
	 * @param port the actual or configured port
	 */
	static String root(Environment environment, String port) {
		return (isHttps(environment) ? "https" : "http") + "://localhost:" + port
				+ environment.getProperty("server.servlet.context-path", "").replaceAll("/$", "");
	}

}
