package io.zonegraph;

import io.zonegraph.operation.check.SchemaCheck;
import io.zonegraph.seed.SeedCheck;
import io.zonegraph.seed.SeedDryRun;
import io.zonegraph.seed.SeedTemplate;
import io.zonegraph.store.backup.BackupCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.neo4j.autoconfigure.observation.Neo4jObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/**
 * Starts ZoneGraph: the GraphQL API over the graph and, if no database is configured, a
 * local Neo4j server. With {@code --seed.check}, it only checks the seed files and exits;
 * with {@code --seed.template=file}, it only writes an empty package and exits; with
 * {@code --seed.dry-run}, it only tells what a load of them would do and exits; with
 * {@code --schema.check}, it only checks the schema against the whole graph and exits;
 * with {@code --graph.backup=file} or {@code --graph.restore=file}, it only copies the
 * graph and exits.
 */
@SpringBootApplication(exclude = { ErrorMvcAutoConfiguration.class, Neo4jObservationAutoConfiguration.class })
public class ZoneGraphApplication {

	public static void main(String[] args) {
		if (SeedCheck.isAskedBy(args)) {
			System.exit(SeedCheck.run(args));
		}
		if (SeedTemplate.isAskedBy(args)) {
			System.exit(SeedTemplate.run(args));
		}
		if (SeedDryRun.isAskedBy(args)) {
			System.exit(SeedDryRun.run(args));
		}
		if (SchemaCheck.isAskedBy(args)) {
			System.exit(SchemaCheck.run(args));
		}
		if (BackupCommand.isAskedBy(args)) {
			System.exit(BackupCommand.run(args));
		}
		SpringApplication.run(ZoneGraphApplication.class, args);
	}

}
