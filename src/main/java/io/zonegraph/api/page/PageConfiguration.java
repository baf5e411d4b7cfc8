package io.zonegraph.api.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.PublishedSchema;

/**
 * Serves the pages: the explorer at the root, GraphiQL and Voyager; and the schema that
 * they show.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

	private static final String EXPLORER = "zonegraph.explorer.enabled";

	/** Pages that show the schema are served only if introspection is enabled. */
	private static final String INTROSPECTION = "spring.graphql.schema.introspection.enabled";

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final String endpoint;

	PageConfiguration(GraphQlProperties properties) {
		String path = properties.getHttp().getPath();
		this.endpoint = path.startsWith("/") ? path : "/" + path;
	}

	/** The explorer queries types of the schema shipped with ZoneGraph. */
	@Bean
	@Order(-2)
	@ConditionalOnBooleanProperty(name = EXPLORER, matchIfMissing = true)
	RouterFunction<ServerResponse> explorer() {
		return new StaticPage("/", "explorer", this.endpoint)
			.with("page.css", "icon.svg", "colours.json", "words.json", "operations.graphql", "app.js", "api.js",
					"words.js", "key.js", "address.js", "dom.js", "figures.js", "search.js", "start.js", "graph.js",
					"panel.js", "charts.js", "conflicts.js", "paths.js", "routes.js", "files.js", "statement.js",
					"canvas.js", "colours.js", "groups.js", "labels.js", "proof.js", "tables.js", "lists.js", "rows.js",
					"filters.js", "figure.js", "columns.js", "compare.js", "imports.js", "lib/write-excel-file.min.js")
			.withBlobWorkers()
			.with("lib/cytoscape.min.js", JarScript.ofWebJar("cytoscape", "dist/cytoscape.min.js"))
			.with("lib/layout-base.js", JarScript.ofWebJar("layout-base", "layout-base.js"))
			.with("lib/cose-base.js", JarScript.ofWebJar("cose-base", "cose-base.js"))
			.with("lib/cytoscape-fcose.js", JarScript.ofWebJar("cytoscape-fcose", "cytoscape-fcose.js"))
			.with("lib/papaparse.min.js", JarScript.ofWebJar("papaparse", "papaparse.min.js"))
			.with("lib/echarts.common.min.js",
					new JarScript("org.mvnpm", "echarts", "_static", "dist/echarts.common.min.js"))
			.routes();
	}

	/** Without the explorer, the root redirects to GraphiQL. */
	@Bean
	@Order(-2)
	@ConditionalOnBooleanProperty(name = EXPLORER, havingValue = false)
	RouterFunction<ServerResponse> noExplorer() {
		return RouterFunctions.route()
			.GET("/", (request) -> ServerResponse.status(HttpStatus.FOUND).header("Location", "graphiql").build())
			.build();
	}

	@Bean
	@Order(-2)
	RouterFunction<ServerResponse> graphiQl(@Value("${" + EXPLORER + ":true}") boolean explorer) {
		StaticPage page = new StaticPage("/graphiql", "graphiql", this.endpoint)
			.with("page.js", "page.css", "explorer.js", "explorer.css")
			.with("examples.graphql", () -> new ClassPathResource(
					explorer ? "graphiql/examples.graphql" : "graphiql/examples-of-any-schema.graphql"));
		for (String name : new String[] { "react.production.min.js", "react-dom.production.min.js", "graphiql.min.js",
				"graphiql.min.css" }) {
			page.with(name, () -> new ClassPathResource("META-INF/resources/graphql-ui/" + name));
		}
		return page.routes();
	}

	@Bean
	@ConditionalOnBooleanProperty(name = PageConfiguration.INTROSPECTION, matchIfMissing = true)
	@Order(-2)
	RouterFunction<ServerResponse> voyager(GraphQlSource source, GraphModel model) {
		Supplier<Map<String, Object>> types = SingletonSupplier
			.of(() -> new SchemaMap(model, source.schema()).introspection());
		return new StaticPage("/voyager", "voyager", this.endpoint)
			.with("page.js", "page.css", "voyager.standalone.js", "voyager.css")
			.withWebAssembly()
			.routes()
			.and(ReadOnlyRoutes.from(RouterFunctions.route(RequestPredicates.GET("/voyager/types.json"),
					(request) -> ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(types.get()))));
	}

	@Bean
	@ConditionalOnBooleanProperty(name = PageConfiguration.INTROSPECTION, matchIfMissing = true)
	@Order(-2)
	RouterFunction<ServerResponse> schemaText(GraphQlSource source) {
		Supplier<String> text = SingletonSupplier.of(() -> PublishedSchema.textOf(source.schema()));
		return ReadOnlyRoutes.from(RouterFunctions.route(RequestPredicates.GET(this.endpoint + "/schema"),
				(request) -> ServerResponse.ok().contentType(TEXT).body(text.get())));
	}

}
