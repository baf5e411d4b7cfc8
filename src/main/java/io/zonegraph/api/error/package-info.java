/**
 * Errors for clients: codes, messages and schema coordinates.
 * {@link io.zonegraph.api.error.ApiError} is the error itself;
 * {@link io.zonegraph.api.error.ClientErrors} converts each error of graphql-java to one.
 */
@NullMarked
package io.zonegraph.api.error;

import org.jspecify.annotations.NullMarked;
