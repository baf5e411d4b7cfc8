package io.zonegraph.api.http;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits a document into its named queries. The text of each includes the fragments that
 * it uses, exactly as the explorer sends it (its {@code api.js} does the same), as
 * operations are cached by their text.
 */
final class DocumentSplitter {

	private static final Pattern COMMENT = Pattern.compile("^#.*$", Pattern.MULTILINE);

	private static final Pattern DEFINITION = Pattern.compile("^(query|fragment) (\\w+)[\\s\\S]*?^}",
			Pattern.MULTILINE);

	private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(\\w+)");

	private final Map<String, String> definitions = new LinkedHashMap<>();

	private final Set<String> queries = new LinkedHashSet<>();

	private DocumentSplitter() {
	}

	/**
	 * Returns the texts of the queries by name, in document order.
	 * @param document a document in which definitions begin and end at the start of a
	 * line
	 */
	static Map<String, String> split(String document) {
		DocumentSplitter operations = new DocumentSplitter();
		DEFINITION.matcher(COMMENT.matcher(document).replaceAll("")).results().forEach(operations::add);
		return operations.texts();
	}

	private void add(MatchResult definition) {
		this.definitions.put(definition.group(2), definition.group());
		if (definition.group(1).equals("query")) {
			this.queries.add(definition.group(2));
		}
	}

	private Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String query : this.queries) {
			Set<String> used = new LinkedHashSet<>();
			collect(query, used);
			texts.put(query, used.stream().map(this::definition).collect(Collectors.joining("\n\n")));
		}
		return texts;
	}

	private void collect(String name, Set<String> used) {
		if (used.add(name)) {
			List<String> spread = SPREAD.matcher(definition(name)).results().map((match) -> match.group(1)).toList();
			spread.forEach((fragment) -> collect(fragment, used));
		}
	}

	/**
	 * The text of a definition. If a fragment is missing, running the query reports it.
	 */
	private String definition(String name) {
		return this.definitions.getOrDefault(name, "");
	}

}
