package io.zonegraph.api.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Browser;
import io.zonegraph.testing.Chromium;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import io.zonegraph.testing.TimedResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Base class of tests of the explorer in Chromium, over the curated data. After each
 * test, the page must have sent no request to another host and logged no error.
 */
@Neo4jTest
@EnabledIf(value = "io.zonegraph.testing.Chromium#isInstalled", disabledReason = Chromium.MISSING)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "zonegraph.access.max-staleness=0s", "zonegraph.explain.anonymous=true",
				"zonegraph.explain.browser=http://localhost:7474/browser/",
				"zonegraph.explain.database=bolt://neo4j@localhost:7687" })
public abstract class ExplorerTestBase {

	protected static final String GRAPH = """
			async () => {
				const { graph: { cy } } = await import(new URL("explorer/graph.js", location.href));
				%s
			}""";

	@LocalServerPort
	private int port;

	private Browser browser;

	protected Page page;

	@BeforeAll
	static void load(Driver driver) {
		SeededGraph.load(driver, Models.zones());
	}

	@BeforeEach
	void openWindow() {
		this.browser = Browser.open();
		this.page = this.browser.page(1440, 900, "zh-CN");
	}

	@AfterEach
	void closeWindow() {
		this.browser.close();
		assertThat(this.browser.errors()).isEmpty();
		assertThat(this.browser.externalRequests()).isEmpty();
	}

	/**
	 * For tests of what happens when the service fails: browsers log that on their own.
	 */
	protected void expectProblems() {
		this.browser.clearErrors();
	}

	protected String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	/** Opens a state of the page anew. */
	protected void open(String state) {
		this.page.navigate("about:blank");
		this.page.navigate(address("/" + state));
		this.page.waitForSelector("html[data-ready]");
	}

	/** The state that the page is in. */
	protected String state() {
		return String.valueOf(URI.create(this.page.url()).getFragment());
	}

	protected Locator find(String selector) {
		return this.page.locator(selector);
	}

	/** Waits until the state contains a text. */
	protected void awaitState(String text) {
		this.page.waitForURL((url) -> url.contains(text));
	}

	/** Goes to another state without loading the page anew. */
	protected void go(String state) {
		this.page.evaluate("(state) => { location.hash = state; }", state);
	}

	/** Holds back what the page asks by an operation from now on. */
	protected List<Route> hold(String operation) {
		List<Route> held = new ArrayList<>();
		this.page.route("**/graphql", (route) -> {
			if (route.request().postData().contains("\"operationName\":\"" + operation + "\"")) {
				held.add(route);
			}
			else {
				route.resume();
			}
		});
		return held;
	}

	/** Waits until something is held back. */
	protected void awaitHeld(List<Route> held) {
		this.page.waitForCondition(() -> !held.isEmpty());
	}

	/** Lets time pass in which nothing must happen. */
	protected void pause() {
		this.page.waitForTimeout(600);
	}

	/** Evaluates a script with the canvas, {@code cy}. */
	protected Object graph(String script) {
		return this.page.evaluate(GRAPH.formatted(script));
	}

	/** What the API itself answers. */
	protected JsonNode api(String operation) {
		TimedResponse answer = TimedResponse.of(URI.create(address("/graphql")), operation);
		assertThat(answer.codes()).isEmpty();
		return answer.body().get("data");
	}

}
