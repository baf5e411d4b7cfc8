/**
 * The mapping between the graph and GraphQL: reads SDL with mapping directives into an
 * immutable {@link io.zonegraph.model.GraphModel}, and expands it into a schema with
 * connections, filters and orders. Independent of Cypher, of the database and of the
 * domain. Entry class: {@code GraphModel}. Used by {@code plan}, {@code seed} and
 * {@code api}.
 */
@NullMarked
package io.zonegraph.model;

import org.jspecify.annotations.NullMarked;
