package io.zonegraph.api.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/**
 * A page and its files, from the class path. Only the registered files are served, and
 * the page's content security policy allows requests to this application only.
 *
 * <p>
 * The page's text has <code>{endpoint}</code> as a placeholder for the URL of the GraphQL
 * endpoint, relative to the page.
 */
final class StaticPage {

	/**
	 * Charts, canvas and editor set styles from scripts, and embed fonts as data URLs.
	 */
	private static final String POLICY = "default-src 'none'; script-src 'self'%s%s; "
			+ "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data: blob:; "
			+ "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final String address;

	private final String folder;

	private final Supplier<String> text;

	private final Map<String, Supplier<Resource>> files = new HashMap<>();

	private String scripts = "";

	private String workers = "";

	/**
	 * A page without files.
	 * @param address path of the page, such as {@code /graphiql}
	 * @param folder folder on the class path with its {@code index.html} and other files,
	 * which are served below {@code /folder/}
	 * @param endpoint path of the GraphQL endpoint, such as {@code /graphql}
	 */
	StaticPage(String address, String folder, String endpoint) {
		this.address = address;
		this.folder = folder;
		// Read on first use, to keep start-up fast.
		this.text = SingletonSupplier
			.of(() -> read(own("index.html")).replace("{endpoint}", HtmlUtils.htmlEscape("." + endpoint)));
	}

	/** Adds files from the folder of the page. */
	StaticPage with(String... names) {
		List.of(names).forEach((name) -> this.files.put(name, () -> own(name)));
		return this;
	}

	/** Adds a file from another location, which is resolved on first use. */
	StaticPage with(String name, Supplier<Resource> file) {
		this.files.put(name, SingletonSupplier.of(file));
		return this;
	}

	/** Allows scripts to run WebAssembly, in workers. */
	StaticPage withWebAssembly() {
		this.scripts = " 'wasm-unsafe-eval'";
		return withBlobWorkers();
	}

	/** Allows workers that scripts of the page make of a text of their own. */
	StaticPage withBlobWorkers() {
		this.workers = "; worker-src 'self' blob:";
		return this;
	}

	RouterFunction<ServerResponse> routes() {
		return ReadOnlyRoutes.from(RouterFunctions.route(RequestPredicates.GET(this.address), (request) -> page()))
			.and(RouterFunctions.resources(this::file, StaticPage::describe));
	}

	private ServerResponse page() {
		return ServerResponse.ok()
			.contentType(HTML)
			.header("Content-Security-Policy", POLICY.formatted(this.scripts, this.workers))
			.header("Referrer-Policy", "no-referrer")
			.cacheControl(CacheControl.noCache())
			.body(this.text.get());
	}

	private Optional<Resource> file(ServerRequest request) {
		String path = request.requestPath().pathWithinApplication().value();
		String below = "/" + this.folder + "/";
		return path.startsWith(below)
				? Optional.ofNullable(this.files.get(path.substring(below.length()))).map(Supplier::get)
				: Optional.empty();
	}

	private static void describe(Resource file, HttpHeaders headers) {
		headers.setCacheControl(CacheControl.noCache().getHeaderValue());
		if (String.valueOf(file.getFilename()).endsWith(".graphql")) {
			headers.setContentType(TEXT);
		}
	}

	private Resource own(String name) {
		return new ClassPathResource(this.folder + "/" + name);
	}

	private static String read(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
