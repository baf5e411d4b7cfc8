package io.zonegraph.api;

import java.util.Optional;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * How operations are served over HTTP, before the routes of Spring for GraphQL (order 0).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpProperties.class)
class WebConfiguration {

	/** Asked first: most requests are operations. */
	@Bean
	@Order(-3)
	RouterFunction<ServerResponse> graphQlEndpoint(JsonMapper json, WebGraphQlHandler handler,
			ParsedDocuments documents, HttpProperties http, ObjectProvider<KeptAnswers> kept,
			GraphQlProperties properties) {
		return new GraphQlEndpoint(new RequestBody(json), documents, handler,
				new AnswerWriter(json, new CacheHeaders(http)), Optional.ofNullable(kept.getIfAvailable()))
			.routes(properties.getHttp().getPath());
	}

	/** Keeps browsers from guessing media types. */
	@Bean
	FilterRegistrationBean<Filter> noSniffing() {
		return new FilterRegistrationBean<>((request, response, chain) -> {
			((HttpServletResponse) response).setHeader("X-Content-Type-Options", "nosniff");
			chain.doFilter(request, response);
		});
	}

}
