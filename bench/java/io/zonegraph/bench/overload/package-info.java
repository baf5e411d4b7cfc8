/**
 * Sends a running application more than it can answer, and measures what other clients
 * notice: {@link io.zonegraph.bench.overload.Overload} is the entry.
 */
@NullMarked
package io.zonegraph.bench.overload;

import org.jspecify.annotations.NullMarked;
