/**
 * Plans: what to fetch for an operation ({@link io.zonegraph.plan.Fetch},
 * {@link io.zonegraph.plan.Column}) and how rows become the answer
 * ({@link io.zonegraph.plan.Shape}). Immutable values, without Cypher. Entry class:
 * {@link io.zonegraph.plan.OperationPlan}. Made by {@code planner}; read by {@code cost},
 * {@code cypher}, {@code response} and {@code operation}.
 */
@NullMarked
package io.zonegraph.plan;

import org.jspecify.annotations.NullMarked;
