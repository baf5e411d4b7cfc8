package io.zonegraph.seed;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.zonegraph.seed.PackageImport.Kind;
import io.zonegraph.seed.PackageImport.State;
import io.zonegraph.store.WriteTransaction;
import org.jspecify.annotations.Nullable;

/**
 * The imports in the graph: {@code (:PackageImport)} nodes that hold what was uploaded.
 *
 * @param transaction the transaction that reads and writes them
 */
record ImportStore(WriteTransaction transaction) {

	/** All properties but the content, which may be large. */
	static final String PROJECTION = "i {.id, .packageName, .kind, .state, .fileName, .size, .checksum, .importedAt, .importedBy, .replaces, .undoneAt, .undoneBy, .created, .changed, .removed}";

	/** The files that are part of a load, in the order of their packages' names. */
	List<SeedFile> files() {
		return this.transaction.run(
				"MATCH (i:PackageImport {state: 'CURRENT'}) WHERE i.content IS NOT NULL RETURN i.fileName AS name, i.content AS content ORDER BY name",
				Map.of())
			.stream()
			.map((row) -> file(String.valueOf(row.get("name")), (byte[]) present(row, "content")))
			.toList();
	}

	/** An uploaded file; messages name it as one of the imports. */
	private static SeedFile file(String name, byte[] content) {
		return new SeedFile("imports/" + name, name, content);
	}

	Optional<PackageImport> find(String id) {
		return first("MATCH (i:PackageImport {id: $value})", id);
	}

	/** The import that holds for a package. */
	Optional<PackageImport> current(String packageName) {
		return first("MATCH (i:PackageImport {packageName: $value, state: 'CURRENT'})", packageName);
	}

	/**
	 * Whether the transaction of a request, which made or undid an import, is committed.
	 */
	boolean isCommitted(String request) {
		return this.transaction
			.run("MATCH (i:PackageImport) WHERE i.id = $request OR i.undoRequest = $request RETURN i.id",
					Map.of("request", request))
			.size() > 0;
	}

	private Optional<PackageImport> first(String match, String value) {
		return this.transaction.run("%s RETURN %s AS i".formatted(match, PROJECTION), Map.of("value", value))
			.stream()
			.map((row) -> read((Map<?, ?>) present(row, "i")))
			.findFirst();
	}

	/** Adds an import, which takes the place of the current one of its package. */
	void add(PackageImport made, byte @Nullable [] content) {
		if (made.replaces() != null) {
			set(made.replaces(), Map.of("state", State.REPLACED.name()));
		}
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", made.id());
		properties.put("packageName", made.packageName());
		properties.put("kind", made.kind().name());
		properties.put("state", made.state().name());
		putIfPresent(properties, "fileName", made.fileName());
		properties.put("size", made.size());
		putIfPresent(properties, "checksum", made.checksum());
		putIfPresent(properties, "content", content);
		properties.put("importedAt", made.importedAt());
		properties.put("importedBy", made.importedBy());
		putIfPresent(properties, "replaces", made.replaces());
		this.transaction.run("CREATE (i:PackageImport) SET i = $properties", Map.of("properties", properties));
	}

	private static void putIfPresent(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

	/** Undoes an import: the one before it holds again. */
	void undo(PackageImport undone, ZonedDateTime at, String by, String request) {
		set(undone.id(), Map.of("state", State.UNDONE.name(), "undoneAt", at, "undoneBy", by, "undoRequest", request));
		if (undone.replaces() != null) {
			set(undone.replaces(), Map.of("state", State.CURRENT.name()));
		}
	}

	/** Records what the load of an import changed. */
	void record(String id, ChangeCounts changes) {
		set(id, Map.of("created", changes.created(), "changed", changes.changed(), "removed", changes.removed()));
	}

	private void set(String id, Map<String, Object> properties) {
		this.transaction.run("MATCH (i:PackageImport {id: $id}) SET i += $properties",
				Map.of("id", id, "properties", properties));
	}

	/** The import with the properties that {@link #PROJECTION} reads. */
	static PackageImport read(Map<?, ?> values) {
		return new PackageImport(text(values, "id"), text(values, "packageName"), Kind.valueOf(text(values, "kind")),
				State.valueOf(text(values, "state")), (String) values.get("fileName"), (Long) present(values, "size"),
				(String) values.get("checksum"), (ZonedDateTime) present(values, "importedAt"),
				text(values, "importedBy"), (String) values.get("replaces"), (ZonedDateTime) values.get("undoneAt"),
				(String) values.get("undoneBy"),
				new ChangeCounts(number(values, "created"), number(values, "changed"), number(values, "removed")));
	}

	private static String text(Map<?, ?> values, String name) {
		return String.valueOf(values.get(name));
	}

	private static Object present(Map<?, ?> values, String name) {
		return Objects.requireNonNull(values.get(name), name);
	}

	/** A number that is recorded after the load; 0 until then. */
	private static int number(Map<?, ?> values, String name) {
		return (values.get(name) instanceof Long number) ? number.intValue() : 0;
	}

}
