/**
 * What the graph holds and how GraphQL shows it: SDL with mapping directives goes in, an
 * immutable {@link io.zonegraph.model.GraphModel} comes out, with the schema expanded
 * into connections, filters and orders. Knows no Cypher, no database and nothing of
 * zones. Entry class: {@code GraphModel}. Used by {@code plan}, {@code seed} and
 * {@code api}.
 */
@NullMarked
package io.zonegraph.model;

import org.jspecify.annotations.NullMarked;
