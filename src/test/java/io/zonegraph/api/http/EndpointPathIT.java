package io.zonegraph.api.http;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Browser;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Pages find the endpoint wherever it is, below a path of the application's own too. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.servlet.context-path=/zones", "spring.graphql.http.path=api/query" })
class EndpointPathIT {

	@LocalServerPort
	private int port;

	@BeforeEach
	void load(@Autowired Driver driver) {
		SeededGraph.load(driver, Models.zones());
	}

	@Test
	void isFoundByTheExplorer() {
		try (Browser browser = Browser.open()) {
			Page page = browser.page(1280, 800);
			page.navigate(address("/"));
			assertThat(page.locator("h1")).hasText("长春经开区");
			assertThat(page.locator(".foot a[href='./api/query/schema']")).isVisible();
			assertThat(browser.errors()).isEmpty();
		}
	}

	@Test
	void isFoundByGraphiQl() {
		try (Browser browser = Browser.open()) {
			Page page = browser.page(1280, 800);
			page.navigate(address("/graphiql?query=%7B%20zones%20%7B%20totalCount%20%7D%20%7D"));
			page.locator(".graphiql-execute-button").click();
			assertThat(page.locator(".graphiql-response")).containsText("totalCount");
			assertThat(browser.errors()).isEmpty();
		}
	}

	private String address(String path) {
		return "http://localhost:" + this.port + "/zones" + path;
	}

}
