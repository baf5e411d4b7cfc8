/**
 * Estimates from the sizes of the graph what a plan costs before it runs. Entry class:
 * {@link io.zonegraph.cost.CostEstimator}. Uses {@code model} and {@code plan}; used by
 * {@code operation}.
 */
@NullMarked
package io.zonegraph.cost;

import org.jspecify.annotations.NullMarked;
