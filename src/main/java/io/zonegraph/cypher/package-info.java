/**
 * Renders an {@link io.zonegraph.plan.OperationPlan} as one parameterised Cypher
 * statement. The only place that composes or escapes Cypher for reads; no value of a
 * client is ever part of the text. Entry class:
 * {@link io.zonegraph.cypher.CypherRenderer}.
 */
@NullMarked
package io.zonegraph.cypher;

import org.jspecify.annotations.NullMarked;
