package io.zonegraph.api.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the explorer shows where sources disagree, as those of the example of a second
 * document do.
 */
@TestPropertySource(properties = "zonegraph.seed.location=file:seed/,file:docs/examples/second-document/seed/")
class ExplorerConflictsIT extends ExplorerTestBase {

	@Test
	void showsWhatEachSourceSaysAndWhichValueIsShown() {
		open("#search?pick=gpixel&lang=zh");
		Locator conflict = find("[data-conflict='conflict:gpixel:name']");
		PlaywrightAssertions.assertThat(conflict.locator(".conflict-head")).hasText("名称");
		PlaywrightAssertions.assertThat(conflict.locator(".said strong"))
			.hasText(new String[] { "长春长光辰芯微电子股份有限公司", "长春光辰光电技术有限公司" });
		PlaywrightAssertions.assertThat(conflict.locator(".chosen .tag")).hasText("采用");
		PlaywrightAssertions.assertThat(conflict).containsText("取舍依据：发布较晚");
		PlaywrightAssertions.assertThat(find("#panel-title")).hasText("长春长光辰芯微电子股份有限公司");
	}

	@Test
	void saysWhichRelationshipAConflictIsAbout() {
		open("#search?pick=vitesco-changchun&lang=en");
		Locator head = find("#conflicts .conflict-head");
		PlaywrightAssertions.assertThat(head).containsText("subsidiary of");
		PlaywrightAssertions.assertThat(head).containsText("Ownership basis");
		PlaywrightAssertions.assertThat(find("#conflicts .chosen strong")).hasText("Stated");
	}

	@Test
	void marksFiguresOfWhichAnotherOneIsShown() {
		open("#search?pick=xinglong-bonded-zone&lang=en");
		PlaywrightAssertions.assertThat(find("#conflicts .said")).hasCount(2);
		Locator notShown = find(".figure", "obs-xinglong-import-export-2021");
		PlaywrightAssertions.assertThat(notShown).containsText("another one is shown");
	}

	@Test
	void saysNothingOfConflictsWhereThereAreNone() {
		open("#search?pick=ciomp&lang=en");
		PlaywrightAssertions.assertThat(find("#panel-title")).isVisible();
		assertThat(find("#conflicts").count()).isZero();
	}

	@Test
	void asksAgainForConflictsThatCouldNotBeRead() {
		this.page.route("**/graphql", (route) -> {
			if (route.request().postData().contains("\"operationName\":\"Conflicts\"")) {
				route.abort();
			}
			else {
				route.resume();
			}
		});
		open("#search?pick=gpixel&lang=en");
		Locator again = find("#conflicts button");
		PlaywrightAssertions.assertThat(again).hasText("Try again");
		this.page.unroute("**/graphql");
		again.click();
		PlaywrightAssertions.assertThat(find("#conflicts .said")).hasCount(2);
		expectProblems();
	}

	@Test
	void showsTheHistoryOfAFigureWithWhatWasRevisedOrContradicted() {
		open("#figure?figure=obs-xinglong-import-export-2021&lang=en");
		PlaywrightAssertions.assertThat(find(".figure-large")).hasText("1.7 billion yuan");
		PlaywrightAssertions.assertThat(find(".figure-said .figure-tags")).containsText("Sources disagree");
		PlaywrightAssertions.assertThat(find(".figure-chart")).hasCount(1);
		PlaywrightAssertions.assertThat(find("[data-resolution=YEAR] [data-column]")).hasCount(5);
		PlaywrightAssertions.assertThat(find("tr", "obs-example-xinglong-import-export-2022-flash"))
			.containsText("revised");
		PlaywrightAssertions.assertThat(find("tr", "obs-example-xinglong-import-export-2022")).containsText("revision");
		PlaywrightAssertions.assertThat(find("tr", "obs-xinglong-import-export-2021"))
			.containsText("another one is shown");
		PlaywrightAssertions.assertThat(find("[data-conflict] .said strong"))
			.hasText(new String[] { "1.68 billion yuan", "1.7 billion yuan" });
		PlaywrightAssertions.assertThat(find("[data-conflict]")).containsText("Decided by the later publication");
	}

	@Test
	void ranksTheFiguresOfOthersAndHoldsATargetAgainstItsOutcome() {
		open("#figure?figure=obs-xinglong-import-export-2022-target");
		PlaywrightAssertions.assertThat(find(".figure-large")).hasText("不少于 25 亿元");
		PlaywrightAssertions.assertThat(find(".figure-aim")).containsText("实际（2022 年）：25.3 亿元");
		PlaywrightAssertions.assertThat(find(".figure-aim .tag")).hasText("已达成");
		PlaywrightAssertions.assertThat(find(".ranked [data-entity]")).hasCount(2);
		PlaywrightAssertions.assertThat(find(".ranked [data-entity] strong"))
			.hasText(new String[] { "25.3 亿元", "> 3 亿元" });
		find("[data-entity=example-zone] .ranked-value").click();
		PlaywrightAssertions.assertThat(find(".figure-large")).hasText("超过 3 亿元");
	}

	private Locator find(String selector, String figure) {
		return find(selector + "[data-figure='" + figure + "']");
	}

}
