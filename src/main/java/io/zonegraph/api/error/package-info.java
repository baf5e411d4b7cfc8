/**
 * The errors that clients see: codes, messages and places.
 * {@link io.zonegraph.api.error.ApiError} is the error itself;
 * {@link io.zonegraph.api.error.ClientErrors} makes one of each error of graphql-java.
 */
@NullMarked
package io.zonegraph.api.error;

import org.jspecify.annotations.NullMarked;
