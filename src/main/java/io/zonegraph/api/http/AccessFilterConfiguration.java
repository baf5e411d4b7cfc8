package io.zonegraph.api.http;

import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.filter.ServletRequestPathFilter;

import io.zonegraph.access.AccessProperties;
import io.zonegraph.access.Role;

/**
 * Puts the filters of Spring Security together: only those that stateless requests with
 * bearer tokens need. Its defaults (sessions, CSRF tokens, logins, headers) would all
 * have to be disabled.
 */
@Configuration(proxyBeanMethods = false)
class AccessFilterConfiguration {

	private static final String FILTER = "accessFilter";

	/** After the CORS filter, so that browsers can read refusals. */
	private static final int ORDER = WebConfiguration.BEFORE_BODY + 10;

	/** Created with the first request, after everything that the rules ask. */
	@Bean
	DelegatingFilterProxyRegistrationBean accessFilterRegistration() {
		DelegatingFilterProxyRegistrationBean registration = new DelegatingFilterProxyRegistrationBean(FILTER);
		registration.setOrder(ORDER);
		// A request whose body arrived later is dispatched a second time.
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
		return registration;
	}

	@Bean(FILTER)
	Filter accessFilter(SecurityFilterChain chain, ErrorContent errors) {
		FilterChainProxy filter = new FilterChainProxy(chain);
		filter.setFirewall(new PathFirewall());
		filter.setRequestRejectedHandler(new AccessRefusals(errors));
		return filter;
	}

	@Bean
	SecurityFilterChain accessFilters(AuthenticationManager authentication, ErrorContent errors,
			AccessProperties access, GraphQlProperties graphQl, ObjectProvider<PathMappedEndpoints> actuator,
			Environment environment) throws ServletException {
		SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();
		AccessRefusals refusals = new AccessRefusals(errors);
		return new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, new ServletRequestPathFilter(),
				new SecurityContextHolderFilter(contexts), bearerTokens(authentication, contexts, refusals),
				principals(), anonymous(access), refusals(refusals),
				new AuthorizationFilter(rules(graphQl, actuator, environment)));
	}

	private static Filter bearerTokens(AuthenticationManager authentication, SecurityContextRepository contexts,
			AccessRefusals refusals) {
		BearerTokenAuthenticationFilter filter = new BearerTokenAuthenticationFilter(authentication,
				new BearerTokens());
		filter.setSecurityContextRepository(contexts);
		filter.setAuthenticationEntryPoint(refusals::onAuthenticationFailure);
		filter.setAuthenticationFailureHandler(refusals);
		return filter;
	}

	/** Makes users the principals of their requests. */
	private static Filter principals() throws ServletException {
		SecurityContextHolderAwareRequestFilter filter = new SecurityContextHolderAwareRequestFilter();
		filter.afterPropertiesSet();
		return filter;
	}

	private static Filter anonymous(AccessProperties access) {
		List<GrantedAuthority> rights = access.anonymous() ? Role.READER.authorities()
				: AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS");
		return new AnonymousAuthenticationFilter(FILTER, "anonymous", rights);
	}

	private static Filter refusals(AccessRefusals refusals) {
		ExceptionTranslationFilter filter = new ExceptionTranslationFilter(refusals, new NullRequestCache());
		filter.setAccessDeniedHandler(refusals);
		return filter;
	}

	/** The Actuator's own port is for operators only, and has none of these filters. */
	private static AuthorizationManager<HttpServletRequest> rules(GraphQlProperties graphQl,
			ObjectProvider<PathMappedEndpoints> actuator, Environment environment) {
		String path = graphQl.getHttp().getPath();
		return AccessRules.of(path.startsWith("/") ? path : "/" + path,
				(ManagementPortType.get(environment) == ManagementPortType.SAME) ? actuator.stream().toList()
						: List.of());
	}

}
