/**
 * Renders an {@link io.zonegraph.plan.OperationPlan} as one parameterised Cypher
 * statement. Only this package composes or escapes Cypher for reads; client input is
 * never part of the statement text. Entry class:
 * {@link io.zonegraph.cypher.CypherRenderer}.
 */
@NullMarked
package io.zonegraph.cypher;

import org.jspecify.annotations.NullMarked;
