package io.zonegraph.api.neo4jbrowser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import io.zonegraph.ZoneGraphApplication;
import io.zonegraph.local.LocalServer;
import io.zonegraph.testing.Browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Neo4j Browser of the local server, with what the application gives it. */
class BrowserKitIT {

	private static final int NAME_SLIDES = 5;

	@TempDir
	static Path folder;

	private static ConfigurableApplicationContext application;

	private static LocalServer neo4j;

	private static URI kit;

	@BeforeAll
	static void start() throws IOException {
		int port = freePort();
		application = new SpringApplicationBuilder(ZoneGraphApplication.class).run("--server.port=" + port,
				"--zonegraph.local.bolt-port=0", "--zonegraph.local.http-port=0",
				"--zonegraph.local.data-folder=" + folder);
		neo4j = application.getBean(LocalServer.class);
		kit = URI.create("http://localhost:" + port + "/neo4j-browser/");
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			guide.html, zh-CN, 知识图谱导览
			guide.html, 'de, en;q=0.5', A tour of the knowledge graph
			guide.html, fr, 知识图谱导览
			guide.en.html, zh-CN, A tour of the knowledge graph
			guide.zh.html, en, 知识图谱导览
			style.grass, zh-CN, {name}
			style.grass, en, {nameEn}
			style.en.grass, zh, {nameEn}
			""")
	void speaksTheLanguageOfTheReader(String file, String language, String text) throws Exception {
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(kit.resolve(file)).header("Accept-Language", language));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains(text);
		assertThat(String.join(",", answer.headers().allValues("Vary"))).containsIgnoringCase("Accept-Language");
	}

	@Test
	void letsAnyNeo4jBrowserReadIt() throws Exception {
		HttpRequest.Builder preflight = HttpRequest.newBuilder(kit.resolve("guide.html"))
			.method("OPTIONS", BodyPublishers.noBody())
			.header("Origin", "https://browser.example.org")
			.header("Access-Control-Request-Method", "GET")
			.header("Access-Control-Request-Headers", "cache-control,pragma,sentry-trace");
		HttpResponse<String> allowed = send(preflight);
		assertThat(allowed.statusCode()).isEqualTo(200);
		assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers"))
			.hasValueSatisfying((headers) -> assertThat(headers).contains("cache-control", "pragma", "sentry-trace"));
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(kit.resolve("style.grass")).header("Origin", "https://browser.example.org"));
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
	}

	@Test
	void letsNobodyElseReadTheApi() throws Exception {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(kit.resolve("/graphql?query=%7B__typename%7D"))
			.header("Origin", "https://browser.example.org"));
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void isThereOnceNeo4jBrowserHasConnected() {
		try (Browser browser = Browser.open()) {
			Page page = connected(browser, "en-US");
			assertThat(page.getByTestId("carousel")).containsText("A tour of the knowledge graph");
			Browser.screenshot(page, "neo4j-browser-en");
			assertThat(page.getByTestId("frameCommand").allInnerTexts()).contains(":play " + kit + "guide.html",
					":style " + kit + "style.grass");
			assertThat(page.getByText("ERROR")).hasCount(0);
			page.getByText("中文").click();
			assertThat(page.getByTestId("carousel").first()).containsText("知识图谱导览");
			assertThat(browser.externalRequests()).isEmpty();
		}
	}

	@Test
	void playsTheTourAndRunsItsStatements() {
		List<TourStep> stops = TourReader.read("classpath:neo4j-browser/tour/");
		try (Browser browser = Browser.open()) {
			Page page = connected(browser, "zh-CN");
			assertThat(page.getByTestId("carousel")).containsText("知识图谱导览");
			closeStyle(page);
			turn(page, NAME_SLIDES);
			for (TourStep stop : stops) {
				turn(page, 1);
				assertThat(page.getByTestId("carousel")).containsText(stop.question(GuideLanguage.ZH));
				run(page, page.getByTestId("carousel").locator("pre.runnable").first());
				assertThat(page.getByTestId("frame").first())
					.containsText(Pattern.compile("Started streaming [1-9]|Displaying [1-9]"));
			}
			assertThat(page.getByText("Neo.ClientError")).hasCount(0);
			assertThat(browser.externalRequests()).isEmpty();
		}
	}

	@Test
	void drawsTheGraphInTheColoursOfTheExplorer() {
		try (Browser browser = Browser.open()) {
			Page page = connected(browser, "zh-CN");
			type(page, "MATCH path = (:Enterprise {id: 'gpixel'})-[:LOCATED_IN|BELONGS_TO|HOLDS]->() RETURN path");
			Locator drawing = page.getByTestId("frame").first().locator("svg");
			assertThat(drawing.locator("text").filter(new Locator.FilterOptions().setHasText("长春"))).not().hasCount(0);
			Browser.screenshot(page, "neo4j-browser-graph");
			List<String> fills = drawing.locator("circle")
				.all()
				.stream()
				.map((circle) -> circle.getAttribute("fill"))
				.toList();
			assertThat(fills).contains("#2563eb", "#d9480f", "#8b5cf6", "#b08400");
			assertThat(page.getByTestId("frame").first()).containsText("LOCATED_IN");
			assertThat(browser.externalRequests()).isEmpty();
		}
	}

	@Test
	void opensTheTourFromALink() {
		try (Browser browser = Browser.open()) {
			Page page = browser.page(1280, 1000);
			page.navigate(neo4j.browserUri() + "?dbms=" + neo4j.boltUri().toString().replace("://", "://neo4j@")
					+ "&preselectAuthMethod=NATIVE&cmd=play&arg=" + kit + "guide.zh.html");
			assertThat(page.getByTestId("carousel")).containsText("知识图谱导览");
		}
	}

	private static Page connected(Browser browser, String language) {
		Page page = browser.page(1280, 1000, language);
		page.navigate(neo4j.browserUri().toString());
		Locator password = page.getByTestId("password").first();
		assertThat(page.getByTestId("boltaddress").first()).hasValue(neo4j.boltUri().getAuthority());
		page.getByTestId("username").first().fill(neo4j.username());
		password.fill(neo4j.password());
		page.getByTestId("connect").first().click();
		assertThat(page.getByTestId("disconnectedBanner")).hasCount(0);
		page.getByTestId("carousel").filter(new Locator.FilterOptions().setHasText("1 ·")).waitFor();
		return page;
	}

	/**
	 * Closes the frame of the style: the browser drops the oldest of more than 15 frames,
	 * and that of the tour may be older than the one of the style.
	 */
	private static void closeStyle(Page page) {
		Locator command = page.getByTestId("frameCommand").filter(new Locator.FilterOptions().setHasText(":style "));
		Locator style = page.getByTestId("frame").filter(new Locator.FilterOptions().setHas(command));
		style.getByTitle("Close").click();
		assertThat(style).hasCount(0);
	}

	private static void turn(Page page, int slides) {
		for (int i = 0; i < slides; i++) {
			page.getByTestId("nextSlide").first().click();
		}
	}

	private static void run(Page page, Locator statement) {
		int before = page.getByTestId("frame").count();
		statement.click();
		page.getByTestId("editor-Run").click();
		assertThat(page.getByTestId("frame")).hasCount(Math.min(before + 1, 15));
	}

	private static void type(Page page, String statement) {
		page.getByTestId("activeEditor").locator("textarea").first().focus();
		page.keyboard().insertText(statement);
		page.getByTestId("editor-Run").click();
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
