package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.zonegraph.model.GraphModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.zonegraph.seed.TwoPackages.row;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decisions whether nodes are the same thing: what is refused, and how rows are merged.
 */
class IdentitiesTests {

	private static final GraphModel ZONES = SeedFolder.zones();

	@TempDir
	Path path;

	private SeedFolder folder = new SeedFolder(Path.of(""));

	@BeforeEach
	void fill() {
		this.folder = TwoPackages.at(this.path);
	}

	@Test
	void aMergedNodeIsOneWithBothNamesAndTheListsOfBoth() {
		decide(row("changguang", "gpixel", "SAME"));
		SeedContent content = content();
		assertThat(content.problems()).isEmpty();
		assertThat(content.nodes()).containsKey("gpixel").doesNotContainKey("changguang");
		assertThat(node(content, "gpixel").values()).containsEntry("name", "长光辰芯")
			.containsEntry("aliases", List.of("CGCX", "长光辰芯有限公司", "Changguang Co., Ltd."))
			.containsEntry("foundedYear", 2012L)
			.containsEntry("legalForm", "LIMITED_COMPANY")
			.containsEntry("evidence", List.of("demo-2022#p02", "demo-2022#p01"))
			.containsEntry("formerIds", List.of("changguang"));
		assertThat(node(content, "gpixel").dataset()).isEqualTo("demo");
	}

	@Test
	void whatRowsSayAboutAMergedNodeTheySayAboutTheOneThatRemains() {
		TwoPackages.joined(this.folder);
		decide(row("changguang", "gpixel", "SAME"));
		SeedContent content = content();
		assertThat(node(content, "obs-second").values()).containsEntry("entity", "gpixel");
		assertThat(content.relationships()).extracting(SeedRelationship::id)
			.containsExactly("gpixel:LOCATED_IN:etdz", "vitesco:LOCATED_IN:etdz", "gpixel:SUPPLIES_TO:vitesco:sensors",
					"gpixel:SUPPLIES_TO:vitesco:chips", "vitesco:SUPPLIES_TO:gpixel:brackets");
		assertThat(content.relationships().get(0).values()).containsEntry("validTo", LocalDate.of(2032, 9, 10))
			.containsEntry("evidence", List.of("demo-2022#p02", "demo-2022#p01"));
		assertThat(content.relationships().get(0).dataset()).isEqualTo("demo");
		assertThat(content.merge()).isEqualTo(new MergeReport(1, 2, 1));
	}

	@Test
	void chainsLeadToTheNodeThatRemains() {
		third();
		decide(row("third", "changguang", "SAME"), row("changguang", "vitesco", "SAME"));
		SeedContent content = content();
		assertThat(content.problems()).isEmpty();
		assertThat(content.nodes()).containsKeys("gpixel", "vitesco").doesNotContainKeys("changguang", "third");
		assertThat(node(content, "vitesco").values()).containsEntry("formerIds", List.of("changguang", "third"));
	}

	@Test
	void withoutDecisionsNothingIsMerged() {
		decide();
		SeedContent content = content();
		assertThat(content.problems()).isEmpty();
		assertThat(content.merge()).isEqualTo(MergeReport.NONE);
		assertThat(content.nodes()).containsKeys("gpixel", "changguang");
		assertThat(node(content, "gpixel").values()).doesNotContainKey("formerIds");
	}

	@Test
	void warnsOfNodesThatMayBeTheSameUntilSomebodyDecides() {
		String warning = "Warning: %ssecond/nodes/Enterprise.csv:2: \"changguang\" may be the same as \"gpixel\" at %sdemo/nodes/Enterprise.csv:2: SAME_NAME_WITHOUT_LEGAL_FORM \"长光辰芯\" (score 0.7); a row in identities.csv decides."
			.formatted(folderPath(), folderPath());
		SeedCheck.Result result = new SeedCheck(ZONES).check(this.folder.location());
		assertThat(result.isCorrect()).isTrue();
		assertThat(result.report()).isEqualTo(warning + "\n12 files, 17 rows: correct, 1 warning");
		assertThat(SeedCheck.run("--seed.check", "--zonegraph.seed.location=" + this.folder.location())).isZero();
		assertThat(content().nodes()).containsKey("changguang=gpixel");
		TwoPackages.joined(this.folder);
		assertThat(content().warnings()).isEmpty();
		this.folder.without("third/relationships/SUPPLIES_TO.csv");
		decide(row("gpixel", "changguang", "DIFFERENT"));
		assertThat(content().warnings()).isEmpty();
		assertThat(content().nodes()).doesNotContainKey("changguang=gpixel");
	}

	@Test
	void theSeedOfThisRepositoryHasNoPairToDecideAbout() {
		assertThat(new SeedCheck(ZONES).check("file:seed/").warnings()).isEmpty();
	}

	@Test
	void saysWhichCheckCharacterACodeShouldHave() {
		String codes = "second/nodes/Enterprise.csv";
		this.folder.replacing(codes, "legalForm,", "creditCode,")
			.replacing(codes, "LIMITED_COMPANY", "91350100M000100Y43");
		assertThat(content().problems()).isEmpty();
		this.folder.replacing(codes, "Y43", "Y44");
		assertThat(content().problems()).extracting(SeedProblem::toString)
			.containsExactly(
					"%ssecond/nodes/Enterprise.csv:2, column \"creditCode\": must be a code with the check character of GB 32100-2015 (91350100M000100Y43 if the other characters are right), was \"91350100M000100Y44\"."
						.formatted(folderPath()));
	}

