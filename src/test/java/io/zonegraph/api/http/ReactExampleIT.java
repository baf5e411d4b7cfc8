package io.zonegraph.api.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import io.zonegraph.testing.Browser;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.NpmProject;
import io.zonegraph.testing.NpmServer;
import io.zonegraph.testing.SeededGraph;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The React example is built as it stands and visited in a browser: through its proxy,
 * and from an origin of its own.
 */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zonegraph.seed.enabled=false")
class ReactExampleIT {

	private static final Path EXAMPLE = Path.of("docs/examples/react");

	/** As deep below the project as the example is: it names the schema from there. */
	private static final Path COPY = Path.of("target/examples/react");

	/** Nothing listens there: what the page gets, it gets by CORS. */
	private static final String NOWHERE = "http://localhost:1";

	/** Where the build as it stands is. */
	private static final String BUILT = "dist";

	/** Where builds for single tests are. */
	private static final String BUILT_FOR_TEST = "dist-for-test";

	private static NpmProject example;

	private Browser browser;

	@BeforeAll
	static void build(Driver driver) throws Exception {
		SeededGraph.load(driver, Models.zones());
		example = NpmProject.install(EXAMPLE, COPY);
		example.run("npm", "run", "build");
	}

	@BeforeEach
	void openBrowser() {
		this.browser = Browser.open();
	}

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void hasTheTypesOfItsOperationsOnly() throws IOException {
		assertThat(Files.readAllLines(example.file("src/generated/graphql.ts"))).hasSizeLessThan(300);
	}

	@Test
	void showsTheGraphThroughTheProxy(@LocalServerPort int port) throws Exception {
		try (NpmServer server = preview(service(port), BUILT)) {
			showsTheGraph(server);
		}
	}

	@Test
	void isRefusedFromAnotherOriginByDefault(@LocalServerPort int port) throws Exception {
		buildFor(service(port));
		try (NpmServer server = preview(NOWHERE, BUILT_FOR_TEST)) {
			Page page = this.browser.page(1280, 800);
			page.navigate(server.address());
			assertThat(page.getByRole(AriaRole.ALERT)).hasText("Failed to fetch");
			assertThat(this.browser.errors()).anySatisfy(
					(error) -> assertThat(error).contains(service(port) + "/graphql", "blocked by CORS policy"));
		}
	}

	/** What the documents say of possibleTypes is so. */
	@Test
	void losesTheFieldsOfFragmentsOnInterfacesWithoutPossibleTypes(@LocalServerPort int port) throws Exception {
		Path possibleTypes = example.file("src/generated/possible-types.ts");
		String generated = Files.readString(possibleTypes);
		Files.writeString(possibleTypes, "export default { possibleTypes: {} };");
		try {
			example.run("npx", "vite", "build", "--outDir", BUILT_FOR_TEST);
		}
		finally {
			Files.writeString(possibleTypes, generated);
		}
		try (NpmServer server = preview(service(port), BUILT_FOR_TEST)) {
			Page page = this.browser.page(1280, 800);
			page.navigate(server.address());
			page.getByLabel("Search").fill("Gpixel");
			assertThat(page.locator("#hits li").first()).hasText("enterprise, limited company · found by english");
		}
	}

	private void showsTheGraph(NpmServer server) {
		Page page = this.browser.page(1280, 800);
		page.navigate(server.address());
		assertThat(page.locator("h1")).hasText("Changchun Economic and Technological Development Zone");
		assertThat(page.locator("#counts")).hasText("7 enterprises · 4 events, 3 as of 30 June 2021");
		assertThat(page.locator("li")).hasCount(3);
		assertThat(page.locator("li").first()).hasText("Ainuode 爱诺德Evidence: ¶ 11");
		Browser.screenshot(page, "react-list");
		page.getByText("More").click();
		assertThat(page.locator("li")).hasCount(6);
		page.getByText("More").click();
		assertThat(page.locator("li")).hasCount(7);
		assertThat(page.getByText("More")).isHidden();
		page.getByLabel("Search").fill("Gpixel");
		assertThat(page.locator("#hits li").first())
			.hasText("Gpixel 长春光辰光电技术有限公司enterprise, limited company · found by english");
		page.getByLabel("Search").fill("zhanlue");
		assertThat(page.locator("#hits")).containsText("战略性新兴产业industry · found by pinyin");
		Browser.screenshot(page, "react-search");
		assertThat(this.browser.errors()).isEmpty();
		assertThat(this.browser.externalRequests()).isEmpty();
	}

	private static void buildFor(String service) throws Exception {
		example.with("VITE_ZONEGRAPH", service).run("npx", "vite", "build", "--outDir", BUILT_FOR_TEST);
	}

	private static NpmServer preview(String proxied, String folder) throws Exception {
		return example.with("ZONEGRAPH_SERVICE", proxied)
			.serve("npx", "vite", "preview", "--host", "localhost", "--port", "0", "--outDir", folder);
	}

	private static String service(int port) {
		return "http://localhost:" + port;
	}

	@Nested
	@TestPropertySource(properties = "spring.graphql.cors.allowed-origin-patterns=http://localhost:[*]")
	class WithCors {

		@Test
		void showsTheGraphFromAnotherOrigin(@LocalServerPort int port) throws Exception {
			buildFor(service(port));
			try (NpmServer server = preview(NOWHERE, BUILT_FOR_TEST)) {
				showsTheGraph(server);
			}
		}

	}

	@Nested
	@TestPropertySource(properties = "spring.graphql.cors.allowed-origins=https://app.example.com")
	class WithCorsForOthers {

		@Test
		void showsTheGraphThroughTheProxy(@LocalServerPort int port) throws Exception {
			try (NpmServer server = preview(service(port), BUILT)) {
				showsTheGraph(server);
			}
		}

	}

}
