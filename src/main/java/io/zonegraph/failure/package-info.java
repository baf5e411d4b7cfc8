/**
 * Failures that a user can correct: what happened and what to do about it, which Spring
 * Boot reports in place of a stack trace if the application does not start. Uses no other
 * package.
 */
@NullMarked
package io.zonegraph.failure;

import org.jspecify.annotations.NullMarked;
