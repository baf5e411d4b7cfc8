package io.zonegraph.store;

import java.net.URI;

/**
 * The address of Neo4j Browser and the database that it connects to.
 *
 * @param page URL of Neo4j Browser, for example {@code http://localhost:7474/browser/}
 * @param database Bolt URL of the database with its user name, for example
 * {@code bolt://neo4j@localhost:7687}
 */
public record BrowserAddress(URI page, String database) {
}
