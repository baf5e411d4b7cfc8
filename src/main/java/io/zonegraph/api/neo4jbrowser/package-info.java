/**
 * The kit for Neo4j Browser: a guided tour of the graph and a style sheet.
 * {@link io.zonegraph.api.neo4jbrowser.BrowserKit} serves both.
 */
@NullMarked
package io.zonegraph.api.neo4jbrowser;

import org.jspecify.annotations.NullMarked;
