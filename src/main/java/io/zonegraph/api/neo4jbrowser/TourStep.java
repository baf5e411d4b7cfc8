package io.zonegraph.api.neo4jbrowser;

import java.util.List;

/**
 * A question of the guided tour, with the statements that answer it.
 *
 * @param name name of its file without extension, such as {@code 05}
 * @param queries the statements; the title of the first one is the question
 */
record TourStep(String name, List<Query> queries) {

	TourStep {
		queries = List.copyOf(queries);
	}

	/** Returns the question. */
	String question(GuideLanguage language) {
		return this.queries.get(0).title(language);
	}

	/**
	 * A statement to run.
	 *
	 * @param titleZh its title in Chinese
	 * @param titleEn its title in English
	 * @param cypher the statement, with the Chinese properties
	 */
	record Query(String titleZh, String titleEn, String cypher) {

		String title(GuideLanguage language) {
			return (language == GuideLanguage.ZH) ? this.titleZh : this.titleEn;
		}

		/** Returns the statement with the properties of a language. */
		String cypher(GuideLanguage language, BilingualProperties properties) {
			return properties.translate(language, this.cypher);
		}

	}

}
