package io.zonegraph.api.page;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Extends routes for GET to all methods: HEAD is handled like GET, OPTIONS lists the
 * methods, and others are rejected with 405.
 */
public final class ReadOnlyRoutes {

	private static final HttpMethod[] METHODS = { HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS };

	private ReadOnlyRoutes() {
	}

	/**
	 * Returns the routes for all methods.
	 * @param gets the routes for GET
	 */
	public static RouterFunction<ServerResponse> from(RouterFunction<ServerResponse> gets) {
		return (request) -> request.method().equals(HttpMethod.GET) ? gets.route(request)
				: gets.route(ServerRequest.from(request).method(HttpMethod.GET).build())
					.map((get) -> handler(request.method(), get));
	}

	private static HandlerFunction<ServerResponse> handler(HttpMethod method, HandlerFunction<ServerResponse> get) {
		if (method.equals(HttpMethod.HEAD)) {
			return get;
		}
		boolean isOptions = method.equals(HttpMethod.OPTIONS);
		return (request) -> (isOptions ? ServerResponse.noContent()
				: ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED))
			.allow(METHODS)
			.build();
	}

}
