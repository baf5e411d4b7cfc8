package io.zonegraph.api;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import io.zonegraph.testing.Browser;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The React example is built as it stands and visited in a browser: once over its proxy,
 * and once asking the service, on another port, by CORS.
 */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "zonegraph.seed.enabled=false",
		"spring.graphql.cors.allowed-origin-patterns=http://localhost:[*]" })
class ReactExampleIT {

	private static final Path EXAMPLE = Path.of("docs/examples/react");

	/** As deep below the project as the example is: it names the schema from there. */
	private static final Path COPY = Path.of("target/examples/react");

	@LocalServerPort
	private int port;

	@BeforeAll
	static void load(Driver driver) {
		SeededGraph.load(driver, Models.zones());
	}

	@Test
	void showsListsPagesAndHitsOverAProxyAndByCors() throws Exception {
		Assumptions.assumeTrue(isOnThePath("npm"), "No npm: the React example is not built.");
		try (Browser browser = Browser.open()) {
			FileSystemUtils.deleteRecursively(COPY);
			FileSystemUtils.copyRecursively(EXAMPLE, COPY);
			run(Map.of(), "npm", "ci", "--no-audit", "--no-fund");
			run(Map.of(), "npm", "run", "build");
			visit(browser);
			run(Map.of("VITE_ZONEGRAPH", service()), "npx", "vite", "build");
			visit(browser);
			assertThat(browser.errors()).isEmpty();
			assertThat(browser.elsewhere()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "codegen.ts", "vite.config.ts", "src/main.tsx", "src/App.tsx" })
	void isTheSameInTheDocuments(String file) throws IOException {
		String kind = file.substring(file.lastIndexOf('.') + 1);
		assertThat(Files.readString(Path.of("docs/front-end.md")))
			.contains("```" + kind + "\n" + Files.readString(EXAMPLE.resolve(file)) + "```");
	}

	private void visit(Browser browser) throws IOException, InterruptedException {
		int free = freePort();
		Process preview = start(Map.of("ZONEGRAPH_SERVICE", service()), COPY.resolve("preview.log"), "npx", "vite",
				"preview", "--host", "localhost", "--port", String.valueOf(free), "--strictPort");
		try {
			awaitAnswer(free);
			Page page = browser.page(1280, 800);
			page.navigate("http://localhost:" + free + "/");
			assertThat(page.locator("h1")).hasText("Changchun Economic and Technological Development Zone");
			assertThat(page.locator("#counts")).containsText("7 enterprises, of which 5 may have been there");
			assertThat(page.locator("li")).hasCount(3);
			page.getByText("More").click();
			assertThat(page.locator("li")).hasCount(6);
			page.getByLabel("Search").fill("zhanlue");
			assertThat(page.locator("#hits li").first()).containsText("PINYIN");
			page.getByLabel("Search").fill("Gpixel");
			assertThat(page.locator("#hits")).containsText("LIMITED_COMPANY");
		}
		finally {
			preview.descendants().forEach(ProcessHandle::destroyForcibly);
			preview.destroyForcibly();
		}
	}

	private String service() {
		return "http://localhost:" + this.port;
	}

	private static void awaitAnswer(int port) throws InterruptedException {
		HttpClient client = HttpClient.newHttpClient();
		for (int attempt = 0; attempt < 300; attempt++) {
			try {
				client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build(),
						BodyHandlers.discarding());
				return;
			}
			catch (IOException ex) {
				Thread.sleep(200);
			}
		}
		throw new AssertionError("The page of the example is not served.");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static void run(Map<String, String> environment, String... command)
			throws IOException, InterruptedException {
		Path log = COPY.resolve(String.join("-", List.of(command).subList(0, 2)) + ".log");
		Process process = start(environment, log, command);
		boolean ended = process.waitFor(5, TimeUnit.MINUTES);
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		assertThat(ended && process.exitValue() == 0).as("%s%n%s", String.join(" ", command), Files.readString(log))
			.isTrue();
	}

	private static Process start(Map<String, String> environment, Path log, String... command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(COPY.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		return builder.start();
	}

	private static boolean isOnThePath(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

}
