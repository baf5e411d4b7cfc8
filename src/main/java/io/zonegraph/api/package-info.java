/**
 * What clients meet: GraphQL over HTTP, the wiring of graphql-java, error codes and
 * messages. {@link io.zonegraph.api.GraphExecutionStrategy} is where a validated
 * operation leaves graphql-java for our own engine.
 */
@NullMarked
package io.zonegraph.api;

import org.jspecify.annotations.NullMarked;
