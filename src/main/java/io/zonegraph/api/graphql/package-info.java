/**
 * Integrates graphql-java: validation of documents and variables with custom messages,
 * limits on their size, execution, and the explain extension.
 * {@link io.zonegraph.api.graphql.GraphExecutionStrategy} passes validated operations
 * from graphql-java to the execution engine of this application.
 */
@NullMarked
package io.zonegraph.api.graphql;

import org.jspecify.annotations.NullMarked;
