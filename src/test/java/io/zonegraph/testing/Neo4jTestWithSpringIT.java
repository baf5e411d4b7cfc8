package io.zonegraph.testing;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

class Neo4jTestWithSpringIT {

	private static final AtomicInteger contexts = new AtomicInteger();

	@Nested
	class First extends UsesTheSharedServer {

	}

	@Nested
	class Second extends UsesTheSharedServer {

	}

	@Neo4jTest
	@SpringBootTest(classes = Connection.class)
	abstract static class UsesTheSharedServer {

		@Test
		void inOneContext(@Autowired Driver driver, @Value("${spring.neo4j.uri}") String uri, TestNeo4j neo4j) {
			driver.verifyConnectivity();
			assertThat(uri).isEqualTo(neo4j.uri());
			assertThat(contexts).hasValue(1);
		}

	}

	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	static class Connection {

		Connection() {
			contexts.incrementAndGet();
		}

	}

}
