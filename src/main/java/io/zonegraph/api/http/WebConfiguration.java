package io.zonegraph.api.http;

import java.util.Optional;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.core.StandardHost;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPatternParser;

import io.zonegraph.admission.Admission;
import io.zonegraph.api.persisted.ParsedDocuments;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphVersions;

/**
 * Serves operations over HTTP, with precedence over the routes of Spring for GraphQL
 * (order 0).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ BodyProperties.class, CacheProperties.class, HttpProperties.class,
		RefusalProperties.class, WarmUpProperties.class })
class WebConfiguration {

	static final int BEFORE_BODY = Ordered.LOWEST_PRECEDENCE - 100;

	@Bean
	ErrorMetrics errorMetrics(MeterRegistry metrics) {
		return new ErrorMetrics(metrics);
	}

	@Bean
	ErrorContent errorContent(JsonMapper json, ErrorMetrics metrics) {
		return new ErrorContent(json, metrics);
	}

	@Bean
	RefusalDelay refusalDelay(RefusalProperties properties, MeterRegistry metrics) {
		return new RefusalDelay(properties, metrics);
	}

	@Bean
	ResponseSerializer responseSerializer(JsonMapper json, HttpProperties http, ErrorMetrics errors,
			RefusalDelay refusals) {
		return new ResponseSerializer(json, new CacheHeaders(http), errors, refusals);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "zonegraph.cache.enabled", matchIfMissing = true)
	ResponseCache responseCache(GraphReads reads, CacheProperties properties, MeterRegistry metrics) {
		return new ResponseCache(new GraphVersions(reads, properties.maxStaleness()), properties, metrics);
	}

	/** Matched first, as most requests are operations. */
	@Bean
	@Order(-3)
	RouterFunction<ServerResponse> graphQlEndpoint(JsonMapper json, WebGraphQlHandler handler,
			ParsedDocuments documents, ResponseSerializer serializer, ObjectProvider<ResponseCache> cache,
			GraphReads reads, GraphQlProperties properties, Admission admission) {
		return new GraphQlEndpoint(new RequestBody(json), documents, handler, serializer,
				Optional.ofNullable(cache.getIfAvailable()), new RateLimitHeaders(admission), reads)
			.routes(properties.getHttp().getPath());
	}

	/**
	 * Rejects requests from other origins unless {@code spring.graphql.cors.*} allows
	 * them.
	 */
	@Bean
	FilterRegistrationBean<CorsFilter> cors(GraphQlProperties graphQl, GraphQlCorsProperties properties,
			ErrorContent errors) {
		String path = PathPatternParser.defaultInstance.initFullPathPattern(graphQl.getHttp().getPath());
		CorsConfiguration configuration = properties.toCorsConfiguration();
		CorsFilter filter = new CorsFilter((request) -> configuration);
		filter.setCorsProcessor(new CorsRefusals(errors));
		FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns(path);
		registration.setOrder(BEFORE_BODY);
		return registration;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> keepAlive() {
		return (factory) -> factory.setProtocol(KeepAliveProtocol.class.getName());
	}

	/** Replaces the error pages of Tomcat and Spring Boot. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverErrors(ErrorContent errors) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass("");
			host.getPipeline().addValve(new ServerErrors(errors));
		});
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> pendingBodies() {
		return (factory) -> factory.addContextValves(new PendingBodyValve());
	}

	@Bean
	FilterRegistrationBean<ContentTypeFilter> contentTypes(ErrorContent errors) {
		FilterRegistrationBean<ContentTypeFilter> registration = new FilterRegistrationBean<>(
				new ContentTypeFilter(errors));
		registration.setOrder(BEFORE_BODY);
		return registration;
	}

	/** The last filter. */
	@Bean
	FilterRegistrationBean<BodyFilter> bodyFilter(BodyProperties properties, ErrorContent errors,
			MeterRegistry metrics) {
		BodyMemory memory = new BodyMemory(properties.memory().toBytes());
		Gauge.builder("zonegraph.http.body.bytes", memory::used)
			.description("Bodies that have not been processed and did not arrive with their headers")
			.register(metrics);
		FilterRegistrationBean<BodyFilter> registration = new FilterRegistrationBean<>(
				new BodyFilter(properties.timeout(), memory, errors));
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

	/** Prevents browsers from guessing media types. */
	@Bean
	FilterRegistrationBean<Filter> noSniffing() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
			((HttpServletResponse) response).setHeader("X-Content-Type-Options", "nosniff");
			chain.doFilter(request, response);
		});
		registration.setOrder(BEFORE_BODY);
		return registration;
	}

	/**
	 * Disabled if only operations of the allowlist may run, as those of the explorer are
	 * then rejected.
	 */
	@Bean
	@ConditionalOnBooleanProperty(name = "zonegraph.warm-up.enabled", matchIfMissing = true)
	@ConditionalOnBooleanProperty(name = "zonegraph.persisted-operations.only", havingValue = false,
			matchIfMissing = true)
	WarmUp warmUp(ExecutionGraphQlService service, ResponseSerializer serializer, ObjectProvider<ResponseCache> cache,
			GraphReads reads, WarmUpProperties properties) {
		return new WarmUp(service, serializer, Optional.ofNullable(cache.getIfAvailable()), reads,
				properties.operations(), properties.timeout());
	}

	/** Excludes the warm-up from the request metrics. */
	@Bean
	ObservationPredicate noWarmUp() {
		return (name, context) -> !(context instanceof ExecutionRequestObservationContext execution
				&& WarmUp.isWarmUp(execution.getExecutionInput()));
	}

}
