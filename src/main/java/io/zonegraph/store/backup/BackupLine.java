package io.zonegraph.store.backup;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import tools.jackson.databind.json.JsonMapper;

/** A line of a backup: JSON, with one kind of thing each. */
sealed interface BackupLine {

	JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * The line.
	 * @return what is written, without a line break
	 */
	default String text() {
		return JSON.writeValueAsString(toMap());
	}

	/** The line as a JSON object; the first key says what it is. */
	Map<String, Object> toMap();

	/** Reads a line. */
	@SuppressWarnings("unchecked")
	static Map<String, Object> parse(String line) {
		return JSON.readValue(line, Map.class);
	}

	/**
	 * A node.
	 *
	 * @param number its position among the nodes of the backup, by which relationships
	 * name it
	 * @param labels its labels, sorted
	 * @param properties its properties as JSON
	 */
	record Node(int number, List<String> labels, SortedMap<String, Object> properties) implements BackupLine {

		@Override
		public Map<String, Object> toMap() {
			return Ordered.map("node", this.number, "labels", this.labels, "properties", this.properties);
		}

		/** All but the number. */
		String content() {
			return JSON.writeValueAsString(List.of(this.labels, this.properties));
		}

	}

	/**
	 * A relationship.
	 *
	 * @param type its type
	 * @param start number of the node it starts at
	 * @param end number of the node it ends at
	 * @param properties its properties as JSON
	 */
	record Relationship(String type, int start, int end, SortedMap<String, Object> properties) implements BackupLine {

		@Override
		public Map<String, Object> toMap() {
			return Ordered.map("relationship", this.type, "start", this.start, "end", this.end, "properties",
					this.properties);
		}

		/** All of it, with hashes in place of the numbers of its nodes. */
		String content(long startHash, long endHash) {
			return JSON.writeValueAsString(List.of(this.type, startHash, endHash, this.properties));
		}

	}

	/**
	 * A constraint or an index.
	 *
	 * @param kind {@code constraint} or {@code index}
	 * @param name its name
	 * @param statement the statement that creates it
	 */
	record SchemaRule(String kind, String name, String statement) implements BackupLine {

		@Override
		public Map<String, Object> toMap() {
			return Ordered.map(this.kind, this.name, "statement", this.statement);
		}

	}

}
