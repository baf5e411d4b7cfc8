/**
 * Contains only the application class. Each concern has its own package, listed in
 * docs/architecture.md.
 */
@NullMarked
package io.zonegraph;

import org.jspecify.annotations.NullMarked;
