package io.zonegraph.telemetry;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The formats of {@code logging.structured.format.console} carry the request id. */
class StructuredLogTests {

	@ParameterizedTest
	@CsvSource({ "ecs, requestId, message", "logstash, requestId, message", "gelf, _requestId, short_message" })
	void haveTheRequestId(String format, String idField, String messageField) {
		LoggerContext context = new LoggerContext();
		context.putObject(Environment.class.getName(),
				new MockEnvironment().withProperty("spring.application.name", "zonegraph"));
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext(context);
		encoder.setFormat(format);
		encoder.start();
		LoggingEvent event = new LoggingEvent("", context.getLogger("io.zonegraph.operation"), Level.INFO,
				"Operation 7\nforged line", null, null);
		event.setMDCPropertyMap(Map.of(RequestIds.KEY, "proxy-7"));
		String line = new String(encoder.encode(event), StandardCharsets.UTF_8);
		assertThat(line.strip()).doesNotContain("\n");
		JsonNode json = JsonMapper.builder().build().readTree(line);
		assertThat(json.path(idField).asString()).isEqualTo("proxy-7");
		assertThat(json.path(messageField).asString()).isEqualTo("Operation 7\nforged line");
	}

}
