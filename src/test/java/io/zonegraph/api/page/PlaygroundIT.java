package io.zonegraph.api.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Browser;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import io.zonegraph.testing.TimedResponse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** GraphiQL and Voyager, as a visitor meets them. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zonegraph.seed.enabled=false")
class PlaygroundIT {

	private static final Pattern TITLE = Pattern.compile("# [A-Z][^·]+ · \\p{IsHan}[^·]+");

	@LocalServerPort
	private int port;

	@BeforeAll
	static void load(Driver driver) {
		SeededGraph.load(driver, Models.zones());
	}

	static Stream<String> examples() throws Exception {
		return Stream
			.of(Files.readString(Path.of("src/main/resources/graphiql/examples.graphql")).strip().split("\n\n\n"));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void hasExamplesThatFindSomething(String example) {
		assertThat(example.lines().findFirst().orElseThrow()).matches(TITLE);
		TimedResponse answer = TimedResponse.of(java.net.URI.create(address("/graphql")), example);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.codes()).isEmpty();
		assertThat(answer.body().at("/data").toString())
			.containsPattern("\"(id|name|count|sequence|code|value)\":|\"totalCount\":[1-9]");
	}

	@Test
	void runsAnExampleInGraphiQl() {
		try (Browser browser = Browser.open()) {
			Page page = browser.page(1400, 900);
			page.navigate(address("/graphiql"));
			page.getByText("The shortest paths between two things").first().click();
			assertThat(page.locator(".graphiql-query-editor")).containsText("HowAreTheyLinked");
			// The editor reads the name of an operation a moment after it was written.
			page.waitForTimeout(700);
			page.locator(".graphiql-execute-button").click();
			assertThat(page.locator(".graphiql-response")).containsText("BELONGS_TO");
			Browser.screenshot(page, "graphiql");
			page.setViewportSize(390, 800);
			Browser.screenshot(page, "graphiql-narrow");
			assertThat(browser.errors()).isEmpty();
			assertThat(browser.externalRequests()).isEmpty();
		}
	}

	@Test
	void keepsWhatTheReaderHasWrittenWhenAnExampleIsPicked() {
		try (Browser browser = Browser.open()) {
			Page page = browser.page(1400, 900, "zh-CN");
			page.navigate(address("/graphiql?query=%7B%20mine%3A%20__typename%20%7D"));
			page.getByText("分组").first().click();
			assertThat(page.locator(".graphiql-query-editor")).containsText("ProjectsByStatus");
			assertThat(page.locator(".graphiql-tab")).hasCount(2);
			page.locator(".graphiql-tab").first().locator("button").first().click();
			assertThat(page.locator(".graphiql-query-editor")).containsText("mine");
		}
	}

	@Test
	void opensTheExplorerAndTheHeadersInGraphiQl() {
		try (Browser browser = Browser.open()) {
			Page page = browser.page(1400, 900);
			page.navigate(address("/graphiql"));
			page.getByLabel("Show GraphiQL Explorer").click();
			assertThat(page.locator(".graphiql-explorer-root")).containsText("enterprise");
			page.getByText("Headers", new Page.GetByTextOptions().setExact(true)).click();
			Browser.screenshot(page, "graphiql-explorer");
			assertThat(page.locator(".graphiql-editor-tool")).isVisible();
			assertThat(browser.errors()).isEmpty();
		}
	}

	@Test
	void downloadsTheSchema() throws Exception {
		try (Browser browser = Browser.open()) {
			Page page = browser.page(1400, 900);
			page.navigate(address("/graphiql"));
			Download download = page.waitForDownload(() -> page.getByText("Download as SDL").click());
			assertThat(download.suggestedFilename()).isEqualTo("schema.graphql");
			assertThat(Files.readString(download.path()))
				.isEqualTo(Files.readString(Path.of("schema/published/schema.graphql")));
		}
	}

	@Test
	void showsTheTypesAndWhatJoinsThemAsAMap() {
		try (Browser browser = Browser.open()) {
			Page page = browser.page(1400, 900);
			page.navigate(address("/voyager"));
			Locator map = page.locator("svg#voyager-svg, #voyager svg.graph, #voyager svg").last();
			map.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
			page.getByText("customers").first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
			Browser.screenshot(page, "voyager");
			page.setViewportSize(390, 800);
			Browser.screenshot(page, "voyager-narrow");
			List<String> shown = page.locator("#voyager svg text").allTextContents();
			assertThat(shown).contains("Enterprise", "Zone", "LogisticsRoute", "Observation", "Passage");
			assertThat(shown).noneMatch((text) -> text.contains("Connection") || text.contains("Filter"));
			assertThat(browser.errors()).isEmpty();
			assertThat(browser.externalRequests()).isEmpty();
		}
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
