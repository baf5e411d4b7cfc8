/**
 * The only package that talks to Neo4j: runs statements, translates its errors, tells the
 * version of the graph, applies migrations. Entry classes:
 * {@link io.zonegraph.store.GraphReads} and {@link io.zonegraph.store.GraphWrites}.
 */
@NullMarked
package io.zonegraph.store;

import org.jspecify.annotations.NullMarked;
