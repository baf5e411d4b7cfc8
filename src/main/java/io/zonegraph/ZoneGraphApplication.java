package io.zonegraph;

import io.zonegraph.operation.check.SchemaCheck;
import io.zonegraph.seed.SeedCheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/**
 * Starts ZoneGraph: the GraphQL API over the graph, and, when no database is configured,
 * a local Neo4j server beside it. With {@code --seed.check} it checks the seed files and
 * ends, with {@code --schema.check} the schema against all of the graph.
 */
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
public class ZoneGraphApplication {

	public static void main(String[] args) {
		if (SeedCheck.isAskedBy(args)) {
			System.exit(SeedCheck.run(args));
		}
		if (SchemaCheck.isAskedBy(args)) {
			System.exit(SchemaCheck.run(args));
		}
		SpringApplication.run(ZoneGraphApplication.class, args);
	}

}
