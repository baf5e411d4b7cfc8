package io.zonegraph.api.graphql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionInput;
import io.zonegraph.access.Role;
import io.zonegraph.operation.Explanation;
import io.zonegraph.store.BrowserAddress;
import org.jspecify.annotations.Nullable;

/**
 * Adds {@code extensions.explain} to the response of a request with {@code extensions:
 * {explain: true}}: the statement that was run, text to run it in Neo4j Browser, and its
 * cost.
 */
final class ExplainExtension {

	private static final String NAME = "explain";

	/** Whether clients below the role curator may see statements. */
	private final boolean allowed;

	private final Optional<BrowserAddress> browser;

	private final CacheStatus cache;

	/**
	 * The extension.
	 * @param allowed whether all clients may see statements, not only curators
	 * @param browser the address of Neo4j Browser, for a link; empty for no link
	 * @param cache whether responses are cached
	 */
	ExplainExtension(boolean allowed, Optional<BrowserAddress> browser, CacheStatus cache) {
		this.allowed = allowed;
		this.browser = browser;
		this.cache = cache;
	}

	/**
	 * The entry to add to the extensions of a response; empty if the request did not ask
	 * for an explanation.
	 */
	Optional<Map<Object, Object>> extensionFor(ExecutionInput request, Explanation explanation) {
		if (!Boolean.TRUE.equals(request.getExtensions().get(NAME))) {
			return Optional.empty();
		}
		return Optional.of(Map.of(NAME, isAllowed(request) ? describe(explanation) : refusal()));
	}

	private boolean isAllowed(ExecutionInput request) {
		Role role = request.getGraphQLContext().get(ContextKeys.ROLE);
		return this.allowed || (role != null && role.includes(Role.CURATOR));
	}

	private static Map<String, Object> refusal() {
		return Map.of("reason",
				"Statements are shown to curators, and to others only where the operator of this service allows it.");
	}

	private Map<String, Object> describe(Explanation explanation) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("statement", explanation.statement().text());
		fields.put("parameters", toJson(explanation.statement().parameters()));
		fields.put("browserText", explanation.statement().runnable());
		this.browser.ifPresent((address) -> fields.put("browserLink", link(address, explanation)));
		fields.put("cost", explanation.cost());
		fields.put("costLimit", explanation.costLimit());
		fields.put("planKept", explanation.planKept());
		fields.put("cache", this.cache.name());
		fields.put("graphVersion", explanation.graphVersion());
		return fields;
	}

	private static String link(BrowserAddress address, Explanation explanation) {
		return address.page() + "?dbms=" + encode(address.database()) + "&preselectAuthMethod=NATIVE&cmd=edit&arg="
				+ encode(explanation.statement().runnable());
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** Converts a value to JSON; temporal values become strings. */
	private static @Nullable Object toJson(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, @Nullable Object> copy = new LinkedHashMap<>();
			map.forEach((name, each) -> copy.put(String.valueOf(name), toJson(each)));
			return copy;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(ExplainExtension::toJson).toList();
		}
		return (value instanceof Temporal) ? value.toString() : value;
	}

	/** Whether the response cache was used for an explained operation. */
	enum CacheStatus {

		/** Responses are not cached. */
		OFF,

		/** Responses are cached, but explained operations are always executed. */
		BYPASSED

	}

}
