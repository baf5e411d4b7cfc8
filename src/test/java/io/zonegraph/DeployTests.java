package io.zonegraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files in {@code deploy} and the workflows, which nothing else runs here: their
 * properties, paths and ports are those of the application.
 */
class DeployTests {

	private static final Path DEPLOY = Path.of("deploy");

	private static final Path WORKFLOWS = Path.of(".github/workflows");

	/** The user of the image, who is not root. */
	private static final int USER = 10001;

	@Test
	void allAreYaml() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(DEPLOY), Files.walk(WORKFLOWS))) {
			List<Path> found = files.filter((file) -> file.toString().matches(".*\\.ya?ml")).toList();
			assertThat(found).hasSizeGreaterThan(5);
			found.forEach((file) -> assertThat(documents(file)).as(file.toString()).isNotEmpty());
		}
	}

	@Test
	void composeSetsKnownPropertiesAndRunsTheTestedNeo4j() {
		Map<String, Object> services = map(documents(DEPLOY.resolve("compose.yaml")).get(0), "services");
		Map<String, Object> application = map(services, "zonegraph");
		assertThat(properties()).containsAll(map(application, "environment").keySet());
		assertThat(map(application, "environment")).containsEntry("SPRING_NEO4J_URI", "neo4j://neo4j:7687");
		assertThat(list(application, "ports")).containsExactly("127.0.0.1:8080:8080");
		assertThat(application).containsEntry("read_only", true);
		assertThat(map(services, "neo4j")).containsEntry("image", "neo4j:5.26-community");
		assertThat(text("pom.xml")).contains("<neo4j-server.version>5.26.");
		assertThat(Files.exists(DEPLOY.resolve(String.valueOf(map(application, "build").get("context")))
			.resolve(String.valueOf(map(application, "build").get("dockerfile"))))).isTrue();
		Stream.of("prometheus", "grafana")
			.flatMap((name) -> list(map(services, name), "volumes").stream())
			.map((volume) -> String.valueOf(volume).split(":", -1)[0])
			.forEach((source) -> assertThat(DEPLOY.resolve(source)).exists());
	}

	@Test
	void prometheusReadsWhereComposePublishes() {
		Map<String, Object> job = map(
				list(documents(DEPLOY.resolve("prometheus.yaml")).get(0), "scrape_configs").get(0));
		assertThat(job).containsEntry("metrics_path", "/actuator/prometheus");
		Map<String, Object> environment = map(
				map(map(documents(DEPLOY.resolve("compose.yaml")).get(0), "services"), "zonegraph"), "environment");
		assertThat(map(list(job, "static_configs").get(0)).get("targets"))
			.isEqualTo(List.of("zonegraph:" + environment.get("MANAGEMENT_SERVER_PORT")));
	}

	@Test
	void kubernetesProbesWhatIsServedAndRunsWithoutRights() {
		List<Map<String, Object>> objects = documents(DEPLOY.resolve("kubernetes/zonegraph.yaml"));
		assertThat(objects).extracting((object) -> object.get("kind"))
			.containsExactly("Deployment", "Service", "PodDisruptionBudget");
		Map<String, Object> template = map(map(objects.get(0), "spec"), "template");
		Map<String, Object> pod = map(template, "spec");
		Map<String, Object> container = map(list(pod, "containers").get(0));
		Set<String> names = list(container, "env").stream()
			.map((variable) -> String.valueOf(map(variable).get("name")))
			.collect(Collectors.toSet());
		assertThat(properties()).containsAll(names);
		assertThat(names).contains("SPRING_NEO4J_URI", "SPRING_NEO4J_AUTHENTICATION_PASSWORD");
		assertThat(paths(container)).containsExactly("/livez", "/livez", "/readyz");
		assertThat(list(container, "ports")).extracting((port) -> map(port).get("containerPort"))
			.containsExactly(8080, 8081);
		assertThat(map(pod, "securityContext")).containsEntry("runAsNonRoot", true).containsEntry("runAsUser", USER);
		assertThat(map(container, "securityContext")).containsEntry("readOnlyRootFilesystem", true)
			.containsEntry("allowPrivilegeEscalation", false);
		// Longer than preStop (5 s) and spring.lifecycle.timeout-per-shutdown-phase.
		assertThat((Integer) pod.get("terminationGracePeriodSeconds")).isGreaterThan(5 + 20);
		assertThat(text("src/main/resources/application.yml")).contains("timeout-per-shutdown-phase: 20s");
	}

	private static List<Object> paths(Map<String, Object> container) {
		return Stream.of("startupProbe", "livenessProbe", "readinessProbe")
			.map((probe) -> map(map(container, probe), "httpGet").get("path"))
			.toList();
	}

	@Test
	void theImageRunsAsAUserAndProbesItself() {
		String file = text("deploy/Dockerfile");
		assertThat(file).contains("USER %1$d:%1$d".formatted(USER))
			.contains("EXPOSE 8080")
			.contains("HEALTHCHECK")
			.contains("GET /livez ")
			.containsSubsequence("AOTCacheOutput=zonegraph.aot", "AOTCache=zonegraph.aot");
		Pattern option = Pattern.compile("--((?:spring|zonegraph)\\.[a-z0-9.-]+)=");
		assertThat(option.matcher(file).results().map((MatchResult found) -> environmentName(found.group(1))))
			.hasSize(3)
			.isSubsetOf(properties());
	}

	@Test
	void aReleaseIsBuiltAndTestedLikeEveryCommit() {
		Map<String, Object> release = documents(WORKFLOWS.resolve("release.yml")).get(0);
		List<Object> steps = list(map(map(release, "jobs"), "build"), "steps");
		assertThat(steps).extracting((step) -> map(step).get("run")).contains(".ci/run");
		assertThat(steps.toString()).contains("SHA256SUMS").contains("application.cdx.json").contains("cmp ");
		assertThat(documents(WORKFLOWS.resolve("ci.yml")).get(0).toString()).contains(".ci/run");
		assertThat(Files.isExecutable(Path.of(".ci/run"))).isTrue();
	}

	/** All properties that configuration metadata tells, as environment variables. */
	private static Set<String> properties() {
		try {
			Set<String> names = new HashSet<>();
			for (URL metadata : Collections
				.list(DeployTests.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
				try (InputStream content = metadata.openStream()) {
					JsonNode properties = JsonMapper.builder().build().readTree(content).path("properties");
					StreamSupport.stream(properties.spliterator(), false)
						.forEach((property) -> names.add(environmentName(property.path("name").asString())));
				}
			}
			return names;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String environmentName(String property) {
		return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
	}

	private static List<Map<String, Object>> documents(Path file) {
		List<Map<String, Object>> documents = new ArrayList<>();
		new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text(file.toString()))
			.forEach((document) -> documents.add(map(document)));
		return documents;
	}

	private static String text(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> map(Map<String, Object> parent, String name) {
		return map(Objects.requireNonNull(parent.get(name), name));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		assertThat(value).isInstanceOf(Map.class);
		return (Map<String, Object>) value;
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(Map<String, Object> parent, String name) {
		return (List<Object>) Objects.requireNonNull(parent.get(name), name);
	}

}
