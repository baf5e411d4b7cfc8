/**
 * The application class only. Every concern has a package of its own;
 * docs/architecture.md lists them.
 */
@NullMarked
package io.zonegraph;

import org.jspecify.annotations.NullMarked;
