package io.zonegraph.api.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;

/**
 * Reads the body of a request: JSON in UTF-8, plain or compressed with gzip. A size limit
 * applies before and after decompression.
 */
final class RequestContent {

	/**
	 * In bytes; enough for the longest operations that clients write, with their
	 * variables.
	 */
	static final int MAX_BODY_LENGTH = 1_000_000;

	static final String TOO_LARGE = "The body must have at most %d bytes, had more.".formatted(MAX_BODY_LENGTH);

	private static final String CODINGS = "gzip, identity";

	private static final MimeType ANY_JSON = new MediaType("application", "*+json");

	private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

	private static final Set<Charset> UTF_8 = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

	private RequestContent() {
	}

	/**
	 * Returns the decompressed body of a request.
	 * @throws MalformedRequestException if it is too large, has an unsupported media
	 * type, charset or coding, or does not match its headers
	 */
	static byte[] body(HttpServletRequest request) throws IOException {
		checkMediaType(request);
		String coding = coding(request);
		byte[] body = read(request.getInputStream());
		return GZIP.contains(coding) ? decompress(body) : body;
	}

	private static byte[] read(InputStream content) throws IOException {
		byte[] body = content.readNBytes(MAX_BODY_LENGTH + 1);
		if (body.length > MAX_BODY_LENGTH) {
			throw new MalformedRequestException(HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE);
		}
		return body;
	}

	private static byte[] decompress(byte[] body) {
		try {
			return read(new GZIPInputStream(new ByteArrayInputStream(body)));
		}
		catch (IOException ex) {
			throw MalformedRequestException
				.badRequest("The body must be compressed by gzip, as header \"Content-Encoding\" says, was not.");
		}
	}

	private static void checkMediaType(HttpServletRequest request) {
		Optional<MediaType> type = contentType(request);
		if (type.filter(RequestContent::isJson).isEmpty()) {
			throw MalformedRequestException.unsupportedType("Header \"Content-Type\" must be application/json, was %s."
				.formatted(type.map((value) -> value.getType() + "/" + value.getSubtype()).orElse("missing")));
		}
		Optional<Charset> charset = type.map(MediaType::getCharset);
		if (charset.filter((value) -> !UTF_8.contains(value)).isPresent()) {
			throw MalformedRequestException.unsupportedType(
					"The charset of header \"Content-Type\" must be utf-8, was %s.".formatted(charset.get().name()));
		}
	}

	private static boolean isJson(MediaType type) {
		return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || ANY_JSON.includes(type);
	}

	private static Optional<MediaType> contentType(HttpServletRequest request) {
		try {
			// Spring's request treats an invalid header as a missing one.
			return Optional.ofNullable(request.getContentType()).map(MediaType::parseMediaType);
		}
		catch (InvalidMediaTypeException ex) {
			throw MalformedRequestException
				.unsupportedType("Header \"Content-Type\" must be application/json, was no media type.");
		}
	}

	/** The supported content coding of the body; empty for none. */
	private static String coding(HttpServletRequest request) {
		Enumeration<String> headers = request.getHeaders(HttpHeaders.CONTENT_ENCODING);
		String value = headers.hasMoreElements() ? headers.nextElement().strip().toLowerCase(Locale.ROOT) : "";
		boolean known = value.isEmpty() || value.equals("identity") || GZIP.contains(value);
		if (!known || headers.hasMoreElements()) {
			throw MalformedRequestException
				.unsupportedCoding("Header \"Content-Encoding\" must be gzip or identity, was %s."
					.formatted(headers.hasMoreElements() ? "more than one" : value), CODINGS);
		}
		return value;
	}

}
