package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A web server that is measured.
 *
 * @param address its root, without a slash at the end
 * @param program its process
 * @param startUp time from the start of the process to its first good answer
 * @param startUpProcessor seconds of processor time that it took for that
 */
record Server(String address, Program program, Duration startUp, double startUpProcessor) implements AutoCloseable {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	private static final Duration START = Duration.ofMinutes(3);

	/**
	 * Waits until a server is up.
	 * @param path a path that answers a POST of the body with 200 once it is
	 */
	static Server await(Program program, int port, String path, String body) {
		String address = "http://127.0.0.1:" + port;
		Duration startUp = program.await(START, () -> status(address + path, body) == 200);
		return new Server(address, program, startUp, Processor.seconds(program.pid()));
	}

	private static int status(String url, String body) {
		try {
			return HTTP.send(request(url, body), HttpResponse.BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 0;
		}
	}

	private static HttpRequest request(String url, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
			.version(HttpClient.Version.HTTP_1_1)
			.header("Accept", "application/json");
		return body.isEmpty() ? request.build()
				: request.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(body))
					.build();
	}

	/** Posts a value as JSON and reads the answer as such. */
	JsonNode post(String path, Object value) {
		try {
			HttpResponse<String> response = HTTP.send(request(this.address + path, JSON.writeValueAsString(value)),
					HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() != 200) {
				throw new IllegalStateException(
						"%s answered %d: %s".formatted(this.address + path, response.statusCode(), response.body()));
			}
			return JSON.readTree(response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.program.close();
	}

}
