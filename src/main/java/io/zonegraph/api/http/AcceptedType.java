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
 * headers, so what was found for a header is kept.
 */
final class AcceptedType {

	/** The older type first: it answers clients that accept anything. */
	private static final List<MediaType> ANSWERED = List.of(MediaType.APPLICATION_JSON,
			ResponseSerializer.GRAPHQL_RESPONSE, new MediaType("application", "graphql+json"));

	private static final int HEADERS = 64;

	private final ConcurrentLruCache<String, Found> found = new ConcurrentLruCache<>(HEADERS, AcceptedType::find);

	/**
	 * The media type of the answer to a request.
	 * @throws MalformedRequestException if the client accepts none of ours
	 */
	MediaType of(ServerRequest request) {
		Found type = found(request);
		if (!type.problem().isEmpty()) {
			throw new MalformedRequestException(HttpStatus.NOT_ACCEPTABLE, type.problem());
		}
		return type.type();
	}

	/** The media type of an error, which is told whatever the client accepts. */
	MediaType ofError(ServerRequest request) {
		return found(request).type();
	}

	private Found found(ServerRequest request) {
		return this.found.get(String.join(",", request.headers().header(HttpHeaders.ACCEPT)));
	}

	private static Found find(String header) {
		try {
			return find(MediaType.parseMediaTypes(header));
		}
		catch (InvalidMediaTypeException ex) {
			return new Found(MediaType.APPLICATION_JSON,
					"Header \"Accept\" must be a list of media types, had one that is none.");
		}
	}

	private static Found find(List<MediaType> ranges) {
		if (ranges.isEmpty()) {
			return new Found(MediaType.APPLICATION_JSON, "");
		}
		return ANSWERED.stream()
			.flatMap((type) -> Match.of(type, ranges).stream())
			.filter((match) -> match.range().getQualityValue() > 0)
			.min(Match.BEST_FIRST)
			.map((match) -> new Found(match.type(), ""))
			.orElse(new Found(MediaType.APPLICATION_JSON,
					"Header \"Accept\" must allow application/json or application/graphql-response+json, allowed neither."));
	}

	/**
	 * What was found for a header.
	 *
	 * @param type the media type of answers
	 * @param problem why there is no answer; empty if there is one
	 */
	private record Found(MediaType type, String problem) {
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

		static Optional<Match> of(MediaType type, List<MediaType> ranges) {
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
