package io.zonegraph.local;

import java.util.Set;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;
import org.springframework.core.env.Environment;

/** Where the application can be reached from this machine, as far as it is configured. */
final class ApplicationAddress {

	/** Addresses under which the application listens on this machine too. */
	private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "::1", "0.0.0.0", "::");

	private ApplicationAddress() {
	}

	/** Whether {@code localhost} leads to it. */
	static boolean isLocal(Environment environment) {
		return LOCAL.contains(environment.getProperty("server.address", "localhost"));
	}

	/** Whether it speaks HTTPS: with a bundle, a key store or a certificate. */
	static boolean isHttps(Environment environment) {
		return Binder.get(environment).bind("server.ssl", Ssl.class).map((ssl) -> Ssl.isEnabled(ssl)).orElse(false);
	}

	/**
	 * Its root, without a slash at the end.
	 * @param port the port that it has, or will have
	 */
	static String root(Environment environment, String port) {
		return (isHttps(environment) ? "https" : "http") + "://localhost:" + port
				+ environment.getProperty("server.servlet.context-path", "").replaceAll("/$", "");
	}

}
