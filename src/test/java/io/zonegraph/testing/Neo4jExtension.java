package io.zonegraph.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * The part of {@link Neo4jTest} that JUnit runs.
 */
class Neo4jExtension implements BeforeAllCallback, ParameterResolver {

	@Override
	public void beforeAll(ExtensionContext context) {
		AnnotationSupport.findAnnotation(context.getElement(), Neo4jTest.class)
			.filter(Neo4jTest::emptyFirst)
			.ifPresent((test) -> TestNeo4j.shared().empty());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return (type == Driver.class || type == TestNeo4j.class) && !isSprings(parameter);
	}

	private static boolean isSprings(ParameterContext parameter) {
		return parameter.isAnnotated(Autowired.class)
				|| parameter.getDeclaringExecutable().isAnnotationPresent(Autowired.class);
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		TestNeo4j neo4j = TestNeo4j.shared();
		return (parameter.getParameter().getType() == Driver.class) ? neo4j.driver() : neo4j;
	}

}
