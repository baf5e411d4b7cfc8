/**
 * Checks a schema against a graph: keys, types of values, labels, relationships, indexes
 * and custom Cypher. Entry classes: {@link io.zonegraph.operation.check.GraphCheck} and
 * {@link io.zonegraph.operation.check.SchemaCheck}.
 */
@NullMarked
package io.zonegraph.operation.check;

import org.jspecify.annotations.NullMarked;
