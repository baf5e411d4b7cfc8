/**
 * Who sends a request, and what they may do: API keys and JSON Web Tokens, each with one
 * of three roles. {@link io.zonegraph.access.ApiKeyStore} makes and revokes keys;
 * {@link io.zonegraph.access.AccessConfiguration} registers the authentication, whose
 * result is a {@link io.zonegraph.access.User}. What each role may request is decided in
 * {@code api.http}. Uses {@code store} and {@code failure}.
 */
@NullMarked
package io.zonegraph.access;

import org.jspecify.annotations.NullMarked;
