/**
 * Random operations, answered by the engine and by a slow, obvious evaluator over a copy
 * of the graph in memory: the answers must be equal. Entry class:
 * {@link io.zonegraph.reference.MetamorphicIT}. The evaluator
 * ({@link io.zonegraph.reference.ReferenceEvaluator}) knows the model, and nothing of the
 * engine's plans, statements and shapes.
 */
@NullMarked
package io.zonegraph.reference;

import org.jspecify.annotations.NullMarked;
