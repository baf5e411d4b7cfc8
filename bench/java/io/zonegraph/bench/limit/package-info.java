/**
 * The limit: statements written by hand on the plain driver, behind a trivial JSON answer
 * of the product's web stack. {@link io.zonegraph.bench.limit.LimitServer} is the entry.
 */
@NullMarked
package io.zonegraph.bench.limit;

import org.jspecify.annotations.NullMarked;
