/**
 * Metrics, traces and request ids that belong to no other part of the application: names
 * the request in the log, and leaves tracing out unless it is asked for. Entry point:
 * {@link io.zonegraph.telemetry.RequestIds}. Uses no other package.
 */
@NullMarked
package io.zonegraph.telemetry;

import org.jspecify.annotations.NullMarked;
