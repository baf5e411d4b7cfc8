package io.zonegraph.api;

import java.nio.charset.StandardCharsets;
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

import io.zonegraph.model.PublishedSchema;

/** Serves GraphiQL with all it needs, and the text of the schema. */
final class Pages {

	private static final String GRAPHIQL = "/graphiql";

	private static final Set<String> OWN = Set.of("page.js", "page.css");

	private static final Set<String> BUNDLED = Set.of("react.production.min.js", "react-dom.production.min.js",
			"graphiql.min.js", "graphiql.min.css");

	/** The editor sets styles from its script and brings its fonts as data. */
	private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final Supplier<String> schema;

	/** Pages. The text of the schema is written when it is first asked for. */
	Pages(GraphQLSchema schema) {
		this.schema = SingletonSupplier.of(() -> PublishedSchema.textOf(schema));
	}

	/** Routes {@code /graphiql}, its files, and {@code /schema} below the endpoint. */
	RouterFunction<ServerResponse> routes(String endpoint) {
		return RouterFunctions.route()
			.GET(endpoint + "/schema", (request) -> ServerResponse.ok().contentType(TEXT).body(this.schema.get()))
			.GET(GRAPHIQL, (request) -> page())
			.resources(Pages::file, (file, headers) -> headers.setCacheControl(CacheControl.noCache().getHeaderValue()))
			.build();
	}

	private static ServerResponse page() {
		return ServerResponse.ok()
			.contentType(HTML)
			.header("Content-Security-Policy", CONTENT_POLICY)
			.header("Referrer-Policy", "no-referrer")
			.cacheControl(CacheControl.noCache())
			.body(new ClassPathResource("graphiql/index.html"));
	}

	private static Optional<Resource> file(ServerRequest request) {
		String path = request.requestPath().pathWithinApplication().value();
		String name = path.startsWith(GRAPHIQL + "/") ? path.substring(GRAPHIQL.length() + 1) : "";
		if (OWN.contains(name)) {
			return Optional.of(new ClassPathResource("graphiql/" + name));
		}
		return BUNDLED.contains(name) ? Optional.of(new ClassPathResource("META-INF/resources/graphql-ui/" + name))
				: Optional.empty();
	}

}
