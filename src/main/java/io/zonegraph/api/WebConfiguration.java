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
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.model.GraphModel;

/** What is served over HTTP, before the routes of Spring for GraphQL (order 0). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpProperties.class)
class WebConfiguration {

	@Bean
	@Order(-2)
	RouterFunction<ServerResponse> pages(GraphQlSource source, GraphModel model, GraphQlProperties properties) {
		return new Pages(source.schema(), model).routes(properties.getHttp().getPath());
	}

	@Bean
	@Order(-1)
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
