package io.zonegraph.local;

import io.zonegraph.access.ApiKeyStore;
import io.zonegraph.access.NewApiKey;
import io.zonegraph.access.Role;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes an API key for the user of a local server on its first start, and prints it: on
 * standard output, as logs are kept and the key is not.
 */
class FirstKey implements ApplicationListener<ApplicationReadyEvent> {

	private static final Log logger = LogFactory.getLog(FirstKey.class);

	private static final String NAME = "local start";

	private final ObjectProvider<LocalServer> server;

	private final ObjectProvider<ApiKeyStore> keys;

	FirstKey(ObjectProvider<LocalServer> server, ObjectProvider<ApiKeyStore> keys) {
		this.server = server;
		this.keys = keys;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		if (this.server.getIfAvailable() != null) {
			this.keys.ifAvailable(FirstKey::create);
		}
	}

	private static void create(ApiKeyStore keys) {
		try {
			keys.createFirst(NAME, Role.CURATOR).ifPresent(FirstKey::print);
		}
		catch (RuntimeException ex) {
			logger.warn("No API key was made: " + ex.getMessage());
		}
	}

	private static void print(NewApiKey created) {
		System.out.printf("%n  API key (role %s), shown only this once:  %s%n%n", created.key().role().label(),
				created.secret());
	}

}
