package io.zonegraph.api.page;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.zonegraph.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerGraphIT extends ExplorerTestBase {

	private static final String ONE = "#graph?nodes=gpixel&pick=gpixel";

	@Test
	void tellsCountsBeforeItExpandsAndThenShowsWhatThereIs() {
		JsonNode answer = api("{ node(id: \"gpixel\") { ... on Entity { relationships { totalCount } } }"
				+ " neighborhood(id: \"gpixel\", first: 200) { members { depth } relationships { id } } }");
		int relationships = answer.at("/node/relationships/totalCount").asInt();
		open(ONE);
		PlaywrightAssertions.assertThat(find(".count")).hasText("1 个节点 · 0 条关系");
		PlaywrightAssertions.assertThat(find("#expand")).containsText("展开 " + relationships + " 条关系");
		find("#expand").click();
		PlaywrightAssertions.assertThat(find(".count"))
			.hasText(answer.at("/neighborhood/members").size() + " 个节点 · "
					+ answer.at("/neighborhood/relationships").size() + " 条关系");
	}

	@Test
	void expandsOneTypeOfRelationship() {
		open(ONE);
		PlaywrightAssertions.assertThat(find("[data-relation=HOLDS] summary")).containsText("拥有5");
		find("[data-relation=HOLDS] > button").click();
		PlaywrightAssertions.assertThat(find(".count")).hasText("6 个节点 · 5 条关系");
	}

	@Test
	void drawsManyOfATypeAsOneThatOpensAndCloses() {
		open(wholeZone());
		assertThat(drawn()).contains("group:Policy", "changchun-etdz").doesNotContain("etdz-projects-first");
		assertThat(find(".count").textContent()).startsWith(zoneNodes().size() + " 个节点");
		PlaywrightAssertions.assertThat(find("[data-group=Policy]")).hasAttribute("aria-expanded", "false");
		find("[data-group=Policy]").click();
		awaitState("open=Policy");
		PlaywrightAssertions.assertThat(find("[data-group=Policy]")).hasAttribute("aria-expanded", "true");
		assertThat(drawn()).contains("etdz-projects-first", "group:Project").doesNotContain("group:Policy");
		find("[data-group=Policy]").click();
		PlaywrightAssertions.assertThat(find("[data-group=Policy]")).hasAttribute("aria-expanded", "false");
		assertThat(drawn()).contains("group:Policy");
	}

	@Test
	void keepsWhatIsPickedOutOfItsGroup() {
		open(wholeZone() + "&pick=etdz-projects-first");
		assertThat(drawn()).contains("group:Policy", "etdz-projects-first");
		PlaywrightAssertions.assertThat(find("#panel-title")).hasText("项目为王");
	}

	@ParameterizedTest
	@CsvSource({ "390, zh", "1440, en" })
	void writesNoNameOverAnother(int width, String language) {
		this.page.setViewportSize(width, 844);
		for (String state : List.of(wholeZone(), wholeZone() + "&open=Policy,Project", ONE,
				"#graph?path=gpixel~europe")) {
			open(state + "&lang=" + language);
			pause();
			assertThat(
					graph("""
							const names = cy.elements("node.node, edge.near, edge.route").not(".unnamed").map((element) =>
								element.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false }));
							return names.length > 0 && names.flatMap((a, at) => names.slice(at + 1).filter((b) =>
								a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)).length;
							"""))
				.as(state)
				.isEqualTo(0);
		}
	}

	@Test
	void drawsTheSamePictureForTheSameAddress() {
		String positions = "return cy.nodes().map((node) => [node.id(), Math.round(node.position('x')), Math.round(node.position('y'))]).sort();";
		open(wholeZone());
		rest();
		Object first = graph(positions);
		go("#graph?nodes=gpixel");
		PlaywrightAssertions.assertThat(find(".count")).hasText("1 个节点 · 0 条关系");
		go(wholeZone());
		PlaywrightAssertions.assertThat(find(".count")).containsText(zoneNodes().size() + " 个节点");
		rest();
		assertThat(graph(positions)).isEqualTo(first);
		try (Browser other = Browser.open()) {
			Page fresh = other.page(1440, 900, "zh-CN");
			fresh.navigate(address("/" + wholeZone()));
			fresh.waitForSelector("html[data-ready]");
			fresh.waitForTimeout(600);
			assertThat(fresh.evaluate(GRAPH.formatted(positions))).isEqualTo(first);
		}
	}

	/** Waits until nothing moves any more. */
	private void rest() {
		pause();
		this.page.waitForCondition(
				() -> Boolean.TRUE.equals(graph("return cy.nodes(':animated').empty() && !cy.animated();")));
	}

	/** The zone with all that is next to it. */
	private String wholeZone() {
		return "#graph?nodes=" + String.join(",", zoneNodes());
	}

	private List<String> zoneNodes() {
		return api("{ neighborhood(id: \"changchun-etdz\", first: 200) { members { node { id } } } }")
			.at("/neighborhood/members")
			.valueStream()
			.map((member) -> member.at("/node/id").asString())
			.toList();
	}

	@SuppressWarnings("unchecked")
	private List<String> drawn() {
		return (List<String>) graph("return cy.nodes().map((node) => node.id());");
	}

	@Test
	void filtersByTheLegend() {
		open(ONE);
		find("#expand").click();
		find(".legend [data-type=Honor]").click();
		awaitState("hide=Honor");
		PlaywrightAssertions.assertThat(find(".legend [data-type=Honor]")).hasAttribute("aria-pressed", "false");
		PlaywrightAssertions.assertThat(find(".count")).hasText("9 个节点 · 12 条关系");
	}

	@Test
	void showsPropertiesFiguresAndWhatTheyRestOn() {
		open(ONE);
		PlaywrightAssertions.assertThat(find("#panel-title")).hasText("长春光辰光电技术有限公司");
		PlaywrightAssertions.assertThat(find(".properties")).containsText("有限公司");
		JsonNode evidence = api("{ enterprise(id: \"gpixel\") { evidence { id topic } } }")
			.at("/enterprise/evidence/0");
		PlaywrightAssertions.assertThat(find("#evidence [data-passage]"))
			.hasAttribute("data-passage", evidence.get("id").asString());
		PlaywrightAssertions.assertThat(find("#evidence")).containsText(evidence.get("topic").asString());
		PlaywrightAssertions.assertThat(find("#evidence")).containsText("第 14 段");
		find(".figure .proof summary").first().click();
		PlaywrightAssertions.assertThat(find(".figure .passage").first()).containsText("changchun-etdz-2022#p14");
	}

	@Test
	void saysThatOnlyTheFirstFiguresOfAnEntityAreListed(Driver driver) {
		open(ONE);
		PlaywrightAssertions.assertThat(find(".figures > li")).not().hasCount(0);
		PlaywrightAssertions.assertThat(find("#panel")).not().containsText("这里只列出");
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			graph.addFigures(101, "ACTUAL", List.of("gpixel"));
			int total = api("{ enterprise(id: \"gpixel\") { observations { totalCount } } }")
				.at("/enterprise/observations/totalCount")
				.asInt();
			open(ONE);
			PlaywrightAssertions.assertThat(find(".figures > li")).hasCount(100);
			PlaywrightAssertions.assertThat(find(".panel-part:has(.figures) .chip-count"))
				.hasText(String.valueOf(total));
			PlaywrightAssertions.assertThat(find(".panel-part:has(.figures) > .hint")).hasText("这里只列出前 100 条");
		}
	}

	@ParameterizedTest
	@CsvSource({ "javascript:alert(1), false", "data:text/html, false", "HTTP://example.org/, true",
			"https://example.org/, true" })
	void linksOnlyToSourcesOnTheWeb(String url, boolean linked) {
		this.page.route("**/graphql", (route) -> {
			APIResponse answer = route.fetch();
			route.fulfill(new Route.FulfillOptions().setResponse(answer)
				.setBody(answer.text().replace("\"url\":null", "\"url\":\"" + url + "\"")));
		});
		open(ONE);
		PlaywrightAssertions.assertThat(find("#evidence .passage")).containsText("逆势而上");
		PlaywrightAssertions.assertThat(find("#evidence a")).hasCount(linked ? 1 : 0);
		if (linked) {
			PlaywrightAssertions.assertThat(find("#evidence a")).hasAttribute("href", url);
		}
	}

	@Test
	void showsPropertiesAndEvidenceOfRelationships() {
		open(ONE);
		find("[data-relation=HOLDS] .relation-word").click();
		PlaywrightAssertions.assertThat(find("[data-relation=HOLDS] .relations > li")).hasCount(5);
		PlaywrightAssertions.assertThat(find("[data-relationship*=national-key-ic-design-list]")).containsText("唯一 是");
		PlaywrightAssertions.assertThat(find("[data-relationship*=unicorn]")).containsText("预期");
		find("[data-relationship*=unicorn] .proof summary").click();
		PlaywrightAssertions.assertThat(find("[data-relationship*=unicorn] .passage")).isVisible();
	}

	@Test
	void staysClearWhenItIsClearedWhileItLoads() {
		open("#graph");
		List<Route> held = hold("Canvas");
		go("#graph?nodes=gpixel");
		awaitHeld(held);
		go("#graph");
		PlaywrightAssertions.assertThat(find(".cover")).containsText("画布是空的");
		held.forEach(Route::resume);
		pause();
		PlaywrightAssertions.assertThat(find(".cover")).isVisible();
		PlaywrightAssertions.assertThat(find(".count")).hasText("");
	}

	@Test
	void holdsThreeHundredNodesAndSaysSo(Driver driver) {
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			List<String> ids = graph.addEnterprises(301);
			open("#graph?nodes=" + String.join(",", ids));
			PlaywrightAssertions.assertThat(find("#toast")).hasText("画布上限 300 个节点；请先隐藏或清空一些。");
			PlaywrightAssertions.assertThat(find(".count")).containsText(Pattern.compile("^300 个节点"));
			assertThat(state()).isEqualTo("graph?nodes=" + String.join(",", ids.subList(1, 301)));
			open("#graph?nodes=" + String.join(",", ids.subList(0, 297)) + ",gpixel&pick=gpixel");
			PlaywrightAssertions.assertThat(find(".count")).containsText(Pattern.compile("^298 个节点"));
			find("#expand").click();
			PlaywrightAssertions.assertThat(find("#toast")).hasText("画布上限 300 个节点；请先隐藏或清空一些。");
			PlaywrightAssertions.assertThat(find(".count")).containsText(Pattern.compile("^300 个节点"));
		}
	}

	@Test
	void isUsedByKeyboardAlone() {
		open("#graph?nodes=gpixel,changchun-etdz");
		PlaywrightAssertions.assertThat(find(".count")).hasText("2 个节点 · 1 条关系");
		find(".canvas").focus();
		this.page.keyboard().press("ArrowRight");
		PlaywrightAssertions.assertThat(find("#panel-title")).isVisible();
		String picked = state().replaceAll(".*pick=", "");
		find(".canvas").focus();
		this.page.keyboard().press("Delete");
		PlaywrightAssertions.assertThat(find(".count")).hasText("1 个节点 · 0 条关系");
		assertThat(state()).doesNotContain(picked);
	}

	@Test
	void countsOneAsOneInEnglish() {
		open("#graph?nodes=gpixel,changchun-etdz&lang=en");
		PlaywrightAssertions.assertThat(find(".count")).hasText("2 nodes · 1 relationship");
	}

	@Test
	void showsTheSameAsAList() {
		open("#graph?nodes=gpixel,changchun-etdz&show=list");
		PlaywrightAssertions.assertThat(find(".list-view tbody tr")).hasCount(1);
		PlaywrightAssertions.assertThat(find(".list-view tbody tr")).hasText("长春光辰光电技术有限公司位于长春经开区");
	}

}
