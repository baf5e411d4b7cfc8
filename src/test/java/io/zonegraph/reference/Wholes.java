package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What was part of what.
 *
 * @param year in which
 * @param planned whether it need not have been yet
 */
record Wholes(int year, boolean planned) {

	private static final int DEEPEST = 10;

	static Wholes asked(Map<String, Object> given) {
		return new Wholes((int) CustomCypher.number(given, "year"), Boolean.TRUE.equals(given.get("planned")));
	}

	/** The parts of an entity, each once. */
	List<CopiedNode> parts(CopiedNode whole) {
		return whole.relationships()
			.stream()
			.filter((each) -> each.to() == whole && isPart(each))
			.map(CopiedRelationship::from)
			.distinct()
			.toList();
	}

	/** What is part of nothing in the year has ended, or is yet to be. */
	private boolean isPart(CopiedRelationship each) {
		boolean begun = !(each.property("validFrom") instanceof LocalDate from) || from.getYear() <= this.year;
		boolean ended = (each.property("validTo") instanceof LocalDate to) ? to.getYear() < this.year
				: Objects.equals(each.property("status"), "ENDED");
		boolean real = !List.of("PLANNED", "EXPECTED").contains(String.valueOf(each.property("status")));
		return each.type().equals("PART_OF") && begun && !ended && (real || this.planned);
	}

	/** Some entities and all inside them, ten levels in all. */
	Set<CopiedNode> levels(List<CopiedNode> tops) {
		Set<CopiedNode> all = new LinkedHashSet<>();
		List<CopiedNode> level = tops;
		for (int depth = 0; depth < DEEPEST; depth++) {
			level = level.stream().filter(all::add).flatMap((each) -> parts(each).stream()).toList();
		}
		return all;
	}

	/** What is inside an entity, without itself. */
	Set<CopiedNode> inside(CopiedNode whole) {
		Set<CopiedNode> inside = levels(parts(whole));
		inside.remove(whole);
		return inside;
	}

}
