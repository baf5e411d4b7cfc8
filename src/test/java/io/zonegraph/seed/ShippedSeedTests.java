package io.zonegraph.seed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.zonegraph.testing.Models;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the relationships of the seed of this repository rest on. */
class ShippedSeedTests {

	private static final String LOCATION = "file:seed/";

	private static final Set<String> CONTAINMENT = Set.of("LOCATED_IN", "PART_OF");

	private final SeedContent content = new SeedReader(SeedFormat.of(Models.zones())).read(SeedFiles.at(LOCATION));

	/** What is not stated has one: the check of seeds requires it. */
	@Test
	void whatIsStatedHasNoReason() {
		assertThat(this.content.relationships()).filteredOn(ShippedSeedTests::isStated)
			.isNotEmpty()
			.allSatisfy(
					(row) -> assertThat(row.values()).as(row.id()).doesNotContainKeys("basisReason", "basisReasonEn"));
	}

	/** A passage that states a relationship names one of its ends, or both. */
	@Test
	void passagesOfWhatIsStatedAreEvidenceOfAnEnd() {
		assertThat(this.content.relationships()).filteredOn(ShippedSeedTests::isStated)
			.allSatisfy((row) -> evidence(row.values())
				.forEach((passage) -> assertThat(List.of(evidenceOf(row.from()), evidenceOf(row.to()))).as(row.id())
					.anySatisfy((evidence) -> assertThat(evidence).contains(passage))));
	}

	/**
	 * What exists has around it what contains it now: {@code surroundingZones} and
	 * {@code ancestors} follow relationships whatever their status.
	 */
	@Test
	void whatOperatesIsNotPartOfAnythingPlanned() {
		assertThat(this.content.relationships()).filteredOn((row) -> CONTAINMENT.contains(row.format().name()))
			.filteredOn((row) -> "OPERATING".equals(values(row.from()).get("status")))
			.allSatisfy((row) -> assertThat(row.values().get("status")).as(row.id()).isEqualTo("CURRENT"));
	}

	private static boolean isStated(SeedRelationship row) {
		return "STATED".equals(row.values().get("basis"));
	}

	private Collection<Object> evidenceOf(String id) {
		return evidence(values(id));
	}

	private Map<String, Object> values(String id) {
		return Objects.requireNonNull(this.content.nodes().get(id)).values();
	}

	private static Collection<Object> evidence(Map<String, Object> values) {
		return List.copyOf((Collection<?>) values.getOrDefault("evidence", List.of()));
	}

}
