/**
 * Differential tests of the engine: random operations are executed by the engine and by a
 * simple, slow reference evaluator over an in-memory copy of the graph, and the results
 * must be equal. Entry class: {@link io.zonegraph.reference.MetamorphicIT}. The evaluator
 * ({@link io.zonegraph.reference.ReferenceEvaluator}) knows the model, and nothing of the
 * engine's plans, statements and shapes.
 */
@NullMarked
package io.zonegraph.reference;

import org.jspecify.annotations.NullMarked;
