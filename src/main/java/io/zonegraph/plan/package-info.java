/**
 * Turns a normalized GraphQL operation and the model into an
 * {@link io.zonegraph.plan.OperationPlan}: what to fetch
 * ({@link io.zonegraph.plan.Fetch}, {@link io.zonegraph.plan.Column}) and how rows become
 * the answer ({@link io.zonegraph.plan.Shape}). Holds no Cypher and runs nothing. Entry
 * class: {@link io.zonegraph.plan.OperationPlanner}. Uses {@code model}; used by
 * {@code cypher}, {@code response} and {@code operation}.
 */
@NullMarked
package io.zonegraph.plan;

import org.jspecify.annotations.NullMarked;
