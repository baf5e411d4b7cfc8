/**
 * Turns a normalized GraphQL operation and the model into an
 * {@link io.zonegraph.plan.OperationPlan}. Holds no Cypher and runs nothing. Entry class:
 * {@link io.zonegraph.planner.OperationPlanner}. Uses {@code model} and {@code plan};
 * used by {@code operation}.
 */
@NullMarked
package io.zonegraph.planner;

import org.jspecify.annotations.NullMarked;
