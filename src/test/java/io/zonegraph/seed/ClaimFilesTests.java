package io.zonegraph.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused in files of claims, with file, line and column. */
class ClaimFilesTests {

	private final SeedFolder folder;

	ClaimFilesTests(@TempDir Path path) {
		this.folder = ClaimsFolder.of(path);
	}

	@Test
	void acceptsClaimsAboutWhatAnotherPackageDefines() {
		this.folder.with(ClaimsFolder.CLAIMS,
				ClaimsFolder.claims("aliases,foundedYear", "gpixel,辰芯;Gpixel Inc.,2011,bulletin-2023#t01,,,"));
		assertThat(report()).endsWith("11 files, 17 rows: correct, 1 warning");
	}

	@Test
	void reportsEverythingThatIsWrongAtOnce() {
		this.folder.with(ClaimsFolder.CLAIMS,
				ClaimsFolder.claims("name,nameEn,foundedYear", "nobody,,,2011,bulletin-2023#t01,,,",
						"etdz,,,2011,bulletin-2023#t01,,,", "gpixel,,,2011,,,,",
						"gpixel,,,about 2011,bulletin-2023#t01,,,", "gpixel,,,2011,bulletin-2023#t01,BEST,,",
						"gpixel,,,2011,bulletin-2023#t01,,2023-05-01,2023-04-01", "gpixel,新名,,,bulletin-2023#t01,,,",
						"gpixel,,,2011,bulletin-2023#t99,,,"));
		assertThat(report()).contains(
				":2, column \"id\": must be the id of a node of type Enterprise; \"nobody\" is unknown.",
				":3, column \"id\": must be the id of a node of type Enterprise; \"etdz\" is of type Zone",
				":4, column \"evidence\": must not be empty", ":5, column \"foundedYear\": must be a whole number",
				":6, column \"rank\": must be one of PREFERRED, NORMAL, DEPRECATED, was \"BEST\".",
				":7, column \"validTo\": must not be before column \"validFrom\", which is 2023-05-01, was 2023-04-01.",
				":8, column \"nameEn\": must not be empty, as column \"name\" is not",
				":9, column \"evidence\": must be the id of a node of type Passage; \"bulletin-2023#t99\" is unknown.",
				"8 errors");
	}

	@Test
	void warnsOfConflictsWithAllValuesAndWhatDecided() {
		this.folder
			.with(ClaimsFolder.CLAIMS,
					ClaimsFolder.claims("foundedYear", "gpixel,2011,bulletin-2023#t01,,,",
							"gpixel,2010,bulletin-2023#t01,DEPRECATED,,"))
			.with(ClaimsFolder.FIGURES,
					ClaimsFolder
						.figures(ClaimsFolder.figure("obs-second", "1.6", "160000000", "bulletin-2023#t01", "", "")))
			.replacing(SeedFolder.OBSERVATION, "kind,periodEnd", "kind,periodStart,periodEnd")
			.replacing(SeedFolder.OBSERVATION, "ACTUAL,2021-12-31", "ACTUAL,2021-01-01,2021-12-31")
			.with(ClaimsFolder.RELATIONSHIPS, """
					from,to,validTo,evidence,status,basis,claimRank
					gpixel,etdz,2031-01-01,demo-2022#p02,CURRENT,STATED,PREFERRED
					""");
		String folder = this.folder.path() + "/";
		SeedCheck.Result result = new SeedCheck(SeedFolder.zones()).check(this.folder.location());
		assertThat(result.isCorrect()).isTrue();
		assertThat(result.warnings()).extracting((warning) -> warning.toString().replace(folder, ""))
			.containsExactly(
					"second/claims/Enterprise.csv:2, column \"foundedYear\": contradicts other rows about \"gpixel\": \"2011\" (bulletin-2023#t01, published 2023-03-31) at second/claims/Enterprise.csv:2 is chosen by PUBLICATION, not \"2012\" (demo-2022#p02, demo-2022#p01, published 2022-01-31) at demo/nodes/Enterprise.csv:2.",
					"second/nodes/Observation.csv:2, column \"baseValue\": contradicts other rows about \"etdz\": \"EXACT 160000000 CNY\" (bulletin-2023#t01, published 2023-03-31) at second/nodes/Observation.csv:2 is chosen by PUBLICATION, not \"EXACT 150000000 CNY\" (demo-2022#p01, published 2022-01-31) at demo/nodes/Observation.csv:2.",
					"second/relationships/LOCATED_IN.csv:2, column \"validTo\": contradicts other rows about \"gpixel:LOCATED_IN:etdz\": \"2031-01-01\" (demo-2022#p02, published 2022-01-31) at second/relationships/LOCATED_IN.csv:2 is chosen by RANK, not \"2032-09-10\" (demo-2022#p02, published 2022-01-31) at demo/relationships/LOCATED_IN.csv:2.");
		assertThat(result.report()).contains("Warning: ", ": correct, 3 warnings");
	}

