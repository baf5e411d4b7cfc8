package io.zonegraph.store.backup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * Reads a whole graph, node by node, then relationship by relationship. Keeps about 150
 * bytes for each node in memory.
 */
final class GraphScan {

	/**
	 * Not data: the locks of starts and of running migrations, and the mark of a running
	 * restore.
	 */
	private static final List<String> NOT_DATA = List.of("__Neo4jMigrationsLock", "__ZoneGraphLock", Restore.MARK);

	private final Session session;

	private final Consumer<BackupLine> lines;

	private final GraphChecksum checksum = new GraphChecksum();

	private final Map<String, Integer> numbers = new HashMap<>();

	private long[] hashes = new long[1024];

	private long relationships;

	GraphScan(Session session, Consumer<BackupLine> lines) {
		this.session = session;
		this.lines = lines;
	}

	/**
	 * Reads the graph.
	 * @return what was read
	 * @throws ChangedGraphException if a relationship appears whose node was not there
	 */
	Manifest run() {
		Result nodes = this.session.run("MATCH (n) RETURN n");
		while (nodes.hasNext()) {
			node(nodes.next().get(0).asNode());
		}
		Result all = this.session.run("MATCH ()-[r]->() RETURN r");
		while (all.hasNext()) {
			relationship(all.next().get(0).asRelationship());
		}
		return new Manifest(this.numbers.size(), this.relationships, this.checksum.value());
	}

	private void node(Node node) {
		List<String> labels = StreamSupport.stream(node.labels().spliterator(), false).sorted().toList();
		if (labels.stream().anyMatch(NOT_DATA::contains)) {
			return;
		}
		int number = this.numbers.size();
		BackupLine.Node line = new BackupLine.Node(number, labels, ValueCodec.encode(node));
		if (number == this.hashes.length) {
			this.hashes = Arrays.copyOf(this.hashes, 2 * number);
		}
		this.hashes[number] = this.checksum.add(line.content());
		this.numbers.put(node.elementId(), number);
		this.lines.accept(line);
	}

	private void relationship(Relationship relationship) {
		int start = number(relationship.startNodeElementId());
		int end = number(relationship.endNodeElementId());
		BackupLine.Relationship line = new BackupLine.Relationship(relationship.type(), start, end,
				ValueCodec.encode(relationship));
		this.checksum.add(line.content(this.hashes[start], this.hashes[end]));
		this.relationships++;
		this.lines.accept(line);
	}

	private int number(String node) {
		Integer number = this.numbers.get(node);
		if (number == null) {
			throw new ChangedGraphException();
		}
		return number;
	}

	/** The constraints and indexes, without those that a constraint or Neo4j brings. */
	static List<BackupLine.SchemaRule> schema(Session session) {
		List<BackupLine.SchemaRule> rules = session
			.run("SHOW CONSTRAINTS YIELD name, createStatement RETURN name, createStatement ORDER BY name")
			.list((row) -> rule("constraint", row));
		return java.util.stream.Stream
			.concat(rules.stream(),
					session
						.run("SHOW INDEXES YIELD name, type, owningConstraint, createStatement "
								+ "WHERE owningConstraint IS NULL AND type <> 'LOOKUP' "
								+ "RETURN name, createStatement ORDER BY name")
						.list((row) -> rule("index", row))
						.stream())
			.toList();
	}

	private static BackupLine.SchemaRule rule(String kind, Record row) {
		return new BackupLine.SchemaRule(kind, row.get("name").asString(), row.get("createStatement").asString());
	}

	/** Somebody wrote to the graph while it was read. */
	static final class ChangedGraphException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
