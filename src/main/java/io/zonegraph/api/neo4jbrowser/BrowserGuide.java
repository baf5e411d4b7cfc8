package io.zonegraph.api.neo4jbrowser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.zonegraph.api.neo4jbrowser.SchemaNames.Name;

import org.springframework.web.util.HtmlUtils;

/**
 * The guided tour as a page for {@code :play} in Neo4j Browser: a welcome slide, the
 * meanings of labels and relationship types, and a slide for each question.
 */
final class BrowserGuide {

	private static final int NAMES_ON_A_SLIDE = 12;

	private final List<TourStep> steps;

	private final SchemaNames names;

	private final ChineseNames chinese;

	private final GraphStyle style;

	private final BilingualProperties properties;

	BrowserGuide(List<TourStep> steps, SchemaNames names, ChineseNames chinese, GraphStyle style,
			BilingualProperties properties) {
		this.steps = List.copyOf(steps);
		this.names = names;
		this.chinese = chinese;
		this.style = style;
		this.properties = properties;
	}

	/**
	 * Returns the page.
	 * @param address URL of the kit, such as {@code http://localhost:8080/neo4j-browser}
	 */
	String html(GuideLanguage language, String address) {
		GuideWords words = GuideWords.in(language);
		return "<article class=\"guide\">\n<title>ZoneGraph</title>\n<carousel class=\"deck container-fluid\">\n"
				+ welcome(words, language, address) + names(words.labels(), this.names.labels(), language, true)
				+ names(words.relationshipTypes(), this.names.relationshipTypes(), language, false)
				+ this.steps.stream().map((step) -> question(step, language)).collect(Collectors.joining())
				+ slide(words.goOn(), "", words.goOnHtml()) + "</carousel>\n</article>\n";
	}

	/** Returns the matching style sheet. */
	String style(GuideLanguage language) {
		return this.style.grass(language);
	}

	private String welcome(GuideWords words, GuideLanguage language, String address) {
		GuideLanguage other = (language == GuideLanguage.ZH) ? GuideLanguage.EN : GuideLanguage.ZH;
		String contents = this.steps.stream()
			.map((step) -> "<li>" + number(step) + " · " + escaped(step.question(language)) + "</li>\n")
			.collect(Collectors.joining());
		return slide("ZoneGraph", words.welcome(), """
				<p><a play-topic="%s">%s</a></p>
				<p>%s</p>
				<pre class="pre-scrollable code runnable">:style %s</pre>
				<p>%s</p>
				<ul>
				%s</ul>
				""".formatted(escaped(address + "/guide." + other.tag() + ".html"), words.otherLanguage(),
				words.howTo(), escaped(address + "/style." + language.tag() + ".grass"), words.contents(), contents));
	}

	private String names(String title, List<Name> all, GuideLanguage language, boolean coloured) {
		int slides = (all.size() + NAMES_ON_A_SLIDE - 1) / NAMES_ON_A_SLIDE;
		return IntStream.range(0, slides)
			.mapToObj((slide) -> all.subList(slide * NAMES_ON_A_SLIDE,
					Math.min(all.size(), (slide + 1) * NAMES_ON_A_SLIDE)))
			.map((part) -> slide(title, "",
					"<table class=\"table\">\n"
							+ part.stream().map((name) -> row(name, language, coloured)).collect(Collectors.joining())
							+ "</table>\n"))
			.collect(Collectors.joining());
	}

	private String row(Name name, GuideLanguage language, boolean coloured) {
		String mark = coloured ? "<span style=\"color:%s\">●</span> ".formatted(this.style.colour(name.name())) : "";
		String ends = name.ends().isEmpty() ? "" : "<br><small>" + escaped(name.ends()) + "</small>";
		return "<tr><td>%s<code>%s</code>%s</td><td>%s</td></tr>\n".formatted(mark, escaped(name.name()), ends,
				meaning(name, language));
	}

	private String meaning(Name name, GuideLanguage language) {
		return (language == GuideLanguage.EN) ? escaped(name.meaning()) : this.chinese.translation(name.name())
			.map((translation) -> "<b>" + escaped(translation.term()) + "</b> " + escaped(translation.meaning()))
			.orElse(escaped(name.meaning()));
	}

	private String question(TourStep step, GuideLanguage language) {
		String queries = step.queries()
			.stream()
			.map((query) -> "%s<pre class=\"pre-scrollable code runnable\">%s</pre>\n".formatted(
					query.equals(step.queries().get(0)) ? "" : "<p>" + escaped(query.title(language)) + "</p>\n",
					escaped(query.cypher(language, this.properties))))
			.collect(Collectors.joining());
		return slide(number(step), step.question(language), queries);
	}

	private static String number(TourStep step) {
		return step.name().replaceFirst("^0+", "");
	}

	private static String slide(String title, String lead, String html) {
		return """
				<slide class="row-fluid">
				<div class="col-sm-3"><h3>%s</h3><p class="lead">%s</p></div>
				<div class="col-sm-9">
				%s</div>
				</slide>
				""".formatted(escaped(title), escaped(lead), html);
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
