package io.zonegraph.search;

import java.util.List;

/**
 * The properties in a full-text index, by kind of name.
 *
 * @param names names in the language of the source
 * @param aliases other names, in any language
 * @param english English names
 * @param keys pinyin, initials and their tails, as computed by {@link SearchKeys}
 */
public record SearchFields(List<String> names, List<String> aliases, List<String> english, List<String> keys) {

	public SearchFields {
		names = List.copyOf(names);
		aliases = List.copyOf(aliases);
		english = List.copyOf(english);
		keys = List.copyOf(keys);
	}

}
