package io.zonegraph.telemetry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;

/** Receives spans by OTLP over HTTP, as a collector does. */
final class SpanReceiver implements AutoCloseable {

	private final Collection<Span> spans = new ConcurrentLinkedQueue<>();

	private final HttpServer server;

	SpanReceiver() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/v1/traces", this::receive);
		this.server.start();
	}

	String endpoint() {
		return "http://localhost:%d/v1/traces".formatted(this.server.getAddress().getPort());
	}

	private void receive(HttpExchange exchange) throws IOException {
		boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
		ExportTraceServiceRequest
			.parseFrom(zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody())
			.getResourceSpansList()
			.forEach((resource) -> resource.getScopeSpansList()
				.forEach((scope) -> this.spans.addAll(scope.getSpansList())));
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

	/** All spans so far of a trace. */
	List<Span> spans(String trace) {
		return this.spans.stream().filter((span) -> hex(span.getTraceId()).equals(trace)).toList();
	}

	static Map<String, String> attributes(Span span) {
		return span.getAttributesList()
			.stream()
			.collect(Collectors.toMap((each) -> each.getKey(), (each) -> each.getValue().getStringValue()));
	}

	private static String hex(com.google.protobuf.ByteString bytes) {
		return java.util.HexFormat.of().formatHex(bytes.toByteArray());
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
