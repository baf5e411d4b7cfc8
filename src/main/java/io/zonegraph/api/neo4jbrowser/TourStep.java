package io.zonegraph.api.neo4jbrowser;

import java.util.List;

/**
 * One question of the guided tour, with the statements that answer it.
 *
 * @param name name of its file, without ending, such as {@code 05}
 * @param queries the statements, each with what it shows; the first one's title is the
 * question
 */
record TourStep(String name, List<Query> queries) {

	TourStep {
		queries = List.copyOf(queries);
	}

	/** The question. */
	String question(GuideLanguage language) {
		return this.queries.get(0).title(language);
	}

	/**
	 * A statement to run.
	 *
	 * @param titleZh what it shows, in Chinese
	 * @param titleEn what it shows, in English
	 * @param cypher the statement, with names in Chinese
	 */
	record Query(String titleZh, String titleEn, String cypher) {

		String title(GuideLanguage language) {
			return (language == GuideLanguage.ZH) ? this.titleZh : this.titleEn;
		}

		/** The statement, with names in a language. */
		String cypher(GuideLanguage language, BilingualProperties properties) {
			return properties.translate(language, this.cypher);
		}

	}

}
