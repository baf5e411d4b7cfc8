/**
 * Persisted operations, from the allowlist of an operator or registered by clients, and
 * the cache of parsed documents. {@link io.zonegraph.api.persisted.ParsedDocuments}
 * returns the document of a request.
 */
@NullMarked
package io.zonegraph.api.persisted;

import org.jspecify.annotations.NullMarked;
