package io.zonegraph.seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.zonegraph.seed.ImportRefusedException.Reason;
import io.zonegraph.seed.PackageImport.Kind;
import io.zonegraph.seed.PackageImport.State;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.FaultyNetwork;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Packages that are uploaded while the service runs, undone and loaded at its start. */
@Neo4jTest
class PackageImportsIT {

	private static final int CUTS = 2;

	private final Driver driver;

	private final SeedFolder folder;

	private final Path uploads;

	private final PackageImports imports;

	PackageImportsIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.folder = SeedFolder.correct(path.resolve("configured"));
		this.uploads = path.resolve("uploaded");
		this.imports = imports(driver);
	}

	@BeforeEach
	void load(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
		start();
		second("changguang", "2013");
	}

	@Test
	void makesTheGraphThatALoadOfAllPackagesMakes() {
		PackageUpload zip = zip();
		ImportReport report = upload(zip);
		List<Object> graph = facts();
		assertThat(report.unchanged()).isFalse();
		assertThat(report.details().types()).extracting(TypeChanges::type).contains("Enterprise", "DuplicateCandidate");
		assertThat(report.details().warnings()).extracting(SeedProblem::toString)
			.anyMatch((line) -> line.startsWith("imports/second.zip!/second/nodes/Enterprise.csv:2: \"changguang\""));
		assertThat(upload(zip).unchanged()).isTrue();
		assertThat(start().skipped()).isTrue();

		this.imports.remove("second", request("Li Hua"));
		assertThat(facts()).isNotEqualTo(graph);
		start(this.folder.location() + "," + this.uploads.toUri());
		assertThat(facts()).isEqualTo(graph);
	}

	@Test
	void isUndoneToWhatWasThereBefore() {
		List<Object> empty = facts();
		String first = id(upload(zip()));
		List<Object> graph = facts();
		second("changguang", "2014");
		ImportReport changed = upload(zip());
		assertThat(changed.details().types()).filteredOn((type) -> type.type().equals("Enterprise"))
			.singleElement()
			.satisfies((type) -> assertThat(type.values()).extracting(ChangedValue::toString)
				.containsExactly("\"changguang\", foundedYear: 2013 → 2014"));
		refused(Reason.CONFLICT, () -> this.imports.undo(first, request("Li Hua")));

		PackageImport undone = made(this.imports.undo(id(changed), request("Wang Wei")));
		assertThat(undone.state()).isEqualTo(State.UNDONE);
		assertThat(undone.undoneBy()).isEqualTo("Wang Wei");
		assertThat(undone.changes().changed()).isOne();
		assertThat(facts()).isEqualTo(graph);
		this.imports.undo(first, request("Wang Wei"));
		assertThat(facts()).isEqualTo(empty);
		assertThat(this.imports.list("second")).extracting(PackageImport::state)
			.containsExactly(State.UNDONE, State.UNDONE);
	}

	@Test
	void isRemovedAndTheRemovalIsUndone() {
		List<Object> empty = facts();
		refused(Reason.NOT_FOUND, () -> this.imports.remove("second", request("Li Hua")));
		upload(zip());
		List<Object> graph = facts();
		ImportReport removed = this.imports.remove("second", request("Li Hua"));
		assertThat(facts()).isEqualTo(empty);
		assertThat(this.imports.list(null)).extracting(PackageImport::kind).containsExactly(Kind.REMOVAL, Kind.UPLOAD);
		assertThat(start().skipped()).isTrue();
		this.imports.undo(id(removed), request("Li Hua"));
		assertThat(facts()).isEqualTo(graph);
	}

	@Test
	void changesTellWhoMadeThemAndInWhichImport() {
		String id = id(upload(zip()));
		this.imports.undo(id, request("Wang Wei"));
		assertThat(changes("change.importId IS NULL")).containsOnly("null");
		assertThat(changes("change.importId = '%s' AND change.operation = 'CREATED'".formatted(id)))
			.containsOnly("Li Hua")
			.isNotEmpty();
		assertThat(changes("change.importId = '%s' AND change.operation = 'DELETED'".formatted(id)))
			.containsOnly("Wang Wei")
			.isNotEmpty();
	}

	@Test
	void dryRunsWriteNothing() {
		List<Object> before = WholeGraph.read(this.driver);
		ImportReport report = this.imports.upload(zip(), new ImportRequest("Li Hua", true, null));
		assertThat(report.imported()).isNull();
		assertThat(report.details().load().nodes().created()).isGreaterThan(1);
		assertThat(WholeGraph.read(this.driver)).isEqualTo(before);
		String id = id(upload(zip()));
		before = WholeGraph.read(this.driver);
		assertThat(this.imports.undo(id, new ImportRequest("Li Hua", true, null)).details().load().nodes().removed())
			.isGreaterThan(1);
		assertThat(WholeGraph.read(this.driver)).isEqualTo(before);
	}

	@Test
	void keepsTheFileThatWasUploaded() {
		PackageUpload zip = zip();
		String id = id(upload(zip));
		assertThat(this.imports.content(id)).hasValue(zip.content());
		assertThat(this.imports.find(id)).hasValueSatisfying((found) -> {
			assertThat(found.fileName()).isEqualTo("second.zip");
			assertThat(found.size()).isEqualTo(zip.content().length);
			assertThat(found.checksum()).matches("[0-9a-f]{64}");
			assertThat(found.importedBy()).isEqualTo("Li Hua");
		});
		assertThat(this.imports.find("unknown")).isEmpty();
		assertThat(this.imports.content("unknown")).isEmpty();
	}

	@Test
	void refusesWhatCannotBeLoadedAndNamesEverythingThatIsWrong() {
		List<Object> before = WholeGraph.read(this.driver);
		second("changguang", "soon");
		assertThat(problems(zip())).containsExactly(
				"imports/second.zip!/second/nodes/Enterprise.csv:2, column \"foundedYear\": must be a whole number from -2147483648 to 2147483647, was \"soon\".");
		second("gpixel", "2013");
		assertThat(problems(zip())).singleElement()
			.asString()
			.contains("must be unique over all types; \"gpixel\" is already the Enterprise at ");
		second("changguang", "2013");
		assertThat(problems(new PackageUpload("other", PackageUpload.Format.ZIP, zip().content()))).containsExactly(
				"imports/other.zip: must have all files in one folder \"other\", as that is the name of the package; the folders are \"second\".");
		assertThat(problems(new PackageUpload("demo", PackageUpload.Format.ZIP, zip().content()))).hasSize(2)
			.contains("imports/demo.zip: must have another name, as the package \"demo\" is at a configured location.");
		assertThat(
				problems(new PackageUpload("second", PackageUpload.Format.XLSX, "x".getBytes(StandardCharsets.UTF_8))))
			.isNotEmpty();
		assertThat(WholeGraph.read(this.driver)).isEqualTo(before);
	}

	@Test
	void refusesToRemoveWhatAnotherPackageNeeds() {
		String id = id(upload(zip()));
		new SeedFolder(this.uploads.resolve("of-third")).with("third/relationships/LOCATED_IN.csv", """
				from,to,evidence,basis
				changguang,etdz,demo-2022#p02,STATED
				""");
		upload(new PackageUpload("third", PackageUpload.Format.ZIP,
				PackageWorkbook.zip(this.uploads.resolve("of-third"))));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> this.imports.undo(id, request("Li Hua")))
			.satisfies((refused) -> assertThat(refused.problems()).extracting(SeedProblem::toString)
				.singleElement()
				.asString()
				.contains("imports/third.zip!/third/relationships/LOCATED_IN.csv:2", "\"changguang\" is unknown"));
	}

	@Test
	void refusesAnotherImportThanTheExpectedOne() {
		String id = id(this.imports.upload(zip(), new ImportRequest("Li Hua", false, "")));
		second("changguang", "2014");
		refused(Reason.UNEXPECTED, () -> this.imports.upload(zip(), new ImportRequest("Li Hua", false, "")));
		refused(Reason.UNEXPECTED, () -> this.imports.remove("second", new ImportRequest("Li Hua", false, "x")));
		assertThat(this.imports.upload(zip(), new ImportRequest("Li Hua", false, id)).unchanged()).isFalse();
	}

	@Test
	void refusesToLoadOtherConfiguredFilesThanTheLastStart() {
		this.folder.replacing(SeedFolder.ENTERPRISE, "2012", "2011");
		refused(Reason.OTHER_FILES, () -> upload(zip()));
		assertThat(start().skipped()).isFalse();
		assertThat(upload(zip()).unchanged()).isFalse();
	}

	@Test
	void ofManyAtOnceEachIsCompleteAndFollowsAnother() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(6);
		try {
			List<Callable<ImportReport>> uploads = new ArrayList<>();
			for (int year = 2001; year <= 2006; year++) {
				second("changguang", "" + year);
				PackageUpload zip = zip();
				uploads.add(() -> upload(zip));
			}
			for (Future<ImportReport> each : threads.invokeAll(uploads)) {
				assertThat(each.get().unchanged()).isFalse();
			}
		}
		finally {
			threads.shutdown();
		}
		List<PackageImport> all = this.imports.list("second");
		assertThat(all).hasSize(6);
		assertThat(all).filteredOn(PackageImport::isCurrent).hasSize(1);
		assertThat(all).extracting(PackageImport::replaces).doesNotHaveDuplicates();
		assertThat(start().skipped()).isTrue();
	}

	/**
	 * The driver runs the work again, as it cannot know whether the commit succeeded. The
	 * answer to it is the last that the database sends.
	 */
	@Test
	void aConnectionThatIsCutDuringTheCommitDoesNotImportTwice(TestNeo4j neo4j) {
		int port = Integer.parseInt(neo4j.uri().replaceFirst(".*:", ""));
		try (FaultyNetwork network = new FaultyNetwork(port);
				Driver faulty = GraphDatabase.driver("bolt://127.0.0.1:" + network.port(),
						AuthTokens.basic(neo4j.username(), neo4j.password()))) {
			PackageImports cut = imports(faulty);
			faulty.verifyConnectivity();
			assertThat(cut.upload(zip(), request("Li Hua")).unchanged()).isFalse();
			long before = network.bytesToClients();
			second("changguang", "2001");
			assertThat(cut.upload(zip(), request("Li Hua")).unchanged()).isFalse();
			long bytes = network.bytesToClients() - before;
			for (int year = 2002; year < 2002 + CUTS; year++) {
				second("changguang", "" + year);
				network.cutAfter(bytes - 30L * (year - 2002));
				assertThat(cut.upload(zip(), request("Li Hua")).unchanged()).as("cut %d", year).isFalse();
				network.heal();
			}
		}
		assertThat(this.imports.list("second")).hasSize(2 + CUTS);
	}

	private List<Object> facts() {
		return this.driver.executableQuery("""
				MATCH (n:!SeedLoad&!Change&!ChangeSequence&!PackageImport)
				WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
				RETURN [labels(n), apart(n), COLLECT {
				  MATCH (n)-[r]->(m) RETURN [type(r), apart(r), m.id] ORDER BY type(r), m.id, r.id
				}] AS node ORDER BY labels(n), n.id
				""".replaceAll("apart\\((.)\\)", "$1 {.*, version: null, createdAt: null, updatedAt: null}"))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject())
			.toList();
	}

	private List<String> changes(String condition) {
		return this.driver
			.executableQuery("MATCH (change:Change) WHERE %s RETURN change.changedBy".formatted(condition))
			.execute()
			.records()
			.stream()
			.map((row) -> String.valueOf(row.get(0).asObject()))
			.toList();
	}

	/** What a start of the service loads. */
	private LoadReport start() {
		return start(this.folder.location());
	}

	private LoadReport start(String location) {
		return new SeedLoader(SeedFolder.zones(), new GraphWrites(this.driver), Clock.systemUTC()).load(location);
	}

	/** The package "second": another enterprise of the demo zone. */
	private void second(String id, String foundedYear) {
		new SeedFolder(this.uploads).with("second/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,foundedYear,legalForm,evidence
				%s,长光辰芯有限公司,"Changguang Co., Ltd.",OWN_TRANSLATION,%s,LIMITED_COMPANY,demo-2022#p01
				""".formatted(id, foundedYear)).with("second/relationships/LOCATED_IN.csv", """
				from,to,evidence,basis
				%s,etdz,demo-2022#p01,STATED
				""".formatted(id));
	}

	private PackageUpload zip() {
		return new PackageUpload("second", PackageUpload.Format.ZIP, PackageWorkbook.zip(this.uploads));
	}

	private ImportReport upload(PackageUpload upload) {
		return this.imports.upload(upload, request("Li Hua"));
	}

	private static ImportRequest request(String by) {
		return new ImportRequest(by, false, null);
	}

	private static String id(ImportReport report) {
		return made(report).id();
	}

	private static PackageImport made(ImportReport report) {
		return Objects.requireNonNull(report.imported());
	}

	private List<String> problems(PackageUpload upload) {
		try {
			upload(upload);
			return List.of();
		}
		catch (InvalidSeedException ex) {
			return ex.problems().stream().map(SeedProblem::toString).toList();
		}
	}

	private static void refused(Reason reason, Runnable request) {
		assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(request::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private PackageImports imports(Driver database) {
		return new PackageImports(SeedFolder.zones(), new GraphReads(database, null, Duration.ofSeconds(60)),
				new GraphWrites(database), Clock.systemUTC(), this.folder.location());
	}

}
