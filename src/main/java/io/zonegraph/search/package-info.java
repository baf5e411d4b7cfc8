/**
 * Search keys of names. {@link io.zonegraph.search.SearchKeys} is the entry: whoever
 * writes a node with a name stores its keys, and the full-text index finds the node by
 * them. Knows no database and no other package.
 */
@NullMarked
package io.zonegraph.search;

import org.jspecify.annotations.NullMarked;
