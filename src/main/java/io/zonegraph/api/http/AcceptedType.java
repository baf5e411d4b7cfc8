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
 * Negotiates the media type of an answer, as RFC 9110 (12.5.1) has it: each of our types
 * has the quality of the most specific range that matches it, and the best one answers.
 * Between equals, the type that is named more specifically wins, then the one that the
 * client names first, then {@code application/json}. Most clients send one of few
 * headers, so the result for a header is cached.
 */
final class AcceptedType {

	/** The older type first: it answers clients that accept anything. */
	private static final List<MediaType> SUPPORTED = List.of(MediaType.APPLICATION_JSON,
			ResponseSerializer.GRAPHQL_RESPONSE, new MediaType("application", "graphql+json"));

	private static final int HEADERS = 64;

	private final ConcurrentLruCache<String, Negotiated> negotiated = new ConcurrentLruCache<>(HEADERS,
			AcceptedType::negotiate);

	/**
	 * The media type of the answer to a request.
	 * @throws MalformedRequestException if the client accepts none of ours
	 */
	MediaType negotiate(ServerRequest request) {
		Negotiated type = negotiated(request);
		if (!type.problem().isEmpty()) {
			throw new MalformedRequestException(HttpStatus.NOT_ACCEPTABLE, type.problem());
		}
		return type.type();
	}

	/** The media type of an error, which is told whatever the client accepts. */
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
	 * @param type the media type of answers
	 * @param problem why there is no answer; empty if there is one
	 */
	private record Negotiated(MediaType type, String problem) {
	}

	/**
	 * One of our types and the most specific range that matches it.
	 *
	 * @param type the type
	 * @param range the range
	 * @param position where the header has the range
	 */
	private record Match(MediaType type, MediaType range, int position) {

		/** Stable: between equals the order of our types decides. */
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

		/** Our JSON is in UTF-8; what else a range says of it narrows nothing down. */
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
