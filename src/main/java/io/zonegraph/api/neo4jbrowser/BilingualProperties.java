package io.zonegraph.api.neo4jbrowser;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;

/**
 * Properties that the graph has in two languages, for example {@code name} in Chinese and
 * {@code nameEn} in English.
 */
final class BilingualProperties {

	private static final Pattern PROPERTY_ACCESS = Pattern.compile("(?<=[\\w)\\]]\\.)\\w+\\b(?!\\()");

	private final Map<String, String> english;

	private BilingualProperties(Map<String, String> english) {
		this.english = Map.copyOf(english);
	}

	static BilingualProperties from(GraphModel model) {
		Set<String> all = model.types()
			.values()
			.stream()
			.flatMap((type) -> type.properties().stream())
			.map(FieldMapping.Property::name)
			.collect(Collectors.toSet());
		Map<String, String> english = new HashMap<>();
		for (String property : all) {
			if (all.contains(property + "En")) {
				english.put(property, property + "En");
			}
		}
		return new BilingualProperties(english);
	}

	/**
	 * Returns the name of a property in a language; the Chinese name if there is no
	 * other.
	 * @param property its Chinese name
	 */
	String name(GuideLanguage language, String property) {
		return (language == GuideLanguage.ZH) ? property : this.english.getOrDefault(property, property);
	}

	/**
	 * Returns a statement with its Chinese properties replaced by those of a language.
	 */
	String translate(GuideLanguage language, String cypher) {
		return PROPERTY_ACCESS.matcher(cypher).replaceAll((property) -> name(language, property.group()));
	}

}
