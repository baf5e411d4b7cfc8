/**
 * The wiring of graphql-java: validation of documents and variables with messages of our
 * own, limits on their size, execution, and the explain extension.
 * {@link io.zonegraph.api.graphql.GraphExecutionStrategy} is where a validated operation
 * leaves graphql-java for our own engine.
 */
@NullMarked
package io.zonegraph.api.graphql;

import org.jspecify.annotations.NullMarked;
