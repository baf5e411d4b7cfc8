package io.zonegraph.api.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.zonegraph.testing.Accessibility;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerStatesIT extends ExplorerTestBase {

	@ParameterizedTest
	@ValueSource(strings = { "#graph?nodes=gpixel,changchun-etdz&hide=Zone&pick=gpixel",
			"#figures?pick=gpixel&chart=industries", "#figures?chart=all&entity=gpixel&lang=en",
			"#routes?pick=europe&lang=en", "#search?q=guang&pick=gpixel", "#start?pick=gpixel",
			"#figure?figure=obs-gpixel-output-2021&lang=en", "#compare?ids=gpixel,vitesco-changchun&pick=gpixel" })
	void isRestoredFromItsAddress(String state) {
		open(state);
		String text = awaitText();
		assertThat(this.page.url()).endsWith(state);
		open(state);
		assertThat(awaitText()).isEqualTo(text);
	}

	/** What is on the page once nothing loads any more, but for names on canvases. */
	private String awaitText() {
		PlaywrightAssertions.assertThat(find(".spinner >> visible=true")).hasCount(0);
		return find("main").innerText() + find("#panel").innerText();
	}

	@Test
	void goesBack() {
		open("#start");
		find("[data-nav=routes]").click();
		find(".route-card a").first().click();
		PlaywrightAssertions.assertThat(find("#panel-title")).isVisible();
		this.page.goBack();
		PlaywrightAssertions.assertThat(find("#panel")).isHidden();
		assertThat(state()).isEqualTo("routes");
		this.page.goBack();
		PlaywrightAssertions.assertThat(find(".hero h1")).hasText("长春经开区");
	}

	@Test
	void changesLanguage() {
		open("#start");
		find("#language").click();
		PlaywrightAssertions.assertThat(find(".hero h1"))
			.hasText("Changchun Economic and Technological Development Zone");
		PlaywrightAssertions.assertThat(find("html")).hasAttribute("lang", "en");
		PlaywrightAssertions.assertThat(find("[data-nav=figures]")).hasText("Figures");
		find("[data-nav=figures]").click();
		PlaywrightAssertions.assertThat(find("[data-view=figures] h1")).hasText("Actual and target");
		find("#language").click();
		PlaywrightAssertions.assertThat(find("[data-view=figures] h1")).hasText("实际与目标");
	}

	@Test
	void changesThemeAndKeepsIt() {
		open("#start");
		String light = ground();
		find("#theme").click();
		assertThat(ground()).isNotEqualTo(light);
		String dark = ground();
		open("#figures");
		assertThat(ground()).isEqualTo(dark);
	}

	private String ground() {
		return String.valueOf(this.page.evaluate("() => getComputedStyle(document.body).backgroundColor"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "#start", "#graph?nodes=gpixel,changchun-etdz&pick=gpixel", "#graph", "#figures",
			"#figures?chart=all", "#routes?pick=europe", "#search?q=guang&lang=en", "#table?type=Enterprise&lang=en",
			"#table?type=Project&group=status", "#figure?figure=obs-xinglong-import-export-2022-target&lang=en",
			"#figures?chart=outputs", "#compare?ids=gpixel,jiusan-changchun-soybean,vitesco-changchun" })
	void isAccessible(String state) {
		for (int width : new int[] { 1440, 390 }) {
			this.page.setViewportSize(width, 900);
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
				open(state);
				awaitText();
				assertThat(Accessibility.violations(this.page)).as("%d %s", width, scheme).isEmpty();
			}
		}
	}

	@Test
	void fitsANarrowWindow() {
		this.page.setViewportSize(390, 844);
		for (String state : List.of("#start", "#graph?nodes=gpixel&pick=gpixel", "#figures", "#routes",
				"#search?q=guang", "#figure?figure=obs-xinglong-import-export-2022-target&lang=en",
				"#compare?ids=gpixel,jiusan-changchun-soybean,vitesco-changchun")) {
			open(state);
			assertThat(this.page.evaluate("() => document.documentElement.scrollWidth")).as(state).isEqualTo(390);
		}
	}

	@Test
	void showsTheQueryTheStatementAndTheWayToTheBrowser() {
		open("#routes");
		find("#query").click();
		PlaywrightAssertions.assertThat(find("[data-code=graphql]")).containsText("query Routes");
		PlaywrightAssertions.assertThat(find("[data-code=cypher]"))
			.containsText("MATCH (logisticsRoute:LogisticsRoute)");
		PlaywrightAssertions.assertThat(find("#browser-link"))
			.hasAttribute("href", Pattern.compile("http://localhost:7474/browser/.*cmd=edit&arg=.*"));
	}

	@Test
	void saysThatStatementsAreNotShown() {
		String reason = "Statements are shown only where the operator of this service allows it.";
		open("#routes");
		this.page.route("**/graphql",
				(route) -> answer(route, "{\"data\":{},\"extensions\":{\"explain\":{\"reason\":\"" + reason + "\"}}}"));
		find("#query").click();
		PlaywrightAssertions.assertThat(find("[data-code=refused]")).containsText(reason);
	}

	private static void answer(Route route, String body) {
		route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(body));
	}

	@Test
	void handsOutTablesAndPictures() throws IOException {
		open("#graph?nodes=gpixel,changchun-etdz");
		PlaywrightAssertions.assertThat(find(".count")).hasText("2 个节点 · 1 条关系");
		assertThat(text(download("#csv-links"))).startsWith("\ufeffid,from,fromName,type,to,toName,status,evidence")
			.contains("gpixel,长春光辰光电技术有限公司,LOCATED_IN,changchun-etdz,长春经开区,CURRENT");
		assertThat(text(download("#csv-nodes"))).contains("gpixel,Enterprise,长春光辰光电技术有限公司,Gpixel");
		assertThat(bytes(download("#graph-png"))).startsWith(0x89, 'P', 'N', 'G');
		open("#figures");
		assertThat(text(download("#figures-csv"))).contains("FIRST_LINE_IMPORT_EXPORT")
			.contains("AT_LEAST,25,YI_CNY,亿元,2500000000");
		assertThat(bytes(download("#figures-png"))).startsWith(0x89, 'P', 'N', 'G');
		open("#routes");
		assertThat(text(download("#routes-csv"))).contains("RAIL,2,manzhouli,满洲里,BORDER,EXACT,12000,TEU");
		assertThat(bytes(download("#routes-png"))).startsWith(0x89, 'P', 'N', 'G');
	}

	private Download download(String button) {
		return this.page.waitForDownload(() -> find(button + " >> visible=true").click());
	}

	private static byte[] bytes(Download download) throws IOException {
		return Files.readAllBytes(download.path());
	}

	private static String text(Download download) throws IOException {
		return new String(bytes(download), StandardCharsets.UTF_8);
	}

	@Test
	void copiesWithoutAClipboardOfItsOwn() {
		this.page.addInitScript("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })");
		open("#routes");
		find("#share").click();
		PlaywrightAssertions.assertThat(find("#toast")).hasText("已复制");
		find("#query").click();
		find("#statement .code-block button").first().click();
		PlaywrightAssertions.assertThat(find("#toast")).hasText("已复制");
	}

	@Test
	void keepsThePanelWhenWhatWasLeftFails() {
		open("#routes");
		List<Route> held = hold("Details");
		go("#routes?pick=gpixel");
		awaitHeld(held);
		go("#routes?pick=europe");
		this.page.waitForCondition(() -> held.size() == 2);
		held.get(1).resume();
		PlaywrightAssertions.assertThat(find("#panel-title")).hasText("欧洲");
		held.get(0).abort();
		pause();
		PlaywrightAssertions.assertThat(find("#panel-title")).hasText("欧洲");
		expectProblems();
	}

	@Test
	void saysThatItLoadsAndThatThereIsNothing() {
		this.page.route("**/graphql", (route) -> {
			// Never answered.
		});
		this.page.navigate(address("/#routes"));
		PlaywrightAssertions.assertThat(find("[data-view=routes] [role=status]")).containsText("正在读取");
		this.page.unrouteAll();
		open("#graph");
		PlaywrightAssertions.assertThat(find(".cover")).containsText("画布是空的");
		PlaywrightAssertions.assertThat(find(".cover button")).hasText("从长春经开区开始");
		open("#start?pick=nothing-like-it");
		PlaywrightAssertions.assertThat(find("#panel")).containsText("图谱中没有标识为「nothing-like-it」的条目");
	}

	@Test
	void asksAgainWhenTheServiceIsBusy() {
		Set<String> refused = new HashSet<>();
		this.page.route("**/graphql", (route) -> {
			if (refused.add(route.request().postData())) {
				refuse(route);
			}
			else {
				route.resume();
			}
		});
		open("#start");
		PlaywrightAssertions.assertThat(find(".foot")).isVisible();
		PlaywrightAssertions.assertThat(find(".story-map canvas").first()).isVisible();
		assertThat(refused).hasSizeGreaterThanOrEqualTo(4);
		expectProblems();
	}

	private static void refuse(Route route) {
		route.fulfill(new Route.FulfillOptions().setStatus(503)
			.setHeaders(Map.of("Retry-After", "1", "Content-Type", "application/graphql-response+json"))
			.setBody("{\"errors\":[{\"message\":\"The service is busy.\",\"extensions\":{\"code\":\"OVERLOADED\"}}]}"));
	}

	@Test
	void saysThatTheServiceStaysBusyInTheLanguageOfThePage() {
		this.page.route("**/graphql", ExplorerStatesIT::refuse);
		open("#routes");
		PlaywrightAssertions.assertThat(find("[role=alert]")).containsText("服务繁忙，请稍后再试。");
		open("#routes?lang=en");
		PlaywrightAssertions.assertThat(find("[role=alert]"))
			.containsText("The service is busy. Try again in a moment.");
		expectProblems();
	}

	@Test
	void saysWhatWentWrongAndTriesAgain() {
		this.page.route("**/graphql", (route) -> answer(route,
				"{\"errors\":[{\"message\":\"The database cannot be reached.\",\"extensions\":{\"code\":\"UNAVAILABLE\"}}]}"));
		open("#routes");
		PlaywrightAssertions.assertThat(find("[role=alert]")).containsText("暂时连不上数据库");
		this.page.unrouteAll();
		find("[role=alert] button").click();
		PlaywrightAssertions.assertThat(find(".route-map")).isVisible();
		this.page.route("**/graphql", (route) -> answer(route,
				"{\"errors\":[{\"message\":\"No such field.\",\"extensions\":{\"code\":\"BAD_USER_INPUT\"}}]}"));
		open("#figures");
		PlaywrightAssertions.assertThat(find("[role=alert]")).containsText("No such field.");
		this.page.unrouteAll();
		this.page.route("**/graphql", Route::abort);
		open("#figures?chart=all");
		PlaywrightAssertions.assertThat(find("[role=alert]")).containsText("服务没有应答");
		expectProblems();
	}

}
