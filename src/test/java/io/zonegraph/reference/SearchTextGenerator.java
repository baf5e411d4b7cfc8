package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.RootField;

/** Generates search texts. */
final class SearchTextGenerator {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

	/** Words that full-text indexes contain: neither short ones nor stop words. */
	private static final Pattern LATIN = Pattern.compile("(?!th|with|will|into|such|www)[A-Za-z]{4,}|[0-9]{2,}");

	private final Sample sample;

	private final RandomSource random;

	SearchTextGenerator(Sample sample, RandomSource random) {
		this.sample = sample;
		this.random = random;
	}

	/** One word or two, usually of the same node. */
	InputValue of(RootField.Search search) {
		CopiedNode node = this.sample.node(search.target(), this.random);
		String text = word(node, search);
		if (this.random.chance(25)) {
			text += " " + word(this.random.chance(80) ? node : this.sample.node(search.target(), this.random), search);
		}
		if (this.random.chance(5)) {
			text = this.random.oneOf(List.of("", " ", "()?!", text + "🙂", "zqzq", text + " zqzq"));
		}
		return new InputValue.ScalarValue(this.random.chance(10) ? text.toUpperCase(Locale.ROOT) : text);
	}

	/** A substring of a Chinese name, or a prefix of another name or of the pinyin. */
	private String word(@Nullable CopiedNode node, RootField.Search search) {
		List<Property> properties = search.properties()
			.get(this.random.oneOf(List.copyOf(search.properties().keySet())));
		List<String> words = (node != null && properties != null) ? properties.stream()
			.flatMap((property) -> Stream.ofNullable(node.property(property.name())))
			.flatMap((value) -> (value instanceof List<?> list) ? list.stream() : Stream.of(value))
			.flatMap((value) -> Stream.of(CHINESE, LATIN).flatMap((each) -> each.matcher(value.toString()).results()))
			.map(MatchResult::group)
			.toList() : List.of();
		return words.isEmpty() ? "光" : substring(this.random.oneOf(words));
	}

	private String substring(String word) {
		boolean chinese = CHINESE.matcher(word).matches();
		int[] characters = word.codePoints().toArray();
		int begin = chinese ? this.random.between(0, characters.length - 1) : 0;
		int maxLength = characters.length - begin;
		int minLength = chinese ? 1 : Math.min(4, maxLength);
		return new String(characters, begin,
				this.random.chance(40) ? maxLength : this.random.between(minLength, maxLength));
	}

	/** Adds selections that identify the order of the engine's hits. */
	static Selection withIdentifyingFields(RootField.Search search, Selection selection) {
		Selection id = field("id", "id", List.of());
		List<Selection> hit = List.of(field(Hits.NODE, "node", List.of(id)), field(Hits.SCORE, "score", List.of()));
		List<Selection> inner = new ArrayList<>(selection.selections());
		inner.addAll(search.connection() ? List.of(field(Hits.HITS, "edges", hit)) : hit);
		return selection.withSelections(inner);
	}

	private static Selection field(String key, String name, List<Selection> inner) {
		return new Selection.Field(key, name, Map.of(), Optional.empty(), inner);
	}

}
