package io.zonegraph.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The match of a search text with the names of a node.
 *
 * @param on the kinds of names that match, strongest first; empty if none does
 * @param highlight the best matching name, split into parts; empty if the node has no
 * name
 */
public record NameMatch(Set<MatchedOn> on, List<Part> highlight) {

	/**
	 * A part of a name.
	 *
	 * @param text the part
	 * @param matched whether it matches the search text
	 */
	public record Part(String text, boolean matched) {
	}

	/**
	 * Matches a search text against the names of a node.
	 * @param text the search text
	 * @param names names in the language of the source; the first is highlighted if
	 * several match equally well
	 * @param aliases other names
	 * @param english English names
	 */
	public static NameMatch of(String text, List<String> names, List<String> aliases, List<String> english) {
		List<SearchWords.Word> words = SearchWords.of(text).all();
		List<HighlightedName> marked = new ArrayList<>();
		names.forEach((name) -> marked.add(HighlightedName.of(name, MatchedOn.NAME, words)));
		aliases.forEach((name) -> marked.add(HighlightedName.of(name, MatchedOn.ALIAS, words)));
		english.forEach((name) -> marked.add(HighlightedName.of(name, MatchedOn.ENGLISH, words)));
		Set<MatchedOn> on = EnumSet.noneOf(MatchedOn.class);
		marked.forEach((name) -> on.addAll(name.on()));
		List<Part> highlight = marked.stream()
			.reduce((best, other) -> (other.words() > best.words()) ? other : best)
			.map((best) -> parts(best.name(), best.marks()))
			.orElse(List.of());
		return new NameMatch(on, highlight);
	}

	private static List<Part> parts(String name, BitSet marks) {
		List<Part> parts = new ArrayList<>();
		for (int start = 0; start < name.length();) {
			boolean matched = marks.get(start);
			int next = matched ? marks.nextClearBit(start) : marks.nextSetBit(start);
			int end = (next < 0 || next > name.length()) ? name.length() : next;
			parts.add(new Part(name.substring(start, end), matched));
			start = end;
		}
		return parts;
	}

}
