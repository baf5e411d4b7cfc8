package io.zonegraph.api.imports;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.access.ApiKeyStore;
import io.zonegraph.access.Role;
import io.zonegraph.seed.PackageWorkbook;
import io.zonegraph.seed.SeedFolder;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** Packages that are uploaded over HTTP. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "zonegraph.imports.max-file-size=20KB", "zonegraph.access.max-staleness=0s" })
class ImportsIT {

	private static final String ZIP = "application/zip";

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final Path EXAMPLE = Path.of("docs/examples/second-document/seed/second-document");

	private final HttpClient client = HttpClient.newHttpClient();

	private final SeedFolder folder;

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

	private String key = "";

	ImportsIT(@TempDir Path folder) {
		this.folder = new SeedFolder(folder);
	}

	@BeforeEach
	void makeKey(@Autowired ApiKeyStore keys) {
		this.key = keys.create("Li Hua", Role.CURATOR).secret();
	}

	@AfterEach
	void undoAll() throws Exception {
		List<String> current = current();
		while (!current.isEmpty()) {
			assertThat(send("POST", "/imports/" + current.get(0) + "/undo").statusCode()).isEqualTo(200);
			current = current();
		}
	}

	@AfterAll
	static void empty(TestNeo4j neo4j) {
		neo4j.empty();
	}

	@Test
	void importsAPackageAndAnswersQueriesWithItAtOnce() throws Exception {
		String query = "/graphql?query=%7Benterprise(id%3A%22new-works%22)%7BfoundedYear%7D%7D";
		assertThat(send("GET", query).body()).contains("\"enterprise\":null");
		HttpResponse<String> answer = upload("second", enterprise("new-works", "2020"));
		assertThat(answer.statusCode()).isEqualTo(201);
		String id = read(answer, "$.import.id");
		assertThat(answer.headers().firstValue("Location")).contains("/imports/" + id);
		assertThat(answer.headers().firstValue("ETag")).contains("\"" + id + "\"");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$.changes"))
			.isEqualTo(Map.of("created", 1, "changed", 0, "removed", 0));
		assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$.import.changes"))
			.isEqualTo(Map.of("created", 1, "changed", 0, "removed", 0));
		assertThat(JsonPath.<List<String>>read(answer.body(), "$.types[?(@.type == 'Enterprise')].createdIds[*]"))
			.containsExactly("new-works");
		assertThat(send("GET", query).body()).contains("\"foundedYear\":2020");

		answer = upload("second", enterprise("new-works", "2021"));
		assertThat(JsonPath.<List<Map<String, Object>>>read(answer.body(), "$.types[*].values[*]")).singleElement()
			.isEqualTo(Map.of("id", "new-works", "name", "foundedYear", "from", 2020, "to", 2021));
		String second = read(answer, "$.import.id");
		assertThat(send("POST", "/imports/" + id + "/undo").statusCode()).isEqualTo(409);
		answer = send("POST", "/imports/" + second + "/undo");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(this.<String>read(answer, "$.import.state")).isEqualTo("UNDONE");
		assertThat(send("GET", query).body()).contains("\"foundedYear\":2020");
		assertThat(send("DELETE", "/packages/second").statusCode()).isEqualTo(201);
		assertThat(send("GET", query).body()).contains("\"enterprise\":null");
		assertThat(list("$.imports[:3].kind")).containsExactly("REMOVAL", "UPLOAD", "UPLOAD");
		assertThat(list("$.imports[:3].state")).containsExactly("CURRENT", "UNDONE", "REPLACED");
		assertThat(send("POST", "/imports/" + current().get(0) + "/undo").statusCode()).isEqualTo(200);
		assertThat(send("GET", query).body()).contains("\"foundedYear\":2020");
	}