	@Test
	void refusesAClaimThatIsNotStatedWithoutAReason() {
		this.folder.with(ClaimsFolder.CLAIMS, """
				id,foundedYear,evidence,basis,basisReason,basisReasonEn
				gpixel,2011,bulletin-2023#t01,,,
				gpixel,2011,bulletin-2023#t01,STATED,,
				gpixel,2011,bulletin-2023#t01,INFERRED,由名称推断。,Concluded from the name.
				gpixel,2011,bulletin-2023#t01,GENERAL,,
				""");
		assertThat(report()).contains(
				":5, column \"basisReason\": must not be empty, as column \"basis\" is GENERAL; it may be empty only if that is STATED.",
				":5, column \"basisReasonEn\": must not be empty, as column \"basis\" is GENERAL", "2 errors");
	}

	@Test
	void refusesAColumnThatTheSystemMaintainsAndALabelWithoutClaims() {
		this.folder.with(ClaimsFolder.CLAIMS, ClaimsFolder.claims("isChosen", "gpixel,true,bulletin-2023#t01,,,"))
			.with("second/claims/Source.csv", "id,title,evidence\ndemo-2022,x,demo-2022#p01\n");
		assertThat(report()).contains(
				"second/claims/Enterprise.csv:1, column \"isChosen\": is unknown; allowed are id, name,",
				"second/claims/Source.csv: \"Source\" is no label of nodes about which several packages may say something; allowed are ");
	}

	@Test
	void saysWhereMoreAboutANodeBelongsIfAnotherPackageDefinesItAgain() {
		this.folder.with("second/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,evidence
				gpixel,辰芯,Gpixel,ESTABLISHED,demo-2022#p01
				""");
		assertThat(report()).contains("must be unique over all types; \"gpixel\" is already the Enterprise at",
				"What a package says about it further belongs into second/claims/Enterprise.csv.");
	}

	@Test
	void checksWhatClaimsAndTheRowAmountToTogether() {
		this.folder
			.with("second/claims/Indicator.csv",
					ClaimsFolder.claims("code", "output2,OUTPUT,bulletin-2023#t01,PREFERRED,,"))
			.with("second/nodes/Indicator.csv", """
					id,name,nameEn,nameEnOrigin,code,baseUnit,dimension,evidence
					output2,产值,Output,OWN_TRANSLATION,OTHER,CNY,MONEY,bulletin-2023#t01
					""");
		assertThat(report()).contains(
				"column \"code\": must be unique over all nodes of type Indicator; \"OUTPUT\" is already that of");
	}

	@Test
	void refusesRevisionsThatReplaceOneAnother() {
		this.folder.with(ClaimsFolder.FIGURES,
				ClaimsFolder.figures(ClaimsFolder.figure("obs-a", "1", "100000000", "bulletin-2023#t01", "", "obs-b"),
						ClaimsFolder.figure("obs-b", "2", "200000000", "bulletin-2023#t01", "", "obs-a")));
		assertThat(report())
			.contains("column \"revises\": must not close a cycle of revisions: obs-a → obs-b → obs-a.");
	}

	@Test
	void namesTheLocationWithoutFiles() {
		assertThat(new SeedCheck(SeedFolder.zones()).check(this.folder.location() + ",file:no/such").report())
			.contains("file:no/such: has no CSV file below it, or does not exist.", "1 error");
	}

	private String report() {
		return new SeedCheck(SeedFolder.zones()).check(this.folder.location()).report();
	}

}
