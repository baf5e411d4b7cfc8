package io.zonegraph.api.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import io.zonegraph.access.ApiKeyStore;
import io.zonegraph.access.NewApiKey;
import io.zonegraph.access.Role;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests of clients with each role, by API key and by JWT. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "zonegraph.access.max-staleness=0s",
		"zonegraph.warm-up.enabled=false", "management.endpoints.web.exposure.include=*" })
abstract class AccessTestBase {

	static final String QUERY = "{\"query\": \"{ __typename }\"}";

	static final TestIssuer ISSUER = new TestIssuer();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@Autowired
	ApiKeyStore keys;

	@LocalServerPort
	private int port;

	private Map<Role, NewApiKey> keyOf = Map.of();

	/** The server lives as long as the contexts that know it, to the end of the tests. */
	@DynamicPropertySource
	static void issuer(DynamicPropertyRegistry registry) {
		registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::uri);
	}

	@BeforeEach
	void makeKeys() {
		this.keyOf = Map.of(Role.READER, this.keys.create("reader", Role.READER), Role.CURATOR,
				this.keys.create("curator", Role.CURATOR), Role.ADMIN, this.keys.create("admin", Role.ADMIN));
	}

	/** The secret of a key with a role. */
	String key(Role role) {
		return Optional.ofNullable(this.keyOf.get(role)).orElseThrow().secret();
	}

	/**
	 * Sends a request as anonymous client and as each role, the latter by key and by
	 * token.
	 * @param expected 401, 403 or ok, for anonymous, reader, curator and admin
	 */
	void assertAccess(String method, String path, String... expected) throws Exception {
		assertOutcome(method, path, null, expected[0]);
		for (Role role : Role.values()) {
			String outcome = expected[1 + role.ordinal()];
			assertOutcome(method, path, key(role), outcome);
			assertOutcome(method, path, ISSUER.token("li.na", List.of(role.label())), outcome);
		}
	}

	void assertOutcome(String method, String path, @Nullable String token, String expected) throws Exception {
		HttpResponse<String> answer = send(method, path, token);
		String who = "%s %s by %s".formatted(method, path, token);
		switch (expected) {
			case "401" -> {
				assertThat(answer.statusCode()).as(who).isEqualTo(401);
				assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).as(who).startsWith("Bearer");
				assertIsError(method, answer, "UNAUTHENTICATED");
			}
			case "403" -> {
				assertThat(answer.statusCode()).as(who).isEqualTo(403);
				assertIsError(method, answer, "FORBIDDEN");
			}
			case "ok" -> assertThat(answer.statusCode()).as(who).isNotIn(401, 403).isLessThan(500);
			default -> assertThat(answer.statusCode()).as(who).isEqualTo(Integer.parseInt(expected));
		}
	}

	private static void assertIsError(String method, HttpResponse<String> answer, String code) {
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		if (!method.equals("HEAD")) {
			assertThat(answer.body()).startsWith("{\"errors\":[{\"message\":\"").contains("\"code\":\"" + code + "\"");
		}
	}

	HttpResponse<String> send(String method, String path, @Nullable String token) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", "application/json")
			.method(method, method.equals("POST") ? BodyPublishers.ofString(QUERY) : BodyPublishers.noBody());
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return HTTP.send(request.build(), BodyHandlers.ofString());
	}

	int port() {
		return this.port;
	}

}
