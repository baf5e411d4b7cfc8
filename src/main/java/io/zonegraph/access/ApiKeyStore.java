package io.zonegraph.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.WriteFailedException;

/**
 * Makes, lists and revokes API keys. A key is a node {@code (:ApiKey {id, name, role,
 * hash, createdAt, revokedAt})} with the SHA-256 hash of its secret.
 */
public final class ApiKeyStore {

	private static final String CREATE = """
			CREATE (k:ApiKey {id: $id, name: $name, role: $role, hash: $hash, createdAt: $createdAt})
			RETURN k.id AS id""";

	private static final String CREATE_FIRST = """
			OPTIONAL MATCH (any:ApiKey)
			WITH count(any) AS keys WHERE keys = 0
			""" + CREATE;

	private static final String LIST = """
			MATCH (k:ApiKey)
			RETURN [k.id, k.name, k.role, k.createdAt, k.revokedAt] AS key
			ORDER BY k.createdAt, k.id""";

	private static final String REVOKE = """
			MATCH (k:ApiKey {id: $id})
			SET k.revokedAt = coalesce(k.revokedAt, $revokedAt)
			RETURN [k.id, k.name, k.role, k.createdAt, k.revokedAt] AS key""";

	private final GraphWrites writes;

	private final Clock clock;

	ApiKeyStore(GraphWrites writes, Clock clock) {
		this.writes = writes;
		this.clock = clock;
	}

	/**
	 * Makes a key.
	 * @param name who or what is to use it
	 * @param role what it allows
	 * @throws WriteFailedException if the database does not commit it
	 */
	public NewApiKey create(String name, Role role) {
		return create(CREATE, name, role).orElseThrow();
	}

	/**
	 * Makes a key unless there has been one before, valid or revoked.
	 * @param name who or what is to use it
	 * @param role what it allows
	 * @return the key; empty if there has been one
	 * @throws WriteFailedException if the database does not commit it
	 */
	public Optional<NewApiKey> createFirst(String name, Role role) {
		return create(CREATE_FIRST, name, role);
	}

	private Optional<NewApiKey> create(String statement, String name, Role role) {
		KeySecret secret = KeySecret.generate();
		ApiKey key = new ApiKey(UUID.randomUUID().toString(), name, role, now(), null);
		return run(statement, Map.of("id", key.id(), "name", name, "role", role.label(), "hash", secret.hash(),
				"createdAt", key.createdAt()))
			.stream()
			.findFirst()
			.map((row) -> new NewApiKey(key, secret.text()));
	}

	/**
	 * All keys, the oldest first.
	 * @throws WriteFailedException if the database cannot be read
	 */
	public List<ApiKey> list() {
		return keys(LIST, Map.of());
	}

	/**
	 * Revokes a key. One that was revoked before keeps the time of that.
	 * @param id its id
	 * @return the key; empty if there is none with that id
	 * @throws WriteFailedException if the database does not commit it
	 */
	public Optional<ApiKey> revoke(String id) {
		return keys(REVOKE, Map.of("id", id, "revokedAt", now())).stream().findFirst();
	}

	private List<ApiKey> keys(String statement, Map<String, Object> parameters) {
		return run(statement, parameters).stream()
			.map((row) -> StoredKeys.key((List<?>) Objects.requireNonNull(row.get("key"))))
			.toList();
	}

	private List<Map<String, Object>> run(String statement, Map<String, Object> parameters) {
		return this.writes.inTransaction((transaction) -> transaction.run(statement, parameters));
	}

	private ZonedDateTime now() {
		return ZonedDateTime.now(this.clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.SECONDS);
	}

}
