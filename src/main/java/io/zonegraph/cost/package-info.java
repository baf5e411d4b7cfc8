/**
 * Estimates the cost of a plan before it runs, from the counts of nodes and relationships
 * in the graph. Entry class: {@link io.zonegraph.cost.CostEstimator}. Uses {@code model}
 * and {@code plan}; used by {@code operation}.
 */
@NullMarked
package io.zonegraph.cost;

import org.jspecify.annotations.NullMarked;
