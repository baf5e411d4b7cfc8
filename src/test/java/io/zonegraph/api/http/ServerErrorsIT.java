package io.zonegraph.api.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.server.WebGraphQlInterceptor;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Faults outside the engine, bodies that arrive slowly, and other origins where one of
 * them may ask.
 */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.graphql.cors.allowed-origins=https://app.example.com", "zonegraph.http.body.timeout=6s",
				"zonegraph.http.body.memory=3MB" })
class ServerErrorsIT {

	private static final Logger log = LoggerFactory.getLogger(ServerErrorsIT.class);

	private static final String CLOSED = "connection closed";

	private static final String FRIEND = "https://app.example.com";

	private static final String STRANGER = "https://elsewhere.example.com";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "handler", "filter" })
	void areToldAsGraphQlErrorsWithoutTheirCause(String place) throws Exception {
		HttpResponse<String> answer = send(post().header("X-Fail", place));
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(answer.body())
			.matches("\\{\"errors\":\\[\\{\"message\":\"Internal error; request id [0-9a-f-]{36}\\.\","
					+ "\"extensions\":\\{\"code\":\"INTERNAL_SERVER_ERROR\"}}]}");
	}

	@Test
	void areToldOnOtherPathsToo() throws Exception {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/graphql/schema")).header("X-Fail", "filter"));
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.body()).contains("\"code\":\"INTERNAL_SERVER_ERROR\"").doesNotContain("timestamp");
	}

	@Test
	void letAFriendlyOriginAsk() throws Exception {
		HttpResponse<String> preflight = send(
				preflight(FRIEND, "POST").header("Access-Control-Request-Headers", "content-type,accept,x-request-id"));
		assertThat(preflight.statusCode()).isEqualTo(200);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains(FRIEND);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("")).contains("POST", "GET");
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElse("")).contains("content-type",
				"accept", "x-request-id");
		assertThat(preflight.headers().firstValue("Access-Control-Max-Age")).contains("3600");
		HttpResponse<String> answer = send(post().header("Origin", FRIEND));
		assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
		assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(FRIEND);
		assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse("")).contains("ETag",
				"RateLimit");
		assertThat(answer.headers().allValues("Vary")).contains("Origin");
	}

	@Test
	void areReadableByAFriendlyOrigin() throws Exception {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/graphql"))
			.header("Origin", FRIEND)
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString("{}")));
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(FRIEND);
	}

	@Test
	void refuseAStrangeOrigin(@Autowired MeterRegistry metrics) throws Exception {
		Counter forbidden = metrics.get("zonegraph.errors").tag("code", "FORBIDDEN").counter();
		double before = forbidden.count();
		for (HttpRequest.Builder request : new HttpRequest.Builder[] { preflight(STRANGER, "POST"),
				post().header("Origin", STRANGER), preflight(FRIEND, "DELETE") }) {
			HttpResponse<String> answer = send(request);
			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
			assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
			assertThat(answer.body()).contains("\"code\":\"FORBIDDEN\"");
		}
		assertThat(forbidden.count()).isEqualTo(before + 3);
	}

	@Test
	void leaveOtherPathsClosed() throws Exception {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/graphql/schema")).header("Origin", FRIEND));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	/** More connections than threads of Tomcat (100). */
	@Test
	void leaveThreadsToOthersWhileBodiesDoNotArrive() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int each = 0; each < 50; each++) {
				slow.add(open("Content-Length: 900000\r\n\r\n{"));
				slow.add(open("Content-Length: 1000\r\n\r\n"));
				slow.add(open("Transfer-Encoding: chunked\r\n\r\n5\r\n{"));
			}
			assertThat(send(post()).statusCode()).isEqualTo(200);
			for (Socket each : slow) {
				assertThat(each.getInputStream().available()).as("answered while bodies were awaited").isZero();
			}
			for (Socket each : slow) {
				assertThat(answer(each)).startsWith("HTTP/1.1 408 ")
					.contains("Connection: close")
					.contains("The body must arrive within 6.0 s, did not.")
					.contains("BAD_USER_INPUT");
			}
		}
		finally {
			for (Socket each : slow) {
				each.close();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 27\r\n\r\n|{\"query\": |\"{ __typename }\"}",
			"Transfer-Encoding: chunked\r\n\r\n|a\r\n{\"query\": |\r\n11\r\n\"{ __typename }\"}|\r\n0\r\n\r\n" })
	void letABodyArriveInPieces(String pieces) throws Exception {
		String[] parts = pieces.split("\\|");
		try (Socket socket = open("Connection: close\r\n" + parts[0])) {
			for (String part : List.of(parts).subList(1, parts.length)) {
				Thread.sleep(50);
				socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
			}
			assertThat(answer(socket)).startsWith("HTTP/1.1 200 ")
				.contains("X-Content-Type-Options: nosniff")
				.contains("{\"data\":{\"__typename\":\"Query\"}}");
		}
	}

	@Test
	void doNotWaitForABodyThatNobodyReads() throws Exception {
		try (Socket strange = open("Origin: " + STRANGER + "\r\nContent-Length: 1000\r\n\r\n");
				Socket large = open("Content-Length: 1000001\r\n\r\n")) {
			assertThat(answer(strange)).startsWith("HTTP/1.1 403 ").contains("\r\nConnection: close\r\n");
			assertThat(answer(large)).startsWith("HTTP/1.1 413 ")
				.contains("The body must have at most 1000000 bytes, had more.");
		}
	}

	@Test
	void boundTheMemoryOfBodiesThatArrive() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int each = 0; each < 5; each++) {
				Socket socket = open("Content-Length: 900000\r\n\r\n");
				slow.add(socket);
				sendUnlessClosed(socket, " ".repeat(800_000));
			}
			List<String> states = new ArrayList<>();
			for (Socket each : slow) {
				states.add(state(each));
			}
			assertThat(states).containsAnyOf("HTTP/1.1 503", CLOSED).contains("HTTP/1.1 408");
		}
		finally {
			for (Socket each : slow) {
				each.close();
			}
		}
		assertThat(send(post()).statusCode()).isEqualTo(200);
	}

	private static void sendUnlessClosed(Socket socket, String text) throws IOException {
		try {
			socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		}
		catch (SocketException ex) {
			log.debug("Refused before everything was sent", ex);
		}
	}

	/**
	 * The status line of the response. A client that still sends when it is refused may
	 * see a broken connection instead.
	 */
	private static String state(Socket socket) throws IOException {
		try {
			String answer = answer(socket);
			return answer.isEmpty() ? CLOSED : answer.substring(0, 12);
		}
		catch (SocketException ex) {
			return CLOSED;
		}
	}

	/** A connection on which the rest of a request by POST was sent. */
	private Socket open(String rest) throws IOException {
		Socket socket = new Socket("localhost", this.port);
		socket.setSoTimeout(20_000);
		socket.getOutputStream()
			.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + rest)
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	/** What comes until the connection is closed. */
	private static String answer(Socket socket) throws IOException {
		return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private HttpRequest.Builder preflight(String origin, String method) {
		return HttpRequest.newBuilder(uri("/graphql"))
			.method("OPTIONS", BodyPublishers.noBody())
			.header("Origin", origin)
			.header("Access-Control-Request-Method", method);
	}

	private HttpRequest.Builder post() {
		return HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	/** Requests that ask for it fail where no fault is expected. */
	@TestConfiguration
	static class FailingRequests {

		@Bean
		WebGraphQlInterceptor failingHandler() {
			return (request, chain) -> {
				if ("handler".equals(request.getHeaders().getFirst("X-Fail"))) {
					throw new IllegalStateException("secret");
				}
				return chain.next(request);
			};
		}

		@Bean
		FilterRegistrationBean<Filter> failingFilter() {
			FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
				if ("filter".equals(((HttpServletRequest) request).getHeader("X-Fail"))) {
					throw new IllegalStateException("secret");
				}
				chain.doFilter(request, response);
			});
			// Before the one that receives bodies, after which filters are not called
			// again.
			filter.setOrder(0);
			return filter;
		}

	}

}
