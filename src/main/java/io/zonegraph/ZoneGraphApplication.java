package io.zonegraph;

import io.zonegraph.access.ApiKeyCommand;
import io.zonegraph.operation.check.SchemaCheck;
import io.zonegraph.seed.SeedCheck;
import io.zonegraph.seed.SeedDryRun;
import io.zonegraph.seed.SeedTemplate;
import io.zonegraph.store.backup.BackupCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.security.GraphQlWebMvcSecurityAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.observation.Neo4jObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/**
 * Starts ZoneGraph: the GraphQL API over the graph and, if no database is configured, a
 * local Neo4j server. With {@code --seed.check}, it only checks the seed files and exits;
 * with {@code --seed.template=file}, it only writes an empty package and exits; with
 * {@code --seed.dry-run}, it only tells what a load of them would do and exits; with
 * {@code --schema.check}, it only checks the schema against the whole graph and exits;
 * with {@code --graph.backup=file} or {@code --graph.restore=file}, it only copies the
 * graph and exits; with {@code --api-key.create=name}, {@code --api-key.list} or
 * {@code --api-key.revoke=id}, it only does that and exits.
 */
@SpringBootApplication(exclude = { ErrorMvcAutoConfiguration.class, Neo4jObservationAutoConfiguration.class,
		// The filters of Spring Security are put together in api.http, without its
		// defaults.
		GraphQlWebMvcSecurityAutoConfiguration.class, ManagementWebSecurityAutoConfiguration.class,
		SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class,
		ServletWebSecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class })
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
		if (ApiKeyCommand.isAskedBy(args)) {
			System.exit(ApiKeyCommand.run(args));
		}
		SpringApplication.run(ZoneGraphApplication.class, args);
	}

}
