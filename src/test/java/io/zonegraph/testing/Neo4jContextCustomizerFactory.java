package io.zonegraph.testing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * The part of {@link Neo4jTest} that Spring runs: tells a context where the server is.
 */
class Neo4jContextCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configuration) {
		return TestContextAnnotationUtils.hasAnnotation(testClass, Neo4jTest.class) ? new SharedServer() : null;
	}

	/** All are equal: Spring shares the context between test classes. */
	private record SharedServer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			TestNeo4j neo4j = TestNeo4j.shared();
			TestPropertyValues
				.of("spring.neo4j.uri=" + neo4j.uri(), "spring.neo4j.authentication.username=" + neo4j.username(),
						"spring.neo4j.authentication.password=" + neo4j.password())
				.applyTo(context);
		}

	}

}
