/**
 * The one Neo4j server of the test JVM. Annotate a test class with
 * {@link io.zonegraph.testing.Neo4jTest}.
 */
@NullMarked
package io.zonegraph.testing;

import org.jspecify.annotations.NullMarked;
