package io.zonegraph.api.http;

import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

import io.zonegraph.access.NewApiKey;
import io.zonegraph.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may request what where anonymous clients may read. */
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = { "zonegraph.rate-limit.limit=100000", "zonegraph.rate-limit.window=1h" })
class AccessIT extends AccessTestBase {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST    | /graphql                          | 200 | 200 | 200 | 200
			GET     | /graphql?query=%7B__typename%7D   | 200 | 200 | 200 | 200
			HEAD    | /graphql?query=%7B__typename%7D   | 200 | 200 | 200 | 200
			OPTIONS | /graphql                          | ok  | ok  | ok  | ok
			DELETE  | /graphql                          | 405 | 405 | 405 | 405
			GET     | /graphql/schema                   | 200 | 200 | 200 | 200
			GET     | /                                 | 200 | 200 | 200 | 200
			GET     | /explorer/app.js                  | 200 | 200 | 200 | 200
			GET     | /graphiql                         | 200 | 200 | 200 | 200
			GET     | /voyager                          | 200 | 200 | 200 | 200
			GET     | /voyager/types.json               | 200 | 200 | 200 | 200
			GET     | /neo4j-browser/style.grass        | 200 | 200 | 200 | 200
			GET     | /livez                            | 200 | 200 | 200 | 200
			GET     | /readyz                           | 200 | 200 | 200 | 200
			GET     | /actuator/health                  | 200 | 200 | 200 | 200
			GET     | /actuator/health/readiness        | 200 | 200 | 200 | 200
			GET     | /actuator                         | 401 | 403 | 403 | 200
			GET     | /actuator/prometheus              | 401 | 403 | 403 | 200
			GET     | /actuator/metrics/jvm.info        | 401 | 403 | 403 | 200
			POST    | /actuator/loggers/none            | 401 | 403 | 403 | ok
			GET     | /imports                          | 401 | 403 | 200 | 200
			GET     | /imports/1                        | 401 | 403 | 404 | 404
			GET     | /imports/1/file                   | 401 | 403 | 404 | 404
			POST    | /imports/1/undo                   | 401 | 403 | 404 | 404
			POST    | /imports                          | 401 | 403 | 405 | 405
			DELETE  | /imports/1                        | 401 | 403 | 405 | 405
			OPTIONS | /imports                          | ok  | ok  | ok  | ok
			PUT     | /packages/second                  | 401 | 403 | 415 | 415
			DELETE  | /packages/second                  | 401 | 403 | 404 | 404
			POST    | /packages/second                  | 401 | 403 | 405 | 405
			PUT     | /packages/second/more             | 401 | 403 | 404 | 404
			OPTIONS | /packages/second                  | ok  | ok  | ok  | ok
			PUT     | /packages;a=b/second              | 401 | 403 | ok  | ok
			GET     | /none                             | 404 | 404 | 404 | 404
			GET     | /%69mports/1                      | 401 | 403 | ok  | ok
			GET     | /imports;a=b/1                    | 401 | 403 | ok  | ok
			GET     | /actuator;a=b/prometheus          | 401 | 403 | 403 | ok
			GET     | /explorer/../imports/1            | 400 | 400 | 400 | 400
			GET     | /explorer/%2e%2e/imports/1        | 400 | 400 | 400 | 400
			""")
	void followsTheTable(String method, String path, String anonymous, String reader, String curator, String admin)
			throws Exception {
		assertAccess(method, path, anonymous, reader, curator, admin);
	}

	/** The paths of all endpoints, so that one that is new is not forgotten. */
	@Test
	void keepsTheActuatorToAdmins(@Autowired PathMappedEndpoints endpoints) throws Exception {
		assertThat(endpoints.getAllPaths()).contains("/actuator/env", "/actuator/threaddump", "/actuator/loggers");
		for (String path : endpoints.getAllPaths()) {
			String expected = path.equals("/actuator/health") ? "200" : "403";
			assertOutcome("GET", path, key(Role.READER), expected);
			assertOutcome("GET", path, key(Role.CURATOR), expected);
			assertOutcome("GET", path, null, expected.replace("403", "401"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql", "/", "/imports", "/actuator/prometheus", "/none" })
	void refusesWhatIsNotValidEverywhere(String path) throws Exception {
		NewApiKey revoked = this.keys.create("revoked", Role.ADMIN);
		assertOutcome("GET", path, revoked.secret(), "ok");
		this.keys.revoke(revoked.key().id());
		for (String token : List.of(revoked.secret(), "zg_unknown", "zg_", "x", "e30.e30.e30", ISSUER.expired(),
				ISSUER.ofAnotherIssuer(), ISSUER.forged(), ISSUER.unsigned(), ISSUER.token("", List.of("admin")), "")) {
			assertOutcome("GET", path, token, "401");
		}
	}

	@Test
	void saysWhatIsWrong() throws Exception {
		assertThat(send("POST", "/graphql", "zg_unknown").body())
			.contains("The API key in the header \\\"Authorization\\\" must be valid, was unknown or revoked.");
		assertThat(send("POST", "/graphql", ISSUER.expired()).body())
			.contains("The JWT must be valid, was not: Jwt expired at 2");
		assertThat(send("POST", "/graphql", ISSUER.forged()).body()).contains(
				"The bearer token must be an API key (zg_…) or a JWT that the configured issuer has signed, was neither.");
		assertThat(send("POST", "/imports", null).body()).contains(
				"Header \\\"Authorization\\\" must have an API key or a JWT (Bearer …) for \\\"/imports\\\", had none.");
		assertThat(send("POST", "/imports", key(Role.READER)).body())
			.contains("The role at \\\"/imports\\\" must be curator, was reader.");
		assertThat(send("POST", "/graphql", "zg_unknown").headers().firstValue("WWW-Authenticate"))
			.contains("Bearer error=\"invalid_token\"");
	}

	@Test
	void letsATokenWithoutARoleRead() throws Exception {
		String token = ISSUER.token("li.na", List.of("owner"));
		assertOutcome("POST", "/graphql", token, "200");
		assertOutcome("POST", "/imports", token, "403");
	}

	/** Then the request is dispatched a second time. */
	@Test
	void knowsTheClientOfABodyThatArrivesLate() throws Exception {
		for (String token : List.of(key(Role.READER), "zg_unknown")) {
			try (Socket socket = new Socket("localhost", port())) {
				OutputStream out = socket.getOutputStream();
				out.write(
						("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
								+ "Authorization: bearer " + token + "\r\nContent-Length: " + QUERY.length()
								+ "\r\n\r\n")
							.getBytes(StandardCharsets.US_ASCII));
				if (!token.equals("zg_unknown")) {
					Thread.sleep(50);
					out.write(QUERY.getBytes(StandardCharsets.US_ASCII));
				}
				assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
					.startsWith(token.equals("zg_unknown") ? "HTTP/1.1 401 " : "HTTP/1.1 200 ");
			}
		}
	}

	@Test
	void keepsResponsesToKnownClientsOutOfSharedCaches() throws Exception {
		HttpResponse<String> answer = send("GET", "/graphql?query=%7B__typename%7D", key(Role.READER));
		assertThat(answer.headers().allValues("Vary")).contains("Accept", "Authorization");
	}

	@Test
	void explainsToCurators() throws Exception {
		String explained = "/graphql?query=%7Bzones%7BtotalCount%7D%7D&extensions=%7B%22explain%22:true%7D";
		assertThat(send("GET", explained, key(Role.CURATOR)).body()).contains("\"statement\":");
		assertThat(send("GET", explained, key(Role.READER)).body()).contains("\"reason\":")
			.doesNotContain("\"statement\":");
		assertThat(send("GET", explained, null).body()).contains("\"reason\":").doesNotContain("\"statement\":");
	}

	@Test
	void limitsTheRateOfEachUser() throws Exception {
		String remaining = "/graphql?query=%7BrateLimit%7Bremaining%20limit%7D%7D";
		String unused = send("GET", remaining, key(Role.READER)).body();
		send("GET", "/graphql?query=%7Bzones%7BtotalCount%7D%7D", key(Role.READER));
		assertThat(send("GET", remaining, key(Role.READER)).body()).isNotEqualTo(unused);
		assertThat(send("GET", remaining, key(Role.CURATOR)).body()).isEqualTo(unused)
			.matches(".*\"remaining\":(\\d+),\"limit\":\\1}.*");
	}

	@Test
	void tellsNobodyTheSecrets(@Autowired Driver driver, CapturedOutput output) throws Exception {
		String secret = key(Role.CURATOR);
		String token = ISSUER.token("li.na", List.of("curator"));
		send("POST", "/graphql", secret);
		send("POST", "/imports", secret);
		send("POST", "/actuator/env", token);
		assertThat(output.toString()).doesNotContain(secret, token, "Using generated security password");
		assertThat(driver
			.executableQuery("MATCH (n) WHERE any(key IN keys(n) WHERE n[key] = $secret) RETURN count(n) AS count")
			.withParameters(Map.of("secret", secret))
			.execute()
			.records()
			.get(0)
			.get("count")
			.asInt()).isZero();
	}

}
