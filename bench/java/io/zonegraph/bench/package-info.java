/**
 * Measures the product beside what people would pick instead.
 * {@link io.zonegraph.bench.Bench} is the entry; {@code bench/README.md} says what is
 * measured and how to read it.
 */
@NullMarked
package io.zonegraph.bench;

import org.jspecify.annotations.NullMarked;
