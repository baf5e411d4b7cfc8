package io.zonegraph.api.http;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import io.zonegraph.access.Role;
import io.zonegraph.testing.Browser;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may request what where anonymous clients may not read, and caches may share. */
@TestPropertySource(
		properties = { "zonegraph.access.anonymous=false", "zonegraph.http.max-age=60s", "zonegraph.http.shared=true" })
class ClosedAccessIT extends AccessTestBase {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST    | /graphql                          | 401 | 200 | 200 | 200
			GET     | /graphql?query=%7B__typename%7D   | 401 | 200 | 200 | 200
			HEAD    | /graphql?query=%7B__typename%7D   | 401 | 200 | 200 | 200
			OPTIONS | /graphql                          | ok  | ok  | ok  | ok
			GET     | /graphql/schema                   | 200 | 200 | 200 | 200
			GET     | /                                 | 200 | 200 | 200 | 200
			GET     | /explorer/lib/echarts.common.min.js | 200 | 200 | 200 | 200
			GET     | /graphiql                         | 200 | 200 | 200 | 200
			GET     | /graphiql/graphiql.min.js         | 200 | 200 | 200 | 200
			GET     | /voyager                          | 200 | 200 | 200 | 200
			GET     | /neo4j-browser/guide.html         | 200 | 200 | 200 | 200
			GET     | /livez                            | 200 | 200 | 200 | 200
			GET     | /readyz                           | 200 | 200 | 200 | 200
			GET     | /actuator/health/liveness         | 200 | 200 | 200 | 200
			GET     | /actuator/prometheus              | 401 | 403 | 403 | 200
			GET     | /imports                          | 401 | 403 | ok  | ok
			GET     | /none                             | 401 | 404 | 404 | 404
			GET     | /actuator/none                    | 401 | ok  | ok  | ok
			GET     | /explorer/../graphql              | 400 | 400 | 400 | 400
			""")
	void followsTheTable(String method, String path, String anonymous, String reader, String curator, String admin)
			throws Exception {
		assertAccess(method, path, anonymous, reader, curator, admin);
	}

	@Test
	void givesATokenWithoutARoleNoRights() throws Exception {
		String token = ISSUER.token("li.na", List.of("owner"));
		assertOutcome("POST", "/graphql", token, "403");
		assertThat(send("POST", "/graphql", token).body())
			.contains("The role at \\\"/graphql\\\" must be reader, was none.");
	}

	@Test
	void letsTheExplorerAskForAKey(@Autowired Driver driver) {
		SeededGraph.load(driver, Models.zones());
		makeKeys();
		try (Browser browser = Browser.open()) {
			Page page = browser.page(1280, 800);
			page.navigate("http://localhost:" + port() + "/");
			PlaywrightAssertions.assertThat(page.locator("#key")).containsText("只对持有 API 密钥的用户开放");
			page.locator("#key input").fill("zg_wrong");
			page.locator("#key .primary").click();
			PlaywrightAssertions.assertThat(page.locator("#key")).containsText("无效或已被撤销");
			page.locator("#key input").fill(key(Role.READER));
			page.locator("#key input").press("Enter");
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText("长春经开区");
			page.reload();
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText("长春经开区");
			assertThat(page.locator("dialog#key").count()).isZero();
			page.evaluate("sessionStorage.clear()");
			page.reload();
			page.locator("#key").press("Escape");
			PlaywrightAssertions.assertThat(page.locator("[role=alert]").first()).containsText("只对持有 API 密钥的用户开放");
		}
	}

	@Test
	void keepsResponsesOutOfSharedCaches() throws Exception {
		assertThat(send("GET", "/graphql?query=%7B__typename%7D", key(Role.READER)).headers()
			.firstValue("Cache-Control")
			.orElse("")).contains("private", "max-age=60");
	}

}
