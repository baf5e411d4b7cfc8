package io.zonegraph.api.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerTablesIT extends ExplorerTestBase {

	private static final String HAN = "\\p{IsHan}";

	@Test
	void hasEachTypeWithItsCountAndEachRowAsTheApiHasIt() {
		JsonNode data = api("""
				{ projects(first: 50, orderBy: [{name: DESC}]) { totalCount nodes {
				  id name dueOn observations { totalCount } industries { totalCount } } } }""");
		open("#table?type=Project&sort=-name&columns=name,dueOn,observations,industries");
		awaitRows(data.at("/projects/nodes"));
		PlaywrightAssertions.assertThat(find("[data-type=Project] .chip-count"))
			.hasText(data.at("/projects/totalCount").asString());
		PlaywrightAssertions.assertThat(find("#table-count")).hasText(data.at("/projects/totalCount").asString());
		for (JsonNode project : data.at("/projects/nodes")) {
			List<String> cells = find("tr[data-row='" + project.get("id").asString() + "'] > *").allInnerTexts();
			assertThat(cells).containsExactly(project.get("name").asString(), project.get("dueOn").asString("–"),
					project.at("/observations/totalCount").asString(), project.at("/industries/totalCount").asString());
		}
	}

	@Test
	void leadsFromEachCountToWhatWasCounted() {
		open("#table?type=Zone&columns=name,projects,industries,observations,platforms");
		awaitTable();
		List<Locator> links = find("td.numeric a").all();
		assertThat(links).isNotEmpty();
		List<String> targets = links.stream().map((link) -> link.getAttribute("href")).toList();
		List<String> counts = links.stream().map(Locator::innerText).toList();
		for (int at = 0; at < Math.min(6, targets.size()); at++) {
			go(targets.get(at));
			PlaywrightAssertions.assertThat(find("#table-count")).hasText(counts.get(at));
			PlaywrightAssertions.assertThat(find("[data-chip=of]")).isVisible();
		}
		open("#table?type=Zone&columns=name,relationships");
		find("tr[data-row=changchun-etdz] td a").click();
		awaitState("#graph?nodes=changchun-etdz");
		open("#start");
		Locator count = find(".foot [data-count=Policy]");
		String text = count.innerText();
		count.click();
		PlaywrightAssertions.assertThat(find("#table-count")).hasText(text.replaceAll("\\D", ""));
		open("#table?type=Enterprise&pick=gpixel");
		find(".panel-part a.chip-count").click();
		PlaywrightAssertions.assertThat(find("[data-view=table] h1")).containsText("观测值");
		PlaywrightAssertions.assertThat(find("#table-count"))
			.hasText(api("{ enterprise(id: \"gpixel\") { observations { totalCount } } }")
				.at("/enterprise/observations/totalCount")
				.asString());
	}

	@Test
	void sortsByTheHeadingThatIsClicked() {
		open("#table?type=Zone&columns=name,projects");
		for (String direction : List.of("ASC", "DESC")) {
			find("[data-column=projects] button").click();
			awaitState("sort=" + ("ASC".equals(direction) ? "" : "-") + "projects");
			awaitRows(api("{ zones(first: 50, orderBy: [{projects: {count: " + direction + "}}]) { nodes { id } } }")
				.at("/zones/nodes"));
			PlaywrightAssertions.assertThat(find("[data-column=projects]"))
				.hasAttribute("aria-sort", "ASC".equals(direction) ? "ascending" : "descending");
			PlaywrightAssertions.assertThat(find("[data-column=projects] button")).isFocused();
		}
		find("[data-column=projects] button").click();
		awaitRows(api("{ zones(first: 50) { nodes { id } } }").at("/zones/nodes"));
		PlaywrightAssertions.assertThat(find("[data-column=projects]")).hasAttribute("aria-sort", "none");
	}

	@Test
	void filtersByChoicesRangesAndTexts() {
		open("#table?type=Project");
		find("#open-filters").click();
		find("[data-filter=status] [value=COMPLETED]").check();
		find("[data-filter=status] [value=PLANNED]").check();
		awaitRows(projects("{status: {in: [COMPLETED, PLANNED]}}"));
		find("[data-chip=status]:has-text('已完成') button").click();
		awaitRows(projects("{status: {eq: PLANNED}}"));
		PlaywrightAssertions.assertThat(find("[data-filter=status] [value=COMPLETED]")).not().isChecked();
		find("[data-filter=status] [value='']").check();
		find("#table-find").fill("工程");
		awaitRows(projects("{name: {contains: \"工程\"}, OR: [{status: {eq: PLANNED}}, {status: {isNull: true}}]}"));
		find("#clear-filters").click();
		awaitRows(projects("{}"));
		open("#table?type=Observation&where=baseValue%3A10..1000");
		awaitRows(api("{ observations(first: 50, where: {baseValue: {gte: 10, lte: 1000}}) { nodes { id } } }")
			.at("/observations/nodes"));
		PlaywrightAssertions.assertThat(find("[data-filter=baseValue] input").first()).hasValue("10");
		open("#table?type=Project&find=zzz");
		find(".data-frame .state button").click();
		awaitRows(projects("{}"));
	}

	private JsonNode projects(String where) {
		return api("{ projects(first: 50, where: " + where + ") { nodes { id } } }").at("/projects/nodes");
	}

	@Test
	void groupsByAChoiceAndByARelationship() {
		open("#table?type=Project");
		PlaywrightAssertions.assertThat(find("#table-group option")).not().hasCount(1);
		for (String key : List.of("status", "industries")) {
			go("#table?type=Project");
			awaitRows(projects("{}"));
			find("#table-group").selectOption(key);
			awaitState("group=" + key);
			PlaywrightAssertions.assertThat(find("[data-group]")).not().hasCount(0);
			List<String> groups = find("[data-group]").all()
				.stream()
				.map((each) -> each.getAttribute("data-group"))
				.toList();
			assertThat(groups).contains("");
			String chosen = groups.stream().filter((each) -> !each.isEmpty()).findFirst().orElseThrow();
			String count = find("[data-group='" + chosen + "'] .numeric").innerText();
			String unknown = find("[data-group=''] .numeric").innerText();
			find("[data-group='" + chosen + "'] th a").click();
			PlaywrightAssertions.assertThat(find("#table-count")).hasText(count);
			PlaywrightAssertions.assertThat(find("[data-chip=" + key + "]")).isVisible();
			go("#table?type=Project&where=" + key + "%3A");
			PlaywrightAssertions.assertThat(find("#table-count")).hasText(unknown);
		}
	}

	@Test
	void turnsPagesAndShowsTheSameFromItsAddress(Driver driver) {
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			graph.addEnterprises(120);
			int total = api("{ enterprises { totalCount } }").at("/enterprises/totalCount").asInt();
			open("#table?type=Enterprise&columns=name,zones");
			PlaywrightAssertions.assertThat(find("#table-range")).hasText("第 1–50 条，共 " + total + " 条");
			List<String> first = rows();
			find(".pager").getByText("下一页").click();
			PlaywrightAssertions.assertThat(find("#table-range")).hasText("第 51–100 条，共 " + total + " 条");
			List<String> second = rows();
			assertThat(second).hasSize(50).doesNotContainAnyElementsOf(first);
			this.page.reload();
			awaitTable();
			assertThat(rows()).isEqualTo(second);
			assertThat(find("thead th").allInnerTexts()).hasSize(2);
			find(".pager").getByText("上一页").click();
			PlaywrightAssertions.assertThat(find("#table-range")).hasText("第 1–50 条，共 " + total + " 条");
			assertThat(rows()).isEqualTo(first);
			files(total);
		}
	}

	/** All rows are in the files, not only those of the page. */
	private void files(int total) {
		find("#open-columns").click();
		find("#table-columns [value=nameEn]").check();
		awaitState("columns=name,zones,nameEn");
		List<String> names = names("enterprises");
		List<String> lines = readLines(this.page.waitForDownload(() -> find("#table-csv").click()).path());
		assertThat(lines.get(0)).isEqualTo("\ufeff名称,园区,英文名,标识");
		assertThat(lines).hasSize(1 + total);
		assertThat(lines.stream().skip(1).map((line) -> line.split(",")[0])).containsExactlyElementsOf(names);
		List<List<String>> sheet = sheet(this.page.waitForDownload(() -> find("#table-xlsx").click()).path());
		assertThat(sheet.get(0)).containsExactly("名称", "园区", "英文名", "标识");
		assertThat(sheet.stream().skip(1).map((row) -> row.get(0))).containsExactlyElementsOf(names);
		assertThat(sheet.stream().filter((row) -> "many-7".equals(row.get(3))).map((row) -> row.get(1)))
			.containsExactly("1");
	}

	private List<String> names(String list) {
		List<String> names = new ArrayList<>();
		String after = "null";
		JsonNode page;
		do {
			page = api("{ %s(first: 100, after: %s) { nodes { name } pageInfo { hasNextPage endCursor } } }"
				.formatted(list, after)).get(list);
			page.get("nodes").forEach((node) -> names.add(node.get("name").asString()));
			after = page.at("/pageInfo/endCursor").toString();
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		return names;
	}

	@Test
	void showsTheColumnsThatAreChosen() {
		open("#table?type=Enterprise");
		awaitTable();
		List<String> before = find("thead th").allInnerTexts();
		find("#open-columns").click();
		find("#table-columns [value=nameEn]").check();
		find("#table-columns [value=foundedYear]").uncheck();
		awaitState("columns=name,");
		PlaywrightAssertions.assertThat(find("[data-column=nameEn]")).isVisible();
		PlaywrightAssertions.assertThat(find("[data-column=foundedYear]")).hasCount(0);
		PlaywrightAssertions.assertThat(find("tr[data-row=gpixel]")).containsText("Gpixel");
		find("#columns-default").click();
		PlaywrightAssertions.assertThat(find("[data-column=foundedYear]")).isVisible();
		assertThat(find("thead th").allInnerTexts()).isEqualTo(before);
		find("tr[data-row=gpixel] th a").click();
		PlaywrightAssertions.assertThat(find("#panel-title")).isVisible();
		PlaywrightAssertions.assertThat(find("tr[data-row=gpixel]")).hasClass("picked");
	}

	@Test
	void saysThatOnlyTheFirstRowsAreInAFile() {
		open("#table?type=Enterprise&columns=name");
		awaitTable();
		List<Route> held = new ArrayList<>();
		this.page.route("**/graphql", (route) -> answerWithAHundredOf(5_100, route));
		Path file = this.page.waitForDownload(() -> find("#table-xlsx").click()).path();
		PlaywrightAssertions.assertThat(find("#toast")).hasText("共 5,100 条，只导出了前 5,000 条");
		assertThat(sheet(file)).hasSize(5_001);
		this.page.unroute("**/graphql");
		this.page.route("**/graphql", held::add);
		go("#table?type=Enterprise&columns=name,foundedYear");
		find("#table-csv").click();
		awaitHeld(held);
		PlaywrightAssertions.assertThat(find("#table-export")).isVisible();
		find("#table-export button").click();
		PlaywrightAssertions.assertThat(find("#toast")).hasText("已取消导出");
		PlaywrightAssertions.assertThat(find("#table-export")).isHidden();
		held.forEach(Route::resume);
		expectProblems();
	}

	private static void answerWithAHundredOf(int total, Route route) {
		String nodes = String.join(",", IntStream.range(0, 100)
			.mapToObj((
					at) -> "{\"__typename\": \"Enterprise\", \"id\": \"many-%1$d\", \"name\": \"企业%1$d\", \"nameEn\": \"E%1$d\"}"
						.formatted(at))
			.toList());
		// Each page has a cursor of its own, so that none is taken for one that is known.
		route.fulfill(new Route.FulfillOptions().setContentType("application/json")
			.setBody(
					"""
							{"data": {"page": {"totalCount": %d, "nodes": [%s],
							  "pageInfo": {"hasNextPage": true, "hasPreviousPage": true, "startCursor": "s", "endCursor": "%s"}}}}"""
						.formatted(total, nodes, System.nanoTime())));
	}

	@Test
	void saysWhatWentWrongWhereTheRowsWouldBe() {
		open("#table?type=Enterprise&where=ownership%3ANOPE");
		PlaywrightAssertions.assertThat(find(".data-frame [role=alert]")).containsText("NOPE");
		find(".data-frame").getByText("清除筛选").click();
		awaitTable();
		this.page.route("**/graphql", (route) -> route.abort());
		go("#table?type=Enterprise&sort=name");
		PlaywrightAssertions.assertThat(find(".data-frame [role=alert]")).containsText("服务没有应答");
		this.page.unroute("**/graphql");
		find(".data-frame").getByText("重试").click();
		awaitRows(api("{ enterprises(first: 50, orderBy: [{name: ASC}]) { nodes { id } } }").at("/enterprises/nodes"));
		expectProblems();
	}

	@Test
	void fitsNarrowWindowsInBothLanguages() {
		this.page.setViewportSize(390, 844);
		for (String language : List.of("", "&lang=en")) {
			for (String type : List.of("Enterprise", "Observation", "Zone", "Source")) {
				open("#table?type=" + type + language);
				awaitTable();
				find("#open-columns").click();
				assertThat(this.page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
				List<String> words = new ArrayList<>(find(".checks label").allTextContents());
				words.addAll(find("fieldset legend").allTextContents());
				words.addAll(find(".type-link span:nth-child(2)").allTextContents());
				assertThat(words).isNotEmpty()
					.allSatisfy((word) -> assertThat(word.matches(".*" + HAN + ".*") || word.matches("TEU|%")).as(word)
						.isEqualTo(language.isEmpty() || word.matches("TEU|%")));
			}
		}
	}

	private void awaitTable() {
		PlaywrightAssertions.assertThat(find("tr[data-row]")).not().hasCount(0);
	}

	/** Waits until the rows are those nodes, in their order. */
	private void awaitRows(JsonNode nodes) {
		List<String> ids = nodes.valueStream().map((node) -> node.get("id").asString()).toList();
		assertThat(ids).isNotEmpty();
		this.page.waitForFunction(
				"(ids) => [...document.querySelectorAll('tr[data-row]')].map((row) => row.dataset.row).join() === ids",
				String.join(",", ids));
	}

	private List<String> rows() {
		return find("tr[data-row]").all().stream().map((row) -> row.getAttribute("data-row")).toList();
	}

	private static List<String> readLines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** Texts of the cells of the first sheet of a workbook. */
	private static List<List<String>> sheet(Path file) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			List<String> shared = elements(part(zip, "xl/sharedStrings.xml").getDocumentElement(), "si").stream()
				.map(Element::getTextContent)
				.toList();
			return elements(part(zip, "xl/worksheets/sheet1.xml").getDocumentElement(), "row").stream()
				.map((row) -> elements(row, "c").stream().map((cell) -> textOf(cell, shared)).toList())
				.toList();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String textOf(Element cell, List<String> shared) {
		String text = cell.getTextContent();
		return "s".equals(cell.getAttribute("t")) ? shared.get(Integer.parseInt(text)) : text;
	}

	private static Document part(ZipFile zip, String name) throws Exception {
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(zip.getInputStream(zip.getEntry(name)).readAllBytes()));
	}

	private static List<Element> elements(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj((at) -> (Element) found.item(at)).toList();
	}

}
