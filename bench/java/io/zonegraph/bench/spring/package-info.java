/**
 * What a team would write with Spring for GraphQL and Spring Data Neo4j: annotated
 * controllers, repositories, and a batch for each field that leads on.
 * {@link io.zonegraph.bench.spring.SpringServer} is the entry.
 */
@NullMarked
package io.zonegraph.bench.spring;

import org.jspecify.annotations.NullMarked;
