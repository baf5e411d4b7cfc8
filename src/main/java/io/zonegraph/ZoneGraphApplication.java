package io.zonegraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts ZoneGraph: the GraphQL API over the graph, and, when no database is configured,
 * a local Neo4j server beside it.
 */
@SpringBootApplication
public class ZoneGraphApplication {

	public static void main(String[] args) {
		SpringApplication.run(ZoneGraphApplication.class, args);
	}

}
