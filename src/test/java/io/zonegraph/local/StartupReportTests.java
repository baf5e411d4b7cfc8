package io.zonegraph.local;

import java.net.URI;

import io.zonegraph.store.GraphCounts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class StartupReportTests {

	private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

	private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8080");

	@Test
	void tellsWhereAConfiguredDatabaseIsWithoutItsCredentials() {
		this.beans.addBean("database", database("neo4j+s://me:secret@db.example.com:7687"));
		this.beans.addBean("counts", counts(12_345, 67_890));
		assertThat(text()).isEqualToNormalizingNewlines("""
				ZoneGraph is ready

				  Explorer    http://localhost:8080/
				  API         http://localhost:8080/graphql
				  GraphiQL    http://localhost:8080/graphiql
				  Schema map  http://localhost:8080/voyager
				  Database    neo4j+s://db.example.com:7687
				  Graph       12,345 nodes, 67,890 relationships
				""");
	}

	@Test
	void followsTheConfiguredPaths() {
		this.environment.withProperty("server.servlet.context-path", "/zones/")
			.withProperty("spring.graphql.http.path", "query");
		assertThat(text()).contains("http://localhost:8080/zones/\n", "http://localhost:8080/zones/query\n",
				"http://localhost:8080/zones/graphiql\n");
	}

	@Test
	void doesNotFailWhenTheGraphCannotBeCounted() {
		this.beans.addBean("counts", new GraphCounts() {

			@Override
			public long nodes() {
				throw new IllegalStateException("no connection");
			}

			@Override
			public long relationships() {
				return 0;
			}

		});
		assertThat(text()).contains("Graph       not readable: no connection");
	}

	@Test
	void namesNoPagesWithoutAWebServer() {
		StartupReport report = report();
		assertThat(report.text(new MockEnvironment())).doesNotContain("API");
	}

	private String text() {
		return report().text(this.environment);
	}

	private StartupReport report() {
		return new StartupReport(this.beans.getBeanProvider(LocalServer.class),
				this.beans.getBeanProvider(Neo4jConnectionDetails.class),
				this.beans.getBeanProvider(GraphCounts.class));
	}

	private static Neo4jConnectionDetails database(String uri) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI.create(uri);
			}

		};
	}

	private static GraphCounts counts(long nodes, long relationships) {
		return new GraphCounts() {

			@Override
			public long nodes() {
				return nodes;
			}

			@Override
			public long relationships() {
				return relationships;
			}

		};
	}

}
