package io.zonegraph.api.http;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import io.zonegraph.access.Role;

/**
 * Which role may request what. The first rule that matches a request applies; what none
 * of them names needs the role reader.
 */
final class AccessRules {

	/** Pages and their files, and the probes. */
	private static final List<String> OPEN = List.of("/", "/explorer/**", "/graphiql/**", "/voyager/**",
			"/neo4j-browser/**", "/livez", "/readyz");

	private static final EndpointId HEALTH = EndpointId.of("health");

	private final RequestMatcherDelegatingAuthorizationManager.Builder rules = RequestMatcherDelegatingAuthorizationManager
		.builder();

	private AccessRules() {
	}

	/**
	 * The rules.
	 * @param endpoint path of the GraphQL endpoint, which begins with a slash
	 * @param actuator the endpoints of the Actuator on the port of the API
	 */
	static AuthorizationManager<HttpServletRequest> of(String endpoint, List<PathMappedEndpoints> actuator) {
		AccessRules rules = new AccessRules();
		// Tells methods only; and browsers send no keys with what comes before requests
		// to other origins.
		rules.permit(PathPatternRequestMatcher.pathPattern(HttpMethod.OPTIONS, "/**"));
		rules.allow(Role.READER, endpoint);
		rules.permit(endpoint + "/schema");
		rules.allow(Role.CURATOR, "/imports/**");
		rules.allow(Role.CURATOR, UploadPath.PREFIX + "**");
		OPEN.forEach(rules::permit);
		actuator.forEach(rules::add);
		return rules.rules.anyRequest().hasRole(Role.READER.name()).build();
	}

	private void add(PathMappedEndpoints endpoints) {
		String health = endpoints.getPath(HEALTH);
		for (String path : endpoints.getAllPaths()) {
			if (path.equals(health)) {
				permit(path + "/**");
			}
			else {
				allow(Role.ADMIN, path + "/**");
			}
		}
		if (!endpoints.getBasePath().isEmpty()) {
			allow(Role.ADMIN, endpoints.getBasePath());
		}
	}

	private void allow(Role role, String pattern) {
		add(PathPatternRequestMatcher.pathPattern(pattern), AuthorityAuthorizationManager.hasRole(role.name()));
	}

	private void permit(String pattern) {
		permit(PathPatternRequestMatcher.pathPattern(pattern));
	}

	private void permit(RequestMatcher requests) {
		add(requests, SingleResultAuthorizationManager.permitAll());
	}

	private void add(RequestMatcher requests, AuthorizationManager<RequestAuthorizationContext> rule) {
		this.rules.add(requests, rule);
	}

}
