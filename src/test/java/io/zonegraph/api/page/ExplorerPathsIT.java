package io.zonegraph.api.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerPathsIT extends ExplorerTestBase {

	private static final String PATH = "#graph?path=gpixel~europe";

	/** Relationships on the canvas that are drawn in a colour, in order. */
	private static final String IN_COLOUR = """
			return cy.edges(".route").filter((edge) => `rgb(${edge.pstyle("line-color").value.join(", ")})` === "%s")
				.map((edge) => edge.id()).sort();
			""";

	@Test
	void findsTheShortestPathBetweenTwoPicks() {
		JsonNode path = api("{ path(from: \"gpixel\", to: \"europe\", maxDepth: 6) { length nodes { name } } }")
			.at("/path/0");
		open("#graph?nodes=gpixel&pick=gpixel");
		find("#path").click();
		awaitState("from=gpixel");
		PlaywrightAssertions.assertThat(find(".notice")).containsText("请选择终点");
		find("#search input").fill("欧洲");
		find("#hit-europe").click();
		find("#path:has-text(\"最短路径\")").click();
		awaitState("path=gpixel~europe");
		PlaywrightAssertions.assertThat(find(".notice")).containsText("欧洲，" + path.get("length").asInt() + " 步");
		find("#as-list").click();
		PlaywrightAssertions.assertThat(find(".paths")).isHidden();
		BoundingBox notice = find(".notice").boundingBox();
		assertThat(find(".list-view").boundingBox().y).isGreaterThanOrEqualTo(notice.y + notice.height);
		path.get("nodes")
			.forEach((node) -> PlaywrightAssertions.assertThat(find(".list-view"))
				.containsText(node.get("name").asString()));
	}

	@Test
	void saysThatThereIsNoPath() {
		open("#graph?nodes=gpixel&path=gpixel~nowhere");
		PlaywrightAssertions.assertThat(find(".notice")).containsText("没有 6 步以内的路径");
	}

	@Test
	void readsPathsAsStepsWithTheirEvidence() {
		List<JsonNode> paths = paths();
		open(PATH);
		PlaywrightAssertions.assertThat(find(".path")).hasCount(paths.size());
		JsonNode first = paths.get(0);
		PlaywrightAssertions.assertThat(find(".steps")).hasCount(1);
		PlaywrightAssertions.assertThat(find(".steps li > a")).hasText(texts(first.get("nodes"), "/name"));
		PlaywrightAssertions.assertThat(find(".steps li > .tag")).hasText(new String[] { "起点", "终点" });
		PlaywrightAssertions.assertThat(find(".hop-word [role=img]"))
			.hasText(first.get("hops")
				.valueStream()
				.map((hop) -> hop.get("forward").asBoolean() ? "↓" : "↑")
				.toArray(String[]::new));
		Locator hop = find(".hop").first();
		hop.locator("summary").click();
		assertThat(hop.locator(".passage").all().stream().map((each) -> each.getAttribute("data-passage")).toList())
			.containsExactly(texts(first.at("/hops/0/relationship/evidenceKeys"), ""));
		find(".steps li > a").nth(1).click();
		awaitState("pick=" + first.at("/nodes/1/id").asString());
		PlaywrightAssertions.assertThat(find(".steps li > a")).hasCount(first.get("nodes").size());
	}

	@Test
	void drawsEachPathInItsColourAndWhatTheyShareInThatOfText() {
		List<JsonNode> paths = paths();
		assertThat(paths).hasSizeGreaterThan(1);
		open(PATH);
		List<List<String>> hops = paths.stream().map(ExplorerPathsIT::hops).toList();
		for (int at = 0; at < hops.size(); at++) {
			List<String> own = new ArrayList<>(hops.get(at));
			for (List<String> other : hops) {
				own.removeAll((other != hops.get(at)) ? other : List.of());
			}
			assertThat(inColour("--path-" + (at + 1))).isEqualTo(own);
		}
		assertThat(inColour("--ink")).isNotEmpty()
			.allMatch((hop) -> hops.stream().filter((each) -> each.contains(hop)).count() > 1);
	}

	@Test
	void showsOnePathAloneAndSaysSoInTheAddress() {
		List<String> second = hops(paths().get(1));
		open(PATH);
		find("[data-path='2'] .path-head").click();
		awaitState("path=gpixel~europe~2");
		PlaywrightAssertions.assertThat(find("[data-path='2'] .steps li")).hasCount(second.size() + 1);
		PlaywrightAssertions.assertThat(find("[data-path='1'] .steps")).hasCount(0);
		assertThat(inColour("--path-2")).isEqualTo(second);
		open(PATH + "~2");
		assertThat(inColour("--path-2")).isEqualTo(second);
		assertThat(inColour("--ink")).isEmpty();
		find("[data-path='2'] .path-head").click();
		PlaywrightAssertions.assertThat(find("[data-path='1'] .steps")).isVisible();
		assertThat(state()).isEqualTo(PATH.substring(1));
		open(PATH + "~9");
		PlaywrightAssertions.assertThat(find("[data-path='1'] .steps")).isVisible();
	}

	@Test
	void marksBothEndsOnTheCanvas() {
		open(PATH + "&lang=en");
		assertThat(graph("return cy.getElementById('gpixel').data('label');")).asString().startsWith("Start · Gpixel");
		assertThat(graph("return cy.getElementById('europe').data('label');")).asString().startsWith("End · Europe");
		open("#graph?nodes=gpixel&lang=en");
		assertThat(graph("return cy.getElementById('gpixel').data('label');")).asString().startsWith("Gpixel");
	}

	/**
	 * On a wide canvas, nothing lies behind the steps; on a narrow one, they are shown
	 * when asked for.
	 */
	@Test
	void leavesRoomForTheSteps() {
		open(PATH);
		// The canvas moves to its place for most of a second.
		BoundingBox steps = find(".paths").boundingBox();
		this.page.waitForCondition(() -> edge("x1") > steps.x + steps.width);
		this.page.setViewportSize(390, 844);
		open(PATH);
		PlaywrightAssertions.assertThat(find(".paths")).isHidden();
		find("#path-steps").click();
		PlaywrightAssertions.assertThat(find(".paths")).isVisible();
		BoundingBox narrow = find(".paths").boundingBox();
		assertThat(narrow.width).isLessThanOrEqualTo(390);
		double top = find(".canvas").boundingBox().y;
		this.page.waitForCondition(() -> top + edge("y1") > narrow.y + narrow.height);
	}

	/** An edge of what is on the canvas, in pixels from its corner. */
	private double edge(String name) {
		return ((Number) graph("return cy.elements().renderedBoundingBox()." + name + ";")).doubleValue();
	}

	@Test
	void showsAndHandsOutAPathThatAnAddressNamesAlone() throws IOException {
		Set<String> ids = onPath();
		open("#graph?path=gpixel~europe");
		PlaywrightAssertions.assertThat(find(".count")).containsText(ids.size() + " 个节点");
		String rows = Files.readString(this.page.waitForDownload(() -> find("#csv-nodes").click()).path());
		assertThat(rows.lines().skip(1).map((row) -> row.split(",")[0])).containsExactlyInAnyOrderElementsOf(ids);
	}

	@Test
	void takesAPathOffWithWhatLiesOnIt() {
		Set<String> ids = onPath();
		String middle = ids.stream().filter((id) -> !Set.of("gpixel", "europe").contains(id)).findFirst().orElseThrow();
		open("#graph?path=gpixel~europe&pick=" + middle);
		find("#take-off").click();
		PlaywrightAssertions.assertThat(find(".count")).containsText((ids.size() - 1) + " 个节点");
		assertThat(state()).doesNotContain("path=").doesNotContain(middle);
		PlaywrightAssertions.assertThat(find(".notice")).isHidden();
	}

	@Test
	void keepsItsControlsClearOfTheNoticeInANarrowWindow() {
		this.page.setViewportSize(360, 800);
		open("#graph?path=gpixel~europe&lang=en");
		PlaywrightAssertions.assertThat(find(".notice")).containsText("Gpixel → Europe, 4 steps");
		BoundingBox controls = find(".graph-bar").boundingBox();
		assertThat(find(".notice").boundingBox().y).isGreaterThanOrEqualTo(controls.y + controls.height);
	}

	private List<JsonNode> paths() {
		return api("""
				{ path(from: "gpixel", to: "europe", maxDepth: 6, first: 3) {
				  nodes { id name } hops { forward relationship { id evidenceKeys } } } }""").get("path")
			.valueStream()
			.toList();
	}

	private static String[] texts(JsonNode values, String pointer) {
		return values.valueStream().map((each) -> each.at(pointer).asString()).toArray(String[]::new);
	}

	private static List<String> hops(JsonNode path) {
		return path.get("hops").valueStream().map((hop) -> hop.at("/relationship/id").asString()).sorted().toList();
	}

	@SuppressWarnings("unchecked")
	private List<String> inColour(String name) {
		Object colour = this.page.evaluate("(name) => { const each = document.createElement('p'); each.style.color = "
				+ "`var(${name})`; document.body.append(each); const { color } = getComputedStyle(each); each.remove(); return color; }",
				name);
		return (List<String>) graph(IN_COLOUR.formatted(colour));
	}

	private Set<String> onPath() {
		return paths().stream()
			.flatMap((path) -> path.get("nodes").valueStream())
			.map((node) -> node.get("id").asString())
			.collect(Collectors.toSet());
	}

}
