package io.zonegraph.api.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the explorer shows of one figure. */
class ExplorerFigureIT extends ExplorerTestBase {

	@Test
	void opensFromEachTileAndTarget() {
		open("#start");
		PlaywrightAssertions.assertThat(find(".tile a")).not().hasCount(0);
		for (String selector : List.of(".tile a", ".bars a[href*='figure=']")) {
			Locator link = find(selector).first();
			String figure = link.getAttribute("href").replaceAll(".*figure=([^&]*).*", "$1");
			link.click();
			PlaywrightAssertions.assertThat(find(".figure-said")).hasAttribute("data-figure", figure);
			PlaywrightAssertions.assertThat(find("[data-view=figure] h1"))
				.hasText(api("{ observation(id: \"" + figure + "\") { indicator { name } } }")
					.at("/observation/indicator/name")
					.asString());
			this.page.goBack();
			PlaywrightAssertions.assertThat(find(".tile a").first()).isVisible();
		}
		assertThat(find(".tile a").all())
			.allSatisfy((tile) -> assertThat(tile.getAttribute("href")).contains("figure="));
	}

	@Test
	void saysTheFigureInTheWordsOfTheLanguage() {
		open("#figure?figure=obs-jiusan-revenue-2021&lang=en");
		PlaywrightAssertions.assertThat(find(".figure-large")).hasText("more than 7 billion yuan");
		PlaywrightAssertions.assertThat(find(".figure-said .growth")).hasText("at least +15% year on year");
		PlaywrightAssertions.assertThat(find(".figure-said .tag")).hasText("Actual");
		PlaywrightAssertions.assertThat(find(".figure-said [data-passage]")).hasCount(1);
		find("#language").click();
		PlaywrightAssertions.assertThat(find(".figure-large")).hasText("超过 70 亿元");
		PlaywrightAssertions.assertThat(find(".figure-said .growth")).hasText("不少于 +15% 同比");
		open("#figure?figure=obs-etdz-gdp-2021&lang=en");
		PlaywrightAssertions.assertThat(find(".figure-large")).hasText("+5.7% year on year");
		open("#figure?figure=obs-jiusan-growth-2022-forecast&lang=en");
		PlaywrightAssertions.assertThat(find(".figure-large")).hasText("3–5%");
	}

	@Test
	void ranksTheSameIndicatorOfOthersByPeriodsOfOneLength() {
		JsonNode figures = api(
				"""
						{ observations(where: {indicator: {id: {eq: "output-value"}}, kind: {eq: ACTUAL}, resolution: {eq: YEAR}},
						  orderBy: [{baseValue: DESC}]) { nodes { entity { id } } } }""")
			.at("/observations/nodes");
		open("#figure?figure=obs-gpixel-output-2021");
		PlaywrightAssertions.assertThat(find("[data-resolution=YEAR] [data-entity]")).hasCount(figures.size());
		assertThat(find("[data-resolution=YEAR] [data-entity]").all()
			.stream()
			.map((row) -> row.getAttribute("data-entity")))
			.containsExactlyElementsOf(figures.valueStream().map((each) -> each.at("/entity/id").asString()).toList());
		// The growth of two years has no amount.
		PlaywrightAssertions.assertThat(find("[data-resolution=MULTI_YEAR] .ranked")).hasCount(0);
		find("[data-entity=jiusan-changchun-soybean] .ranked-name").click();
		awaitState("pick=jiusan-changchun-soybean");
		PlaywrightAssertions.assertThat(find("#panel-title")).isVisible();
	}

	@Test
	void handsOutTheHistoryAndItsPicture() throws IOException {
		open("#figure?figure=obs-xinglong-import-export-2021");
		Download table = this.page.waitForDownload(() -> find("#figure-csv").click());
		assertThat(Files.readString(table.path())).contains("obs-xinglong-import-export-2021", "AT_LEAST,25,YI_CNY");
		Download picture = this.page.waitForDownload(() -> find("#figure-png").click());
		assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G');
	}

	@Test
	void holdsAForecastAgainstNoTarget() {
		open("#figure?figure=obs-jiusan-growth-2022-forecast&lang=en");
		PlaywrightAssertions.assertThat(find(".figure-said")).containsText("3–5%");
		PlaywrightAssertions.assertThat(find(".figure-said")).not().containsText("target");
	}

	@Test
	void saysThatThereIsNoSuchFigure() {
		open("#figure?figure=nothing-like-it");
		PlaywrightAssertions.assertThat(find("[data-view=figure] [role=alert]"))
			.containsText("图谱中没有标识为「nothing-like-it」的数据");
	}

	@Test
	void showsTheFiguresThatMeasureAnIndicatorInItsPanel() {
		int count = api("{ indicator(id: \"output-value\") { measuringObservations { totalCount } } }")
			.at("/indicator/measuringObservations/totalCount")
			.asInt();
		open("#search?pick=output-value");
		PlaywrightAssertions.assertThat(find("#panel .figure")).hasCount(count);
		find("#panel [data-figure=obs-gpixel-output-2021] .figure-value a").click();
		PlaywrightAssertions.assertThat(find(".figure-large")).hasText("接近 5 亿元");
	}

}
