/**
 * The only room that talks to Neo4j: runs statements, translates its errors, tells the
 * version of the graph. Entry class for reads: {@link io.zonegraph.store.GraphReads}.
 */
@NullMarked
package io.zonegraph.store;

import org.jspecify.annotations.NullMarked;
