package io.zonegraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import graphql.schema.GraphQLSchema;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.PublishedSchema;

/** Serves GraphiQL and Voyager with all they need, and the text of the schema. */
final class Pages {

	private static final String GRAPHIQL = "/graphiql";

	private static final String VOYAGER = "/voyager";

	private static final Set<String> MAP = Set.of("page.js", "page.css", "voyager.standalone.js", "voyager.css");

	private static final Set<String> OWN = Set.of("page.js", "page.css", "explorer.js", "explorer.css",
			"examples.graphql");

	private static final Set<String> BUNDLED = Set.of("react.production.min.js", "react-dom.production.min.js",
			"graphiql.min.js", "graphiql.min.css");

	/** The editor sets styles from its script and brings its fonts as data. */
	private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

	/** The map is laid out by a program in WebAssembly, in a worker. */
	private static final String MAP_POLICY = CONTENT_POLICY.replace("script-src 'self'",
			"script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:");

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final Supplier<String> schema;

	private final Supplier<Map<String, Object>> types;

	/** Pages. What they show of the schema is made when it is first asked for. */
	Pages(GraphQLSchema schema, GraphModel model) {
		this.schema = SingletonSupplier.of(() -> PublishedSchema.textOf(schema));
		this.types = SingletonSupplier.of(() -> new SchemaMap(model, schema).introspection());
	}

	/**
	 * Routes {@code /graphiql} and {@code /voyager}, their files, and {@code /schema}
	 * below the endpoint.
	 */
	RouterFunction<ServerResponse> routes(String endpoint) {
		return RouterFunctions.route()
			.GET(endpoint + "/schema", (request) -> ServerResponse.ok().contentType(TEXT).body(this.schema.get()))
			.GET(GRAPHIQL, (request) -> page("graphiql", CONTENT_POLICY))
			.GET(VOYAGER, (request) -> page("voyager", MAP_POLICY))
			.GET(VOYAGER + "/types.json",
					(request) -> ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(this.types.get()))
			.resources(Pages::file, (file, headers) -> headers.setCacheControl(CacheControl.noCache().getHeaderValue()))
			.build();
	}

	private static ServerResponse page(String folder, String policy) {
		return ServerResponse.ok()
			.contentType(HTML)
			.header("Content-Security-Policy", policy)
			.header("Referrer-Policy", "no-referrer")
			.cacheControl(CacheControl.noCache())
			.body(new ClassPathResource(folder + "/index.html"));
	}

	private static Optional<Resource> file(ServerRequest request) {
		String path = request.requestPath().pathWithinApplication().value();
		if (path.startsWith(VOYAGER + "/") && MAP.contains(path.substring(VOYAGER.length() + 1))) {
			return Optional.of(new ClassPathResource(path.substring(1)));
		}
		String name = path.startsWith(GRAPHIQL + "/") ? path.substring(GRAPHIQL.length() + 1) : "";
		if (OWN.contains(name)) {
			return Optional.of(new ClassPathResource("graphiql/" + name));
		}
		return BUNDLED.contains(name) ? Optional.of(new ClassPathResource("META-INF/resources/graphql-ui/" + name))
				: Optional.empty();
	}

}
