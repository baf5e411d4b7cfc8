package io.zonegraph.api.graphql;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration of the explain extension.
 *
 * @param anonymous whether all clients may use it, not only curators
 * @param browser address of Neo4j Browser for links, for example
 * {@code http://localhost:7474/browser/}; null for that of the local server, if there is
 * one
 * @param database the address that Neo4j Browser connects to, for example
 * {@code neo4j+s://neo4j@graph.example.org}; null for {@code neo4j://localhost:7687};
 * used only with {@code browser}
 */
@ConfigurationProperties("zonegraph.explain")
record ExplainProperties(@DefaultValue("false") boolean anonymous, @Nullable URI browser, @Nullable String database) {
}
