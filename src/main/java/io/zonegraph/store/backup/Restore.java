package io.zonegraph.store.backup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Copies a backup into a database. The file is read whole and checked before anything is
 * written; the graph is read back and compared afterwards. While a restore runs, and if
 * it is killed, a node with the label {@value #MARK} is in the graph, and the application
 * does not start on it; a restore that fails empties the database.
 */
final class Restore {

	/** The label of the node that marks a restore in progress. */
	static final String MARK = "__ZoneGraphRestore";

	/** Nodes or relationships in one transaction. */
	private static final int BATCH = 5_000;

	private static final String NODES = "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties "
			+ "RETURN row.number AS number, elementId(n) AS id";

	private static final String RELATIONSHIPS = "UNWIND $rows AS row "
			+ "MATCH (start) WHERE elementId(start) = row.start MATCH (end) WHERE elementId(end) = row.end "
			+ "CREATE (start)-[r:$(row.type)]->(end) SET r = row.properties";

	private static final Pattern SCHEMA_STATEMENT = Pattern.compile("CREATE (CONSTRAINT|([A-Z]+ )?INDEX) ");

	private final Driver driver;

	private final SessionConfig session;

	/**
	 * A restore to one database.
	 * @param driver the driver
	 * @param session names the database
	 */
	Restore(Driver driver, SessionConfig session) {
		this.driver = driver;
		this.session = session;
	}

	/**
	 * Restores a file.
	 * @param file the backup
	 * @param overwrite whether a graph that is there may be deleted
	 * @return what was restored
	 * @throws BackupException if the file is damaged, the database is not empty or
	 * refuses a part of it, or the restored graph differs from the file
	 */
	Manifest from(BackupFile file, boolean overwrite) {
		Manifest expected = file.verify();
		try (Session opened = this.driver.session(this.session)) {
			if (!overwrite && !isUnfinished(opened) && holdsData(opened)) {
				throw new BackupException("The database is not empty.",
						"Restore to an empty database, or add --graph.restore.overwrite to delete what is there.");
			}
			opened.run("MERGE (:%s)".formatted(MARK)).consume();
			try {
				delete(opened, "NOT n:" + MARK);
				copy(file, opened);
				verify(opened, expected);
				opened.run("MATCH (n:%s) DELETE n".formatted(MARK)).consume();
				return expected;
			}
			catch (RuntimeException ex) {
				throw emptied(ex);
			}
		}
	}

	/** Whether a restore was begun that has not ended. */
	static boolean isUnfinished(Session session) {
		return session.run("RETURN COUNT { (:%s) } > 0".formatted(MARK)).single().get(0).asBoolean();
	}

	/** The record of migrations and the locks of starts are no data. */
	private static boolean holdsData(Session session) {
		return session
			.run("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration' "
					+ "OR label = '__ZoneGraphLock') " + "RETURN n LIMIT 1")
			.hasNext();
	}

	private static void delete(Session session, String condition) {
		session.run("MATCH (n) WHERE %s CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS".formatted(condition))
			.consume();
	}

	private BackupException emptied(RuntimeException failure) {
		String reason = "The restore failed: " + failure.getMessage();
		try (Session opened = this.driver.session(this.session)) {
			delete(opened, "true");
			return new BackupException(reason + " The database was emptied.",
					"Correct the cause, and restore once more.", failure);
		}
		catch (Neo4jException ex) {
			return new BackupException(reason + " The database holds a part of the backup.",
					"Restore once more; the application does not start before.", failure);
		}
	}

	private static void copy(BackupFile file, Session session) {
		Set<String> existing = new HashSet<>();
		GraphScan.schema(session).forEach((rule) -> existing.add(rule.name()));
		List<String> indexes = new ArrayList<>();
		Elements elements = new Elements(session);
		file.read((line) -> {
			if (line.get("constraint") instanceof String name && existing.add(name)) {
				session.run(schemaStatement(line)).consume();
			}
			else if (line.get("index") instanceof String name && existing.add(name)) {
				indexes.add(schemaStatement(line));
			}
			else if (line.containsKey("node")) {
				elements.addNode(line);
			}
			else if (line.containsKey("relationship")) {
				elements.addRelationship(line);
			}
		});
		elements.write();
		indexes.forEach((statement) -> session.run(statement).consume());
		session.run("CALL db.awaitIndexes(3600)").consume();
	}

	/** The statement of a constraint or an index; a file may contain no other. */
	private static String schemaStatement(Map<String, ?> line) {
		String statement = String.valueOf(line.get("statement"));
		if (!SCHEMA_STATEMENT.matcher(statement).lookingAt()) {
			throw new IllegalStateException("the file has a statement that creates neither a constraint nor an index.");
		}
		return statement;
	}

	private static void verify(Session session, Manifest expected) {
		Manifest found = new GraphScan(session, (line) -> {
		}).run();
		if (!found.equals(expected)) {
			throw new IllegalStateException("the graph has %s, but the file %s.".formatted(found, expected));
		}
	}

	/** Nodes and relationships that wait to be written together. */
	private static final class Elements {

		private final Session session;

		/** The ids of the nodes in the database, by their numbers in the file. */
		private final List<String> ids = new ArrayList<>();

		private final List<Map<String, Object>> nodes = new ArrayList<>();

		private final List<Map<String, Object>> relationships = new ArrayList<>();

		Elements(Session session) {
			this.session = session;
		}

		void addNode(Map<String, Object> line) {
			this.nodes
				.add(Map.of("number", line.get("node"), "labels", line.get("labels"), "properties", properties(line)));
			if (this.nodes.size() == BATCH) {
				write();
			}
		}

		void addRelationship(Map<String, Object> line) {
			if (!this.nodes.isEmpty()) {
				write();
			}
			this.relationships.add(Map.of("type", line.get("relationship"), "start", id(line, "start"), "end",
					id(line, "end"), "properties", properties(line)));
			if (this.relationships.size() == BATCH) {
				write();
			}
		}

		private static Map<String, Object> properties(Map<String, Object> line) {
			return ValueCodec.decode((Map<?, ?>) Objects.requireNonNull(line.get("properties")));
		}

		private String id(Map<String, Object> line, String end) {
			return this.ids.get(((Number) Objects.requireNonNull(line.get(end))).intValue());
		}

		/** Each batch is a transaction of its own, never run twice. */
		void write() {
			try (Transaction transaction = this.session.beginTransaction()) {
				if (!this.nodes.isEmpty()) {
					for (Record row : transaction.run(NODES, Map.of("rows", this.nodes)).list()) {
						keep(row.get("number").asInt(), row.get("id").asString());
					}
				}
				if (!this.relationships.isEmpty()) {
					transaction.run(RELATIONSHIPS, Map.of("rows", this.relationships)).consume();
				}
				transaction.commit();
			}
			this.nodes.clear();
			this.relationships.clear();
		}

		private void keep(int number, String id) {
			while (this.ids.size() <= number) {
				this.ids.add("");
			}
			this.ids.set(number, id);
		}

	}

}
