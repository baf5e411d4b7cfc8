/**
 * The application class only. Every concern has a room (package) of its own; the README
 * lists them.
 */
@NullMarked
package io.zonegraph;

import org.jspecify.annotations.NullMarked;
