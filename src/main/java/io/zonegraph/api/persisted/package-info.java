/**
 * Persisted operations: those on the allowlist of an operator and those that clients have
 * sent before, and the cache of parsed documents.
 * {@link io.zonegraph.api.persisted.ParsedDocuments} finds the document of a request.
 */
@NullMarked
package io.zonegraph.api.persisted;

import org.jspecify.annotations.NullMarked;
