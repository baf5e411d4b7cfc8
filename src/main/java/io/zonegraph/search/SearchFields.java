package io.zonegraph.search;

import java.util.List;

/**
 * The properties that a full-text index holds, by the sort of name they have.
 *
 * @param names names in the language of the source
 * @param aliases other names, in any language
 * @param english English names
 * @param keys pinyin, initials and their tails, as {@link SearchKeys} makes them
 */
public record SearchFields(List<String> names, List<String> aliases, List<String> english, List<String> keys) {

	public SearchFields {
		names = List.copyOf(names);
		aliases = List.copyOf(aliases);
		english = List.copyOf(english);
		keys = List.copyOf(keys);
	}

}
