package io.zonegraph.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.zonegraph.store.GraphCounts;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Logs the addresses of the application's pages and of its database once the application
 * is ready.
 *
 * <pre>
 * ZoneGraph is ready
 *
 *   Explorer       http://localhost:8080/
 *   API            http://localhost:8080/graphql
 *   GraphiQL       http://localhost:8080/graphiql
 *   Schema map     http://localhost:8080/voyager
 *   Neo4j Browser  http://127.0.0.1:7474/browser/
 *   User           neo4j
 *   Password       Xh3mGq7…
 *   Data folder    /home/me/zonegraph/.zonegraph/neo4j
 *   Graph          12,345 nodes, 67,890 relationships
 * </pre>
 */
class StartupReport implements ApplicationListener<ApplicationReadyEvent> {

	private static final Log logger = LogFactory.getLog(StartupReport.class);

	private final ObjectProvider<LocalServer> server;

	private final ObjectProvider<Neo4jConnectionDetails> database;

	private final ObjectProvider<GraphCounts> counts;

	StartupReport(ObjectProvider<LocalServer> server, ObjectProvider<Neo4jConnectionDetails> database,
			ObjectProvider<GraphCounts> counts) {
		this.server = server;
		this.database = database;
		this.counts = counts;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		logger.info(text(event.getApplicationContext().getEnvironment()));
	}

	String text(Environment environment) {
		Map<String, String> lines = new LinkedHashMap<>();
		addPages(lines, environment);
		addDatabase(lines);
		this.counts.ifAvailable((graph) -> lines.put("Graph", size(graph)));
		return "ZoneGraph is ready%n%n%s".formatted(aligned(lines));
	}

	private static void addPages(Map<String, String> lines, Environment environment) {
		String port = environment.getProperty("local.server.port");
		if (port != null) {
			String root = ApplicationAddress.root(environment, port);
			if (environment.getProperty("zonegraph.explorer.enabled", Boolean.class, true)) {
				lines.put("Explorer", root + "/");
			}
			String endpoint = environment.getProperty("spring.graphql.http.path", "/graphql");
			lines.put("API", root + (endpoint.startsWith("/") ? "" : "/") + endpoint);
			lines.put("GraphiQL", root + "/graphiql");
			lines.put("Schema map", root + "/voyager");
		}
	}

	private void addDatabase(Map<String, String> lines) {
		LocalServer local = this.server.getIfAvailable();
		if (local != null) {
			lines.put("Neo4j Browser", local.browserUri().toString());
			lines.put("User", local.username());
			lines.put("Password", local.password());
			lines.put("Data folder", local.dataFolder().toString());
			return;
		}
		this.database.ifAvailable((details) -> lines.put("Database", withoutCredentials(details.getUri())));
	}

	private static String withoutCredentials(URI uri) {
		return uri.toString().replaceFirst("//[^/@]*@", "//");
	}

	private static String size(GraphCounts graph) {
		try {
			return String.format(Locale.ROOT, "%,d nodes, %,d relationships", graph.nodes(), graph.relationships());
		}
		catch (RuntimeException ex) {
			return "not readable: " + ex.getMessage();
		}
	}

	private static String aligned(Map<String, String> lines) {
		int width = lines.keySet().stream().mapToInt(String::length).max().orElse(1);
		return lines.entrySet()
			.stream()
			.map((line) -> "  %-".concat(width + "s  %s%n").formatted(line.getKey(), line.getValue()))
			.collect(Collectors.joining());
	}

}
