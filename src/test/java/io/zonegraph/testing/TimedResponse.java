package io.zonegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTTP response to one operation, and the time that it took.
 *
 * @param status HTTP status
 * @param body the JSON body
 * @param time from sending the request to having read the whole body
 */
public record TimedResponse(int status, JsonNode body, Duration time) {

	/** Far more than any response takes; a test that waits this long fails. */
	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** Requests {@code application/json}, as clients without other media types do. */
	public static TimedResponse of(URI endpoint, String operation) {
		return of(endpoint, operation, "application/json");
	}

	public static TimedResponse of(URI endpoint, String operation, String mediaType) {
		HttpRequest request = HttpRequest.newBuilder(endpoint)
			.timeout(TIMEOUT)
			.header("Content-Type", "application/json")
			.header("Accept", mediaType)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", operation))))
			.build();
		long begin = System.nanoTime();
		try {
			HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
			return new TimedResponse(response.statusCode(), JSON.readTree(response.body()),
					Duration.ofNanos(System.nanoTime() - begin));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The codes of the errors; none when all is well. */
	public List<String> codes() {
		return this.body.path("errors").valueStream().map((error) -> error.at("/extensions/code").asString()).toList();
	}

}
