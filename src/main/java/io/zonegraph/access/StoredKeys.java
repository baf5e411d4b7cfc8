package io.zonegraph.access;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The keys that were in the graph when they were read, those that are revoked left out.
 *
 * @param byHash each by the hash of its secret
 */
record StoredKeys(Map<String, ApiKey> byHash) {

	/**
	 * One row. Few keys are in use, so that all of them are read at once: a wrong key
	 * then needs no read of its own.
	 */
	static final String STATEMENT = """
			MATCH (k:ApiKey) WHERE k.revokedAt IS NULL
			RETURN collect([k.id, k.name, k.role, k.createdAt, k.revokedAt, k.hash])""";

	private static final int HASH = 5;

	/** The keys of the single column of {@link #STATEMENT}. */
	static StoredKeys from(List<?> rows) {
		Map<String, ApiKey> keys = new HashMap<>();
		for (Object row : rows) {
			List<?> values = (List<?>) row;
			keys.put(text(values.get(HASH)), key(values));
		}
		return new StoredKeys(Map.copyOf(keys));
	}

	/**
	 * Reads a key.
	 * @param values its id, name, role, and when it was created and revoked
	 * @throws IllegalStateException if it has a role that does not exist
	 */
	static ApiKey key(List<?> values) {
		String role = text(values.get(2));
		return new ApiKey(text(values.get(0)), text(values.get(1)),
				Role.of(role)
					.orElseThrow(() -> new IllegalStateException(
							"Property \"role\" of ApiKey %s must be reader, curator or admin, was \"%s\"."
								.formatted(values.get(0), role))),
				Objects.requireNonNull((ZonedDateTime) values.get(3)), (ZonedDateTime) values.get(4));
	}

	private static String text(@Nullable Object value) {
		return String.valueOf(value);
	}

	/** The key with a secret; empty if there is none. */
	Optional<ApiKey> find(KeySecret secret) {
		return Optional.ofNullable(this.byHash.get(secret.hash()));
	}

}
