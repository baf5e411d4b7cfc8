package io.zonegraph.api;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Finds the media type of an answer: the first that a client names of those we have. Most
 * clients send one of few headers, so what was found for a header is kept.
 */
final class AcceptedType {

	private static final List<MediaType> ANSWERED = List.of(AnswerWriter.GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON,
			new MediaType("application", "graphql+json"));

	private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON,
			new MediaType("application", "*+json"));

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
		List<MediaType> accepted;
		try {
			accepted = MediaType.parseMediaTypes(header);
		}
		catch (InvalidMediaTypeException ex) {
			return new Found(MediaType.APPLICATION_JSON,
					"Header \"Accept\" must be a list of media types, had one that is none.");
		}
		MediaType type = accepted.stream()
			.flatMap((each) -> ANSWERED.stream().filter(each::equalsTypeAndSubtype))
			.findFirst()
			.orElse(MediaType.APPLICATION_JSON);
		boolean acceptable = accepted.isEmpty()
				|| accepted.stream().anyMatch((each) -> JSON.stream().anyMatch(each::isCompatibleWith));
		return new Found(type, acceptable ? ""
				: "Header \"Accept\" must allow application/json or application/graphql-response+json, allowed neither.");
	}

	/**
	 * What was found for a header.
	 *
	 * @param type the media type of answers
	 * @param problem why there is no answer; empty if there is one
	 */
	private record Found(MediaType type, String problem) {
	}

}
