package io.zonegraph.api.neo4jbrowser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.util.HtmlUtils;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ExtendWith(OutputCaptureExtension.class)
class BrowserGuideTests {

	private static final String ADDRESS = "http://localhost:8080/neo4j-browser";

	private static final Pattern RUNNABLE = Pattern.compile("<pre class=\"[^\"]*runnable\">([^<]*)</pre>");

	/** The texts of a page that can be run. */
	static List<String> runnable(String html) {
		return RUNNABLE.matcher(html).results().map((found) -> HtmlUtils.htmlUnescape(found.group(1))).toList();
	}

	@ParameterizedTest
	@EnumSource
	void hasEveryStatementOfTheTourToRun(GuideLanguage language) {
		GraphModel model = Models.zones();
		BilingualProperties properties = BilingualProperties.from(model);
		List<TourStep> stops = TourReader.read("classpath:neo4j-browser/tour/");
		String html = guide(model, stops).html(language, ADDRESS);
		assertThat(runnable(html))
			.contains(":style http://localhost:8080/neo4j-browser/style." + language.tag() + ".grass")
			.containsAll(stops.stream()
				.flatMap((stop) -> stop.queries().stream())
				.map((query) -> query.cypher(language, properties))
				.toList());
	}

	@Test
	void saysWhatEveryNameMeansWithItsColour() throws Exception {
		GraphModel model = Models.zones();
		String english = guide(model, List.of()).html(GuideLanguage.EN, ADDRESS);
		String chinese = guide(model, List.of()).html(GuideLanguage.ZH, ADDRESS);
		colours().forEach((label, colour) -> assertThat(english)
			.contains("<span style=\"color:%s\">●</span> <code>%s</code>".formatted(colour, label)));
		assertThat(english).contains("A company or a group of companies.")
			.contains("<code>LOCATED_IN</code>", "Something is located in a zone or at a place.");
		assertThat(chinese).contains("<b>企业</b> 公司或集团。", "<b>位于</b> 某物位于某个区域或地点。");
	}

	@Test
	void leadsToTheOtherLanguage() {
		BrowserGuide guide = guide(Models.zones(), List.of());
		assertThat(guide.html(GuideLanguage.ZH, ADDRESS)).contains("play-topic=\"" + ADDRESS + "/guide.en.html\"");
		assertThat(guide.html(GuideLanguage.EN, ADDRESS)).contains("play-topic=\"" + ADDRESS + "/guide.zh.html\"");
	}

	@Test
	void guidesThroughAnyOtherGraphByItsNames() {
		assertThat(guide(Models.films(), TourReader.read("classpath:no-tour/")).html(GuideLanguage.ZH, ADDRESS))
			.contains("<code>Film</code>");
	}

	@Test
	void drawsEachLabelInTheColourOfTheExplorer() throws Exception {
		String style = guide(Models.zones(), List.of()).style(GuideLanguage.ZH);
		colours().forEach((label, colour) -> assertThat(style).containsSubsequence("node." + label + " {",
				"color: " + colour + ";", "}"));
		assertThat(style).containsSubsequence("node.Enterprise {", "caption: \"{name}\"", "}")
			.containsSubsequence("node.Observation {", "caption: \"{value} {unitSymbol}\"", "}")
			.containsSubsequence("node.Passage {", "caption: \"{topic}\"", "}");
		assertThat(guide(Models.zones(), List.of()).style(GuideLanguage.EN))
			.containsSubsequence("node.Enterprise {", "caption: \"{nameEn}\"", "}")
			.containsSubsequence("node.Passage {", "caption: \"{topicEn}\"", "}");
	}

	@Test
	void hasAColourForEveryLabelAndForNoOther() throws Exception {
		assertThat(colours().keySet()).containsExactlyInAnyOrderElementsOf(
				Models.zones().nodeTypes().stream().map((type) -> type.label()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "#ffffff, #bfbfbf, #000000", "#2563eb, #1b4ab0, #ffffff", "#000000, #000000, #ffffff" })
	void writesOnAColourWhatCanBeRead(String colour, String darker, String text) {
		assertThat(ColorShades.darker(colour)).isEqualTo(darker);
		assertThat(ColorShades.readableOn(colour)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RETURN route.name, place.name AS name | RETURN route.nameEn, place.nameEn AS name
			RETURN startNode(hop).name, nodes(p)[1].name | RETURN startNode(hop).nameEn, nodes(p)[1].nameEn
			RETURN passage.topic, passage.id | RETURN passage.topicEn, passage.id
			MATCH (n {name: 'x'}) RETURN count(*) | MATCH (n {name: 'x'}) RETURN count(*)
			""")
	void readsNamesInEnglish(String chinese, String english) {
		BilingualProperties properties = BilingualProperties.from(Models.zones());
		assertThat(properties.translate(GuideLanguage.EN, chinese)).isEqualTo(english);
		assertThat(properties.translate(GuideLanguage.ZH, chinese)).isEqualTo(chinese);
	}

	@Test
	void refusesAStatementThatDoesNotSayWhatItShows(@org.junit.jupiter.api.io.TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("01.cypher"), "MATCH (n)\nRETURN n\nLIMIT 1");
		assertThatIllegalStateException().isThrownBy(() -> TourReader.read("file:" + folder + "/"))
			.withMessageContainingAll("01.cypher", "\"// zh …\"", "begins with \"MATCH (n)\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "classpath:no-tour/", "file:no-tour/" })
	void tellsThatThereAreNoQuestions(String folder, CapturedOutput output) {
		assertThat(TourReader.read(folder)).isEmpty();
		assertThat(output).contains("zonegraph.browser-kit.tour is " + folder);
	}

	private static BrowserGuide guide(GraphModel model, List<TourStep> stops) {
		BilingualProperties properties = BilingualProperties.from(model);
		try {
			return new BrowserGuide(stops, new SchemaNames(model, new GraphSchema(model).executable()),
					ChineseNames.shipped(), new GraphStyle(model, colours(), properties), properties);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> colours() throws Exception {
		return JsonMapper.builder()
			.build()
			.readValue(Files.readString(Path.of("src/main/resources/explorer/colours.json")),
					new TypeReference<Map<String, String>>() {
					});
	}

}
