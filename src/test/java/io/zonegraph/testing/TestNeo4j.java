package io.zonegraph.testing;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * The Neo4j server of this test JVM, with a driver that nobody has to close.
 */
public final class TestNeo4j {

	private final TestServer server;

	private final Driver driver;

	private TestNeo4j(TestServer server) {
		this.server = server;
		this.driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.username(), server.password()));
		this.driver.verifyConnectivity();
	}

	/**
	 * The one server, started by the first call.
	 */
	public static TestNeo4j shared() {
		return Shared.NEO4J;
	}

	public String uri() {
		return this.server.uri();
	}

	public String username() {
		return this.server.username();
	}

	public String password() {
		return this.server.password();
	}

	public Driver driver() {
		return this.driver;
	}

	/**
	 * Deletes all nodes and relationships. Constraints and indexes stay, and so does the
	 * record of the migrations that made them.
	 */
	public void empty() {
		delete("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')");
	}

	/**
	 * Deletes everything, constraints, indexes and the record of migrations included.
	 */
	public void dropSchema() {
		delete("MATCH (n)");
		drop("CONSTRAINT", "SHOW CONSTRAINTS YIELD name");
		drop("INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
	}

	private void delete(String match) {
		try (Session session = this.driver.session()) {
			// Relationships first: all those of a hub would be too much for one
			// transaction.
			session.run(match + " MATCH (n)-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 2000 ROWS").consume();
			session.run(match + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS").consume();
		}
	}

	private void drop(String kind, String show) {
		try (Session session = this.driver.session()) {
			session.run(show + " RETURN name")
				.list((row) -> row.get("name").asString())
				.forEach((name) -> session.run("DROP %s `%s`".formatted(kind, name.replace("`", "``"))).consume());
		}
	}

	private void close() {
		this.driver.close();
		this.server.close();
	}

	/** Started when first touched. */
	private static final class Shared {

		static final TestNeo4j NEO4J = new TestNeo4j(TestServer.choose());

		static {
			Runtime.getRuntime().addShutdownHook(new Thread(NEO4J::close, "test-neo4j"));
		}

	}

}
