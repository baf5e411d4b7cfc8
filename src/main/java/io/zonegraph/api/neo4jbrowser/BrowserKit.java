package io.zonegraph.api.neo4jbrowser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.api.page.ReadOnlyRoutes;

/**
 * Serves a guide and a style sheet that adapt Neo4j Browser to this graph:
 * {@code guide.html} and {@code style.grass} in the user's preferred language, and
 * {@code guide.zh.html} and the like in a given language.
 */
final class BrowserKit {

	static final String PATH = "/neo4j-browser";

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final Supplier<BrowserGuide> guide;

	/** A kit. The guide is created on first use. */
	BrowserKit(Supplier<BrowserGuide> guide) {
		this.guide = guide;
	}

	RouterFunction<ServerResponse> routes() {
		RouterFunctions.Builder routes = RouterFunctions.route();
		add(routes, "guide", ".html", HTML, (request, language) -> this.guide.get().html(language, address(request)));
		add(routes, "style", ".grass", TEXT, (request, language) -> this.guide.get().style(language));
		return ReadOnlyRoutes.from(routes.build());
	}

	private static void add(RouterFunctions.Builder routes, String name, String ending, MediaType type,
			BiFunction<ServerRequest, GuideLanguage, String> text) {
		routes.GET(PATH + "/" + name + ending, (request) -> answer(type, text.apply(request, preferred(request))));
		for (GuideLanguage language : GuideLanguage.values()) {
			routes.GET(PATH + "/" + name + "." + language.tag() + ending,
					(request) -> answer(type, text.apply(request, language)));
		}
	}

	private static GuideLanguage preferred(ServerRequest request) {
		return GuideLanguage.preferred(List.copyOf(request.headers().acceptLanguage()));
	}

	private static ServerResponse answer(MediaType type, String text) {
		return ServerResponse.ok()
			.contentType(type)
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.cacheControl(CacheControl.noCache())
			.body(text);
	}

	/** The URL at which the user requested the kit, as a base for links in the guide. */
	private static String address(ServerRequest request) {
		return request.uriBuilder()
			.replacePath(request.requestPath().contextPath().value() + PATH)
			.replaceQuery(null)
			.build()
			.toString();
	}

}
