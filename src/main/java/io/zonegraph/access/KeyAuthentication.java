package io.zonegraph.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.zonegraph.store.Deadline;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.StoreException;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Authenticates clients by their API keys. */
final class KeyAuthentication {

	private final GraphReads reads;

	/** Has one entry at most, so that one request reads the keys for all. */
	private final Cache<String, StoredKeys> keys;

	KeyAuthentication(GraphReads reads, Duration maxStaleness) {
		this.reads = reads;
		this.keys = Caffeine.newBuilder().expireAfterWrite(maxStaleness).executor(Runnable::run).build();
	}

	/**
	 * The user of a key.
	 * @throws InvalidTokenException if there is no such key, or it was revoked
	 * @throws AuthenticationServiceException if the database cannot tell
	 */
	User authenticate(KeySecret secret) {
		ApiKey key = keys().find(secret)
			.orElseThrow(() -> new InvalidTokenException(
					"The API key in the header \"Authorization\" must be valid, was unknown or revoked."));
		return new User("key:" + key.id(), key.name(), key.role());
	}

	private StoredKeys keys() {
		// The time includes that of waiting for another request that reads them.
		Deadline deadline = this.reads.deadline();
		try {
			return this.keys.get("", (all) -> read(deadline));
		}
		catch (StoreException ex) {
			throw new AuthenticationServiceException("The API key cannot be checked at the moment; try again later.",
					ex);
		}
	}

	private StoredKeys read(Deadline deadline) {
		Object rows = this.reads.read(StoredKeys.STATEMENT, Map.of(), deadline).columns().get(0);
		return StoredKeys.from((List<?>) Objects.requireNonNull(rows));
	}

}
