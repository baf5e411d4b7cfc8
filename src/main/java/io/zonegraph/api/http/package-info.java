/**
 * GraphQL over HTTP: the endpoint, request bodies, headers, the response cache and the
 * warm-up that fills it; and which role each request needs.
 * {@link io.zonegraph.api.http.GraphQlEndpoint} handles requests.
 */
@NullMarked
package io.zonegraph.api.http;

import org.jspecify.annotations.NullMarked;
