package io.zonegraph.api.neo4jbrowser;

import java.util.List;
import java.util.Locale;

/** A language of the guided tour. */
enum GuideLanguage {

	/** Chinese, which is the default. */
	ZH(Locale.CHINESE),

	/** English. */
	EN(Locale.ENGLISH);

	private final Locale locale;

	GuideLanguage(Locale locale) {
		this.locale = locale;
	}

	/** Returns the language preferred by the header {@code Accept-Language}. */
	static GuideLanguage preferred(List<Locale.LanguageRange> ranges) {
		Locale best = Locale.lookup(ranges, List.of(Locale.CHINESE, Locale.ENGLISH));
		return Locale.ENGLISH.equals(best) ? EN : ZH;
	}

	/** Returns its BCP 47 tag, such as {@code zh}. */
	String tag() {
		return this.locale.toLanguageTag();
	}

}
