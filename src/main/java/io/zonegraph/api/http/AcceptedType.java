package io.zonegraph.api.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Negotiates the media type of a response as described in RFC 9110, section 12.5.1: each
 * supported type has the quality of the most specific range that matches it, and the one
 * with the highest quality is used. Ties go to the more specific range, then to the one
 * listed first in the header, then to {@code application/json}. The results are cached,
 * as most clients send one of a few headers.
 */
final class AcceptedType {

	/** The older type comes first: it is used for clients that accept anything. */
	private static final List<MediaType> SUPPORTED = List.of(MediaType.APPLICATION_JSON,
			ResponseSerializer.GRAPHQL_RESPONSE, new MediaType("application", "graphql+json"));

	private static final int HEADERS = 64;

	private final ConcurrentLruCache<String, Negotiated> negotiated = new ConcurrentLruCache<>(HEADERS,
			AcceptedType::negotiate);

	/**
	 * Returns the media type of the response to a request.
	 * @throws MalformedRequestException if the client accepts none of the supported types
	 */
	MediaType negotiate(ServerRequest request) {
		Negotiated type = negotiated(request);
		if (!type.problem().isEmpty()) {
			throw new MalformedRequestException(HttpStatus.NOT_ACCEPTABLE, type.problem());
		}
		return type.type();
	}

	/** Returns the media type of an error, which is sent whatever the client accepts. */
	MediaType negotiateForError(ServerRequest request) {
		return negotiated(request).type();
	}

	private Negotiated negotiated(ServerRequest request) {
		return this.negotiated.get(String.join(",", request.headers().header(HttpHeaders.ACCEPT)));
	}

	private static Negotiated negotiate(String header) {
		try {
			return negotiate(MediaType.parseMediaTypes(header));
		}
		catch (InvalidMediaTypeException ex) {
			return new Negotiated(MediaType.APPLICATION_JSON,
					"Header \"Accept\" must be a list of media types, had one that is none.");
		}
	}

	private static Negotiated negotiate(List<MediaType> ranges) {
		if (ranges.isEmpty()) {
			return new Negotiated(MediaType.APPLICATION_JSON, "");
		}
		return SUPPORTED.stream()
			.flatMap((type) -> Match.mostSpecific(type, ranges).stream())
			.filter((match) -> match.range().getQualityValue() > 0)
			.min(Match.BEST_FIRST)
			.map((match) -> new Negotiated(match.type(), ""))
			.orElse(new Negotiated(MediaType.APPLICATION_JSON,
					"Header \"Accept\" must allow application/json or application/graphql-response+json, allowed neither."));
	}

	/**
	 * The result for a header.
	 *
	 * @param type the media type of the response; JSON if there is a problem
	 * @param problem the error message; empty if negotiation succeeded
	 */
	private record Negotiated(MediaType type, String problem) {
	}

	/**
	 * A supported type and the most specific range that matches it.
	 *
	 * @param type the type
	 * @param range the range
	 * @param position index of the range in the header
	 */
	private record Match(MediaType type, MediaType range, int position) {

		/** Ties are resolved by the order of the supported types. */
		static final Comparator<Match> BEST_FIRST = Comparator
			.comparingDouble((Match match) -> -match.range().getQualityValue())
			.thenComparing((match) -> -specificity(match.range()))
			.thenComparing(Match::position);

		static Optional<Match> mostSpecific(MediaType type, List<MediaType> ranges) {
			return IntStream.range(0, ranges.size())
				.filter((index) -> matches(ranges.get(index), type))
				.mapToObj((index) -> new Match(type, ranges.get(index), index))
				.min(Comparator.comparing((match) -> -specificity(match.range())));
		}

		/**
		 * Whether a range matches a type. JSON is always sent in UTF-8; other parameters
		 * of a range are ignored.
		 */
		private static boolean matches(MediaType range, MediaType type) {
			Charset charset = range.getCharset();
			return range.includes(type) && (charset == null || charset.equals(StandardCharsets.UTF_8));
		}

		private static int specificity(MediaType range) {
			if (range.isWildcardType()) {
				return 0;
			}
			if (range.isWildcardSubtype()) {
				return range.getSubtype().equals("*") ? 1 : 2;
			}
			return (range.getCharset() == null) ? 3 : 4;
		}

	}

}
