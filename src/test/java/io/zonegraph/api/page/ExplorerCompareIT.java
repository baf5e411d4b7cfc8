package io.zonegraph.api.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Entities side by side in the explorer. */
class ExplorerCompareIT extends ExplorerTestBase {

	@Test
	void showsPropertiesCountsAndFiguresAsTheApiHasThem() {
		JsonNode enterprises = api("""
				{ nodes(ids: ["gpixel", "jiusan-changchun-soybean"]) { ... on Enterprise {
				  name projects { totalCount } honors { totalCount } } } }""").get("nodes");
		open("#compare=gpixel,jiusan-changchun-soybean");
		PlaywrightAssertions.assertThat(find("[data-view=compare] h1")).hasText("企业对比");
		assertThat(find(".compare-link").allInnerTexts())
			.isEqualTo(enterprises.valueStream().map((each) -> each.get("name").asString()).toList());
		assertThat(cells("项目")).isEqualTo(counts(enterprises, "projects"));
		assertThat(cells("荣誉")).isEqualTo(counts(enterprises, "honors"));
		assertThat(cells("产值")).satisfiesExactly((cell) -> assertThat(cell).startsWith("近 5 亿元"),
				(cell) -> assertThat(cell).startsWith("> 60 亿元"));
		PlaywrightAssertions.assertThat(row("产值")).containsText("同期");
		row("产值").locator("td a").last().click();
		PlaywrightAssertions.assertThat(find(".figure-large")).hasText("超过 60 亿元");
	}

	private static List<String> counts(JsonNode nodes, String field) {
		return nodes.valueStream().map((each) -> each.at("/" + field + "/totalCount").asString()).toList();
	}

	private Locator row(String name) {
		return find(".compare-table tbody tr")
			.filter(new Locator.FilterOptions().setHas(this.page.locator(".compare-name:text-is('" + name + "')")));
	}

	private List<String> cells(String name) {
		return row(name).locator("td").allInnerTexts();
	}

	@Test
	void saysNothingOfThePeriodsOfFiguresWithoutOne() {
		open("#compare=etdz-four-ones-service,six-cities-linkage");
		PlaywrightAssertions.assertThat(row("条目数")).hasCount(1);
		PlaywrightAssertions.assertThat(row("条目数").locator(".tag")).hasCount(0);
		PlaywrightAssertions.assertThat(row("条目数").locator(".bars-bar")).hasCount(0);
	}

	/** What is read for a page that was left has no part in the one that is shown. */
	@Test
	void handsOutWhatIsShownAfterGoingBack() throws IOException {
		open("#compare?ids=gpixel,jiusan-changchun-soybean");
		PlaywrightAssertions.assertThat(find("[data-compared]")).hasCount(2);
		this.page.evaluate("""
				() => {
				  const fetched = window.fetch;
				  window.fetch = async (...request) => {
				    const response = await fetched(...request);
				    if ((request[0] + request[1]?.body).includes("vitesco")) {
				      await new Promise((done) => setTimeout(done, 1000));
				    }
				    return response;
				  };
				  location.hash = "#compare?ids=gpixel,vitesco-changchun";
				  setTimeout(() => history.back(), 500);
				}""");
		this.page.waitForTimeout(6000);
		String text = Files.readString(this.page.waitForDownload(() -> find("#compare-csv").click()).path());
		assertThat(text).contains("jiusan-changchun-soybean").doesNotContain("vitesco-changchun");
	}

	@Test
	void hidesRowsThatAreEqual() {
		open("#compare?ids=gpixel,vitesco-changchun");
		PlaywrightAssertions.assertThat(find(".equal")).not().hasCount(0);
		int different = find(".different").count();
		find("#compare-differences").click();
		awaitState("show=differences");
		PlaywrightAssertions.assertThat(find(".equal")).hasCount(0);
		PlaywrightAssertions.assertThat(find(".different")).hasCount(different);
		PlaywrightAssertions.assertThat(find("#compare-differences")).isFocused();
	}

	@Test
	void addsBySearchAndRemoves() {
		open("#compare?ids=gpixel");
		find("#compare-input").fill("jiusan");
		Locator hits = find("#compare-hits [role=option]");
		PlaywrightAssertions.assertThat(hits).not().hasCount(0);
		find("[id='compare-hit-jiusan-changchun-soybean']").click();
		awaitState("ids=gpixel,jiusan-changchun-soybean");
		PlaywrightAssertions.assertThat(find("[data-compared]")).hasCount(2);
		find("[data-compared=gpixel] button").click();
		PlaywrightAssertions.assertThat(find("[data-compared]")).hasCount(1);
		this.page.goBack();
		PlaywrightAssertions.assertThat(find("[data-compared]")).hasCount(2);
	}

	@Test
	void isReachedFromThePanelAndFromRowsOfATable() {
		open("#table?type=Zone&pick=changchun-etdz");
		find("#compare").click();
		awaitState("#compare?ids=changchun-etdz");
		open("#table?type=Zone");
		find("tr[data-row=changchun-etdz] input").check();
		PlaywrightAssertions.assertThat(find("#table-compare")).isDisabled();
		find("tr[data-row=xinglong-bonded-zone] input").check();
		find("#table-compare").click();
		awaitState("#compare?ids=changchun-etdz,xinglong-bonded-zone");
		PlaywrightAssertions.assertThat(find("[data-compared]")).hasCount(2);
	}

	@Test
	void saysWhatCannotBeCompared() {
		open("#compare=gpixel,nothing-like-it&lang=en");
		Locator alert = find("[data-view=compare] [role=alert]");
		PlaywrightAssertions.assertThat(alert).containsText("nothing-like-it");
		open("#compare?ids=gpixel,changchun-etdz&lang=en");
		PlaywrightAssertions.assertThat(alert).containsText("Entries must be of one type: ");
		open("#compare?ids=a,b,c,d,e,f&lang=en");
		PlaywrightAssertions.assertThat(alert).containsText("At most 5 entries can be compared, the address has 6.");
		open("#compare?lang=en");
		PlaywrightAssertions.assertThat(find("[data-view=compare]"))
			.containsText("Search for what you want to compare.");
	}

	@Test
	void handsOutTheTable() throws IOException {
		open("#compare?ids=gpixel,jiusan-changchun-soybean&show=differences");
		String text = Files.readString(this.page.waitForDownload(() -> find("#compare-csv").click()).path());
		assertThat(text.lines().toList()).anyMatch((line) -> line.endsWith(",id,gpixel,jiusan-changchun-soybean"))
			.anyMatch((line) -> line.startsWith("数据,产值") && line.contains("近 5 亿元") && line.contains("> 60 亿元"));
	}

	/** Only the table scrolls, and the names of its rows stay in sight. */
	@Test
	void keepsTheNamesOfRowsInANarrowWindow() {
		this.page.setViewportSize(390, 844);
		open("#compare?ids=gpixel,jiusan-changchun-soybean,vitesco-changchun");
		Locator name = find(".compare-label").first();
		double before = name.boundingBox().x;
		find(".compare-frame").evaluate("(frame) => frame.scrollTo({ left: 300 })");
		assertThat(name.boundingBox().x).isEqualTo(before);
		assertThat(this.page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
	}

}
