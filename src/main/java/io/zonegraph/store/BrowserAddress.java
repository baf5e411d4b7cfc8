package io.zonegraph.store;

import java.net.URI;

/**
 * Where Neo4j Browser is, and which database it is to open there.
 *
 * @param page its page, for example {@code http://localhost:7474/browser/}
 * @param database address and user of the database, for example
 * {@code bolt://neo4j@localhost:7687}
 */
public record BrowserAddress(URI page, String database) {
}
