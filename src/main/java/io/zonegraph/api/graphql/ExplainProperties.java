package io.zonegraph.api.graphql;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may see how an operation was answered.
 *
 * @param anonymous whether clients that have not said who they are may
 * @param browser address of Neo4j Browser for links to it, for example
 * {@code http://localhost:7474/browser/}; null means that of the local server, if there
 * is one
 * @param database what Browser is to connect to, for example
 * {@code neo4j+s://neo4j@graph.example.org}; null where no browser is given
 */
@ConfigurationProperties("zonegraph.explain")
record ExplainProperties(@DefaultValue("false") boolean anonymous, @Nullable URI browser, @Nullable String database) {
}
