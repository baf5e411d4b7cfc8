package io.zonegraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the explorer: one page with plain scripts, and the libraries it uses from their
 * jars. The page asks nobody but {@code /graphql}, and its policy holds it to that.
 */
final class ExplorerPages {

	private static final String FOLDER = "/explorer/";

	private static final Set<String> OWN = Set.of("page.css", "icon.svg", "colours.json", "words.json",
			"operations.graphql", "app.js", "api.js", "words.js", "address.js", "dom.js", "figures.js", "search.js",
			"start.js", "graph.js", "panel.js", "charts.js", "routes.js", "files.js", "statement.js", "canvas.js",
			"colours.js", "proof.js");

	private static final Map<String, Library> LIBRARIES = Map.ofEntries(
			Map.entry("cytoscape.min.js",
					new Library("org.webjars.npm", "cytoscape", "webjars", "dist/cytoscape.min.js")),
			Map.entry("layout-base.js", new Library("org.webjars.npm", "layout-base", "webjars", "layout-base.js")),
			Map.entry("cose-base.js", new Library("org.webjars.npm", "cose-base", "webjars", "cose-base.js")),
			Map.entry("cytoscape-fcose.js",
					new Library("org.webjars.npm", "cytoscape-fcose", "webjars", "cytoscape-fcose.js")),
			Map.entry("papaparse.min.js", new Library("org.webjars.npm", "papaparse", "webjars", "papaparse.min.js")),
			Map.entry("echarts.common.min.js",
					new Library("org.mvnpm", "echarts", "_static", "dist/echarts.common.min.js")));

	/** Charts and the canvas set styles from scripts; pictures are made in the page. */
	private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final Map<String, Resource> found = new ConcurrentHashMap<>();

	/** Routes {@code /} and the files below {@code /explorer/}. */
	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/", (request) -> page())
			.resources(this::file, ExplorerPages::describe)
			.build();
	}

	private static ServerResponse page() {
		return ServerResponse.ok()
			.contentType(HTML)
			.header("Content-Security-Policy", CONTENT_POLICY)
			.header("Referrer-Policy", "no-referrer")
			.cacheControl(CacheControl.noCache())
			.body(new ClassPathResource("explorer/index.html"));
	}

	private static void describe(Resource file, HttpHeaders headers) {
		headers.setCacheControl(CacheControl.noCache().getHeaderValue());
		if (String.valueOf(file.getFilename()).endsWith(".graphql")) {
			headers.setContentType(TEXT);
		}
	}

	private Optional<Resource> file(ServerRequest request) {
		String path = request.requestPath().pathWithinApplication().value();
		String name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
		if (OWN.contains(name)) {
			return Optional.of(new ClassPathResource("explorer/" + name));
		}
		Library library = LIBRARIES.get(name.startsWith("lib/") ? name.substring(4) : "");
		return (library != null) ? Optional.of(this.found.computeIfAbsent(name, (key) -> library.file()))
				: Optional.empty();
	}

	/**
	 * A script in its jar, of whichever version is on the class path.
	 *
	 * @param group group of the jar
	 * @param artifact its artifact
	 * @param folder where jars of that group keep their files
	 * @param path the script below the folder of its version
	 */
	private record Library(String group, String artifact, String folder, String path) {

		Resource file() {
			return new ClassPathResource(
					"META-INF/resources/%s/%s/%s/%s".formatted(this.folder, this.artifact, version(), this.path));
		}

		private String version() {
			String about = "META-INF/maven/%s/%s/pom.properties".formatted(this.group, this.artifact);
			try {
				return PropertiesLoaderUtils.loadProperties(new ClassPathResource(about)).getProperty("version", "");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
