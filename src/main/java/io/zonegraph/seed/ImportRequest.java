package io.zonegraph.seed;

import org.jspecify.annotations.Nullable;

/**
 * How an import is made or undone.
 *
 * @param by who asks for it
 * @param dryRun whether to tell what it would do, without doing it
 * @param expected id of the import of the package that must be the current one; empty if
 * there must be none; null if it does not matter
 */
public record ImportRequest(String by, boolean dryRun, @Nullable String expected) {
}
