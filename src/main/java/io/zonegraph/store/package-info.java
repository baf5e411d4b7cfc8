/**
 * The only package that accesses Neo4j: runs statements, translates errors, reads the
 * version of the graph and applies migrations. Entry classes:
 * {@link io.zonegraph.store.GraphReads} and {@link io.zonegraph.store.GraphWrites}.
 */
@NullMarked
package io.zonegraph.store;

import org.jspecify.annotations.NullMarked;
