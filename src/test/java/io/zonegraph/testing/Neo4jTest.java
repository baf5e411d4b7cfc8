package io.zonegraph.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class the Neo4j server that all tests of the JVM share. It starts when the
 * first test needs it and stops with the JVM. It is, whichever comes first:
 * <ol>
 * <li>the server at {@code ZONEGRAPH_TEST_NEO4J_URI}, with {@code …_USERNAME} and
 * {@code …_PASSWORD}, from the environment: <strong>tests empty it</strong>;
 * <li>a container, where a Docker engine answers;
 * <li>a local server below {@code target}.
 * </ol>
 *
 * <p>
 * Test methods and constructors may take a {@code Driver} or a {@link TestNeo4j}:
 *
 * <pre class="code">
 * &#64;Neo4jTest
 * class ZonesIT {
 *
 * 	&#64;Test
 * 	void findsTheZone(Driver driver) {
 * 		driver.executableQuery("CREATE (:Zone {name: '长春'})").execute();
 * 		…
 * 	}
 *
 * }
 * </pre>
 *
 * With Spring Boot the same annotation configures {@code spring.neo4j.*}; contexts are
 * cached as ever:
 *
 * <pre class="code">
 * &#64;SpringBootTest
 * &#64;Neo4jTest
 * class ApiIT {
 *
 * 	&#64;Autowired
 * 	Driver driver;
 *
 * }
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(Neo4jExtension.class)
public @interface Neo4jTest {

	/**
	 * Whether the class begins with an empty graph; constraints and indexes stay.
	 * Emptying happens before a Spring context is loaded, but a cached context does not
	 * load its data again: say {@code false} where the context brings the data.
	 */
	boolean emptyFirst() default true;

}
