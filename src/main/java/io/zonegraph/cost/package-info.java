/**
 * Estimates the cost of a plan before it runs, from the counts of nodes and relationships
 * in the graph, and chooses by them where lists start. Entry classes:
 * {@link io.zonegraph.cost.CostEstimator} and {@link io.zonegraph.cost.StartPlanner}.
 * Uses {@code model} and {@code plan}; used by {@code operation}.
 */
@NullMarked
package io.zonegraph.cost;

import org.jspecify.annotations.NullMarked;
