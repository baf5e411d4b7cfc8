package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.RootField;
import io.zonegraph.search.NameMatch;

/**
 * A result of a full-text search.
 *
 * @param search the root field
 * @param text the search text
 * @param node the node found
 * @param preceding the nodes before it, in order
 */
record Hit(RootField.Search search, String text, CopiedNode node, List<CopiedNode> preceding) {

	/** Words in Chinese or in another script. */
	private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

	/** The rest of a longer search text is ignored. */
	private static final int MAX_LENGTH = 320;

	/** Whether every word matches one of the names; false where there is no word. */
	boolean isFound() {
		List<String> words = WORD.matcher(this.text.substring(0, Math.min(this.text.length(), MAX_LENGTH)))
			.results()
			.map(MatchResult::group)
			.toList();
		return !words.isEmpty() && words.stream().noneMatch((word) -> match(word).on().isEmpty());
	}

	private NameMatch match(String typed) {
		return NameMatch.of(typed, names("NAME"), names("ALIAS"), names("ENGLISH"));
	}

	private List<String> names(String sort) {
		return this.search.properties()
			.getOrDefault(sort, List.of())
			.stream()
			.flatMap((property) -> values(this.node.property(property.name())))
			.map(Object::toString)
			.toList();
	}

	private static Stream<?> values(@Nullable Object stored) {
		return (stored instanceof List<?> list) ? list.stream() : Stream.ofNullable(stored);
	}

	/** The value of a field of the hit, except for the node and the cursor. */
	@Nullable Object resolve(String name, DataFetchingEnvironment environment) {
		return switch (name) {
			case "matchedOn" -> match(this.text).on().stream().map(Enum::name).toList();
			case "highlight" -> match(this.text).highlight()
				.stream()
				.map((part) -> Map.of("text", part.text(), "matched", part.matched()))
				.toList();
			case "score" -> Objects.requireNonNull(EngineResponse.valueAt(environment));
			default -> throw new IllegalArgumentException("Hits have no field " + name);
		};
	}

}
