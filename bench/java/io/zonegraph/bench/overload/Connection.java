package io.zonegraph.bench.overload;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A persistent HTTP connection over a plain socket, which costs the least processor time.
 */
final class Connection implements AutoCloseable {

	private static final int READ_TIMEOUT = 60_000;

	private final Socket socket;

	private final InputStream input;

	private final String host;

	Connection(URI server) throws IOException {
		this.host = server.getHost() + ":" + server.getPort();
		this.socket = new Socket(server.getHost(), server.getPort());
		this.socket.setTcpNoDelay(true);
		this.socket.setSoTimeout(READ_TIMEOUT);
		this.input = new BufferedInputStream(this.socket.getInputStream());
	}

	Response get(String path) throws IOException {
		return send("GET " + path + " HTTP/1.1\r\nHost: " + this.host + "\r\n\r\n", "");
	}

	Response post(String body) throws IOException {
		int length = body.getBytes(StandardCharsets.UTF_8).length;
		return send("POST /graphql HTTP/1.1\r\nHost: " + this.host
				+ "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n", body);
	}

	private Response send(String head, String body) throws IOException {
		long start = System.nanoTime();
		this.socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
		int status = Integer.parseInt(line().split(" ")[1]);
		int length = 0;
		boolean chunked = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Integer.parseInt(lower.substring("content-length:".length()).strip());
			}
			chunked |= lower.startsWith("transfer-encoding:");
		}
		String content = chunked ? chunks() : new String(this.input.readNBytes(length), StandardCharsets.UTF_8);
		return new Response(status, content, System.nanoTime() - start);
	}

	private String chunks() throws IOException {
		StringBuilder content = new StringBuilder();
		for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
			content.append(new String(this.input.readNBytes(size), StandardCharsets.UTF_8));
			line();
		}
		line();
		return content.toString();
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int each = this.input.read(); each != '\n'; each = this.input.read()) {
			if (each < 0) {
				throw new EOFException();
			}
			if (each != '\r') {
				line.append((char) each);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	/**
	 * A response.
	 *
	 * @param status its HTTP status
	 * @param body its body
	 * @param nanos how long it took
	 */
	record Response(int status, String body, long nanos) {

		boolean isAnswer() {
			return this.status == 200 && !this.body.contains("\"errors\"");
		}

		boolean isRefusal() {
			return this.status == 503 || this.status == 429 || this.body.contains("COST_EXCEEDED");
		}

	}

}