	@Test
	void takesTheExampleOfASecondDocumentAsAWorkbook(@TempDir Path target) throws Exception {
		Path workbook = target.resolve("second-document.xlsx");
		PackageWorkbook.write(EXAMPLE, workbook);
		HttpResponse<String> answer = send(
				request("/packages/second-document").header("Content-Type", XLSX).PUT(BodyPublishers.ofFile(workbook)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		assertThat(this.<List<String>>read(answer, "$.warnings[*].message"))
			.anyMatch((line) -> line.startsWith("contradicts other rows about \"gpixel\""));
		assertThat(this.<List<String>>read(answer, "$.warnings[*].file")).contains("imports/second-document.xlsx");
		String file = "/imports/" + this.<String>read(answer, "$.import.id") + "/file";
		HttpResponse<byte[]> kept = this.client.send(request(file).build(), BodyHandlers.ofByteArray());
		assertThat(kept.body()).isEqualTo(java.nio.file.Files.readAllBytes(workbook));
		assertThat(kept.headers().firstValue("Content-Type")).contains(XLSX);
		assertThat(kept.headers().firstValue("Content-Disposition"))
			.contains("attachment; filename=\"second-document.xlsx\"");
	}

	@Test
	void tellsWhatAnImportWouldDo() throws Exception {
		HttpResponse<String> answer = upload("second?dryRun=true", enterprise("new-works", "2020"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(this.<Object>read(answer, "$.import")).isNull();
		assertThat(this.<Boolean>read(answer, "$.dryRun")).isTrue();
		assertThat(this.<Integer>read(answer, "$.changes.created")).isOne();
		assertThat(count()).isZero();
		assertThat(upload("second?dryRun=maybe", enterprise("new-works", "2020")).body())
			.contains("must be true or false, was \\\"maybe\\\"");
	}

	@Test
	void namesEverythingThatIsWrongWithAFile() throws Exception {
		this.folder.with("second/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,foundedYear,evidence
				new-works,新厂,New Works,OWN_TRANSLATION,soon,changchun-etdz-2022#p01
				newer-works,更新厂,Newer Works,SOMEHOW,2020,changchun-etdz-2022#p01
				""");
		HttpResponse<String> answer = upload("second", PackageWorkbook.zip(this.folder.path()));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(this.<List<String>>read(answer, "$.errors[*].extensions.code")).containsOnly("BAD_USER_INPUT");
		assertThat(this.<List<String>>read(answer, "$.errors[*].extensions.column")).containsExactly("foundedYear",
				"nameEnOrigin");
		assertThat(this.<List<Integer>>read(answer, "$.errors[*].extensions.line")).containsExactly(2, 3);
		assertThat(this.<String>read(answer, "$.errors[0].message")).startsWith(
				"imports/second.zip!/second/nodes/Enterprise.csv:2, column \"foundedYear\": must be a whole number");
		assertThat(count()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			PUT    | /packages/Second      | application/zip  | 400 | BAD_USER_INPUT | lower-case letters
			PUT    | /packages/a%2Fb       | application/zip  | 400 | -              | -
			PUT    | /packages/second      | -                | 415 | BAD_USER_INPUT | application/zip, was missing
			PUT    | /packages/second      | application/json | 415 | BAD_USER_INPUT | was application/json
			PUT    | /packages/second      | application/zip  | 422 | BAD_USER_INPUT | must be a zip file
			POST   | /packages/second      | application/zip  | 405 | BAD_USER_INPUT | must be PUT or DELETE, was POST
			DELETE | /packages/second      | -                | 404 | NOT_FOUND      | No uploaded package has the name
			DELETE | /packages/changchun-etdz | -             | 404 | NOT_FOUND      | No uploaded package has the name
			GET    | /imports/unknown      | -                | 404 | NOT_FOUND      | No import has the id
			GET    | /imports/unknown/file | -                | 404 | NOT_FOUND      | No import has the id
			POST   | /imports/unknown/undo | -                | 404 | NOT_FOUND      | No import has the id
			PUT    | /imports              | application/zip  | 405 | BAD_USER_INPUT | must be GET, was PUT
			GET    | /imports/a/undo       | -                | 405 | BAD_USER_INPUT | must be POST, was GET
			""")
	void refusesOtherRequests(String method, String path, String type, int status, String code, String message)
			throws Exception {
		HttpRequest.Builder request = request(path).method(method,
				method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("x"));
		if (type != null) {
			request.header("Content-Type", type);
		}
		HttpResponse<String> answer = send(request);
		assertThat(answer.statusCode()).isEqualTo(status);
		if (code != null) {
			assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
			assertThat(this.<List<String>>read(answer, "$.errors[*].extensions.code")).containsExactly(code);
			assertThat(this.<String>read(answer, "$.errors[0].message")).contains(message);
		}
		assertThat(count()).isZero();
	}

	@Test
	void refusesFilesThatAreEmptyOrTooLarge() throws Exception {
		byte[] large = new byte[20 * 1024 + 1];
		for (BodyPublisher body : List.of(BodyPublishers.ofByteArray(large),
				BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))) {
			HttpResponse<String> answer = send(request("/packages/second").header("Content-Type", ZIP).PUT(body));
			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(answer.body()).contains("must have at most 20480 bytes, had more.");
		}
		assertThat(upload("second", new byte[0]).statusCode()).isEqualTo(400);
		assertThat(upload("second", new byte[20 * 1024]).statusCode()).isEqualTo(422);
	}

	@Test
	void importsOnlyIfTheExpectedImportIsCurrent() throws Exception {
		byte[] zip = enterprise("new-works", "2020");
		assertThat(put(zip, "If-Match", "\"x\"").statusCode()).isEqualTo(412);
		HttpResponse<String> answer = put(zip, "If-None-Match", "*");
		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(put(zip, "If-None-Match", "*").statusCode()).isEqualTo(412);
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		answer = put(zip, "If-Match", tag);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(this.<Boolean>read(answer, "$.unchanged")).isTrue();
		assertThat(put(enterprise("new-works", "2021"), "If-Match", tag).statusCode()).isEqualTo(201);
		assertThat(put(enterprise("new-works", "2022"), "If-Match", tag).body()).contains("\"CONFLICT\"");
		assertThat(put(zip, "If-Match", "x").statusCode()).isEqualTo(400);
		String undo = "/imports/" + current().get(0) + "/undo";
		assertThat(send(request(undo).header("If-Match", tag).POST(BodyPublishers.noBody())).statusCode())
			.isEqualTo(412);
		assertThat(current()).hasSize(1);
		assertThat(put(zip, "If-None-Match", tag).statusCode()).isEqualTo(400);
	}

	/** The ledger of loads is locked by another transaction meanwhile. */
	@Test
	void refusesASecondImportWhileOneIsLoaded() throws Exception {
		HttpRequest request = request("/packages/second").header("Content-Type", ZIP)
			.PUT(BodyPublishers.ofByteArray(enterprise("new-works", "2020")))
			.build();
		try (Session session = this.driver.session()) {
			Transaction lock = session.beginTransaction();
			lock.run("MATCH (load:SeedLoad) SET load.locked = true").consume();
			CompletableFuture<HttpResponse<String>> first = this.client.sendAsync(request, BodyHandlers.ofString());
			CompletableFuture<HttpResponse<String>> second = this.client.sendAsync(request, BodyHandlers.ofString());
			HttpResponse<String> refused = (HttpResponse<String>) CompletableFuture.anyOf(first, second)
				.get(60, TimeUnit.SECONDS);
			assertThat(refused.statusCode()).isEqualTo(503);
			assertThat(refused.headers().firstValue("Retry-After")).contains("5");
			assertThat(this.<List<String>>read(refused, "$.errors[*].extensions.code")).containsExactly("OVERLOADED");
			lock.rollback();
			assertThat(List.of(first.get(60, TimeUnit.SECONDS).statusCode(),
					second.get(60, TimeUnit.SECONDS).statusCode()))
				.containsExactlyInAnyOrder(201, 503);
		}
	}

	@Test
	void changesTellTheImport() throws Exception {
		String id = read(upload("second", enterprise("new-works", "2020")), "$.import.id");
		String query = URLEncoder.encode(
				"{ changes(where: {importId: {eq: \"%s\"}}) { nodes { subjectId changedBy } } }".formatted(id),
				StandardCharsets.UTF_8);
		HttpResponse<String> answer = send("GET", "/graphql?query=" + query);
		assertThat(this.<List<String>>read(answer, "$.data.changes.nodes[*].subjectId")).containsExactly("new-works");
		assertThat(this.<List<String>>read(answer, "$.data.changes.nodes[*].changedBy")).containsExactly("Li Hua");
	}

	private byte[] enterprise(String id, String foundedYear) {
		this.folder.with("second/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,foundedYear,evidence
				%s,新厂,New Works,OWN_TRANSLATION,%s,changchun-etdz-2022#p01
				""".formatted(id, foundedYear));
		return PackageWorkbook.zip(this.folder.path());
	}

	private long count() {
		return this.driver.executableQuery("MATCH (i:PackageImport {state: 'CURRENT'}) RETURN count(i) AS count")
			.execute()
			.records()
			.get(0)
			.get("count")
			.asLong();
	}

	private List<String> current() throws Exception {
		return list("$.imports[?(@.state == 'CURRENT')].id");
	}

	private <T> List<T> list(String path) throws Exception {
		return JsonPath.read(send("GET", "/imports").body(), path);
	}

	private <T> T read(HttpResponse<String> answer, String path) {
		return JsonPath.read(answer.body(), path);
	}

	private HttpResponse<String> upload(String name, byte[] content) throws Exception {
		return send(request("/packages/" + name).header("Content-Type", ZIP).PUT(BodyPublishers.ofByteArray(content)));
	}

	private HttpResponse<String> put(byte[] content, String header, String value) throws Exception {
		return send(request("/packages/second").header("Content-Type", ZIP)
			.header(header, value)
			.PUT(BodyPublishers.ofByteArray(content)));
	}

	private HttpResponse<String> send(String method, String path) throws Exception {
		return send(request(path).method(method, BodyPublishers.noBody()));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(this.port, path)))
			.header("Authorization", "Bearer " + this.key);
	}

}
