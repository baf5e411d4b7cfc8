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

/** Makes texts that someone may type who looks for a node. */
final class TextGenerator {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

	/** Shorter words, and some common ones, no index has. */
	private static final Pattern LATIN = Pattern.compile("(?!th|with|will|into|such|www)[A-Za-z]{4,}|[0-9]{2,}");

	private final Sample sample;

	private final Draw draw;

	TextGenerator(Sample sample, Draw draw) {
		this.sample = sample;
		this.draw = draw;
	}

	/** One word or two, in most cases of one node. */
	Written of(RootField.Search search) {
		CopiedNode node = this.sample.node(search.target(), this.draw);
		String text = word(node, search);
		if (this.draw.percent(25)) {
			text += " " + word(this.draw.percent(80) ? node : this.sample.node(search.target(), this.draw), search);
		}
		if (this.draw.percent(5)) {
			text = this.draw.one(List.of("", " ", "()?!", text + "🙂", "zqzq", text + " zqzq"));
		}
		return new Written.Scalar(this.draw.percent(10) ? text.toUpperCase(Locale.ROOT) : text);
	}

	/** A part of a Chinese name, or the beginning of another or of the pinyin. */
	private String word(@Nullable CopiedNode node, RootField.Search search) {
		List<Property> properties = search.properties().get(this.draw.one(List.copyOf(search.properties().keySet())));
		List<String> words = (node != null && properties != null) ? properties.stream()
			.flatMap((property) -> Stream.ofNullable(node.property(property.name())))
			.flatMap((value) -> (value instanceof List<?> list) ? list.stream() : Stream.of(value))
			.flatMap((value) -> Stream.of(CHINESE, LATIN).flatMap((each) -> each.matcher(value.toString()).results()))
			.map(MatchResult::group)
			.toList() : List.of();
		return words.isEmpty() ? "光" : part(this.draw.one(words));
	}

	private String part(String word) {
		boolean chinese = CHINESE.matcher(word).matches();
		int[] characters = word.codePoints().toArray();
		int begin = chinese ? this.draw.between(0, characters.length - 1) : 0;
		int most = characters.length - begin;
		int least = chinese ? 1 : Math.min(4, most);
		return new String(characters, begin, this.draw.percent(40) ? most : this.draw.between(least, most));
	}

	/**
	 * The same, and what tells the reference in which order the engine has put the hits.
	 */
	static Selection recognised(RootField.Search search, Selection made) {
		Selection id = field("id", "id", List.of());
		List<Selection> hit = List.of(field(Hits.NODE, "node", List.of(id)), field(Hits.SCORE, "score", List.of()));
		List<Selection> inner = new ArrayList<>(made.inner());
		inner.addAll(search.connection() ? List.of(field(Hits.HITS, "edges", hit)) : hit);
		return made.with(inner);
	}

	private static Selection field(String key, String name, List<Selection> inner) {
		return new Selection.Field(key, name, Map.of(), Optional.empty(), inner);
	}

}
