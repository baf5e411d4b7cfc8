/**
 * Plans a normalized GraphQL operation over a model as an
 * {@link io.zonegraph.plan.OperationPlan}, without Cypher or access to the database.
 * Entry class: {@link io.zonegraph.planner.OperationPlanner}. Uses {@code model} and
 * {@code plan}; used by {@code operation}.
 */
@NullMarked
package io.zonegraph.planner;

import org.jspecify.annotations.NullMarked;