	@Test
	void refusesUnknownIdsTheSameIdAndOtherTypes() {
		decide(row("nobody", "gpixel", "SAME"), row("gpixel", "gpixel", "DIFFERENT"), row("vitesco", "etdz", "SAME"),
				row("obs-second", "obs-output", "SAME"), "gpixel,vitesco,MAYBE,,,,yesterday\n");
		String types = String.join(" or ", new TreeSet<>(SeedFormat.of(ZONES).mergeable()));
		assertThat(problems()).containsExactlyInAnyOrder(
				"2, column \"id\": must be the id of a node of type %s; \"nobody\" is unknown.".formatted(types),
				"3, column \"other\": must be another node than in column \"id\", was \"gpixel\".",
				"4, column \"other\": must be of the type of \"vitesco\", which is Enterprise; \"etdz\" is of type Zone, at %sdemo/nodes/Zone.csv:2."
					.formatted(folderPath()),
				"5, column \"id\": must be the id of a node of type %s; \"obs-second\" is of type Observation, at %ssecond/nodes/Observation.csv:2."
					.formatted(types, folderPath()),
				"5, column \"other\": must be the id of a node of type %s; \"obs-output\" is of type Observation, at %sdemo/nodes/Observation.csv:2."
					.formatted(types, folderPath()),
				"6, column \"decision\": must be one of SAME, DIFFERENT, was \"MAYBE\".",
				"6, column \"reason\": must not be empty; it must be a text.",
				"6, column \"reasonEn\": must not be empty; it must be a text.",
				"6, column \"decidedBy\": must not be empty; it must be a text.",
				"6, column \"decidedOn\": must be a date such as 2022-01-31, was \"yesterday\".");
	}

	@Test
	void refusesTwoDecisionsAboutTwoNodesAndTwoNodesToMergeInto() {
		decide(row("changguang", "gpixel", "SAME"), row("gpixel", "changguang", "DIFFERENT"),
				row("changguang", "vitesco", "SAME"));
		assertThat(problems()).containsExactly(
				"3: decides about \"gpixel\" and \"changguang\", as the row at %ssecond/identities.csv:2 does; there may be one decision about two nodes."
					.formatted(folderPath()),
				"4, column \"id\": must not be merged twice; \"changguang\" is merged into \"gpixel\" at %ssecond/identities.csv:2."
					.formatted(folderPath()));
	}

	@Test
	void refusesACycleOnceAndWhatContradictsAChain() {
		third();
		decide(row("changguang", "gpixel", "SAME"), row("gpixel", "vitesco", "SAME"),
				row("vitesco", "changguang", "SAME"));
		assertThat(problems()).singleElement()
			.asString()
			.startsWith(
					"2, column \"other\": must not close a cycle: by the decisions, \"changguang\" would be merged");
		decide(row("changguang", "gpixel", "SAME"), row("third", "gpixel", "SAME"),
				row("changguang", "third", "DIFFERENT"));
		assertThat(problems()).containsExactly(
				"4, column \"decision\": must not be DIFFERENT, as other rows merge \"changguang\" and \"third\" into \"gpixel\".");
	}

	@Test
	void reportsACycleOfRelationshipsThatAMergeCloses() {
		this.folder.with("second/relationships/SUBSIDIARY_OF.csv", """
				from,to,evidence,basis
				changguang,vitesco,demo-2022#p01,STATED
				vitesco,gpixel,demo-2022#p01,STATED
				""");
		decide();
		assertThat(content().problems()).isEmpty();
		decide(row("changguang", "gpixel", "SAME"));
		assertThat(content().problems()).singleElement()
			.asString()
			.contains("SUBSIDIARY_OF.csv:2", "must not close a cycle of SUBSIDIARY_OF");
	}

	@Test
	void checksTheRowOfAMergedNodeAsWell() {
		this.folder.replacing("second/nodes/Enterprise.csv", "demo-2022#p01", "demo-2022#p09");
		decide(row("changguang", "gpixel", "SAME"));
		assertThat(content().problems()).singleElement()
			.asString()
			.contains("second/nodes/Enterprise.csv:2, column \"evidence\"", "\"demo-2022#p09\" is unknown");
	}

	@Test
	void hasNoEffectOnTypesThatCannotBeMerged() {
		decide(row("changguang", "gpixel", "SAME"));
		SeedFile file = new SeedFile("second/identities.csv", "second/identities.csv", new byte[0]);
		assertThat(new SeedReader(SeedFormat.of(SeedFolder.films())).read(new SeedFiles("", List.of(file), List.of()))
			.problems()).extracting(SeedProblem::toString)
			.contains("second/identities.csv: has no effect, as no type of the schema has a field with @formerIds.");
	}

	private void third() {
		this.folder.with("third/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,aliases,evidence
				third,第三,Third,OWN_TRANSLATION,,demo-2022#p01
				""");
	}

	private void decide(String... rows) {
		this.folder.with(TwoPackages.IDENTITIES, TwoPackages.HEADER + String.join("", rows));
	}

	private static SeedNode node(SeedContent content, String id) {
		return Objects.requireNonNull(content.nodes().get(id));
	}

	private SeedContent content() {
		return new SeedReader(SeedFormat.of(ZONES)).read(SeedFiles.at(this.folder.location()));
	}

	/** The problems of the file of decisions, without its path. */
	private List<String> problems() {
		String path = folderPath() + TwoPackages.IDENTITIES + ":";
		return content().problems()
			.stream()
			.map(SeedProblem::toString)
			.flatMap((problem) -> problem.startsWith(path) ? Stream.of(problem.substring(path.length()))
					: Stream.of(problem))
			.toList();
	}

	private String folderPath() {
		return this.path + "/";
	}

}
