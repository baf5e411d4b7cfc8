package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The hierarchy of entities and their parts in a year.
 *
 * @param year the calendar year
 * @param planned whether planned parts are included
 */
record PartHierarchy(int year, boolean planned) {

	private static final int MAX_LEVELS = 10;

	static PartHierarchy of(Map<String, Object> arguments) {
		return new PartHierarchy((int) CustomCypher.number(arguments, "year"),
				Boolean.TRUE.equals(arguments.get("planned")));
	}

	/** The direct parts of an entity, without duplicates. */
	List<CopiedNode> parts(CopiedNode whole) {
		return whole.relationships()
			.stream()
			.filter((each) -> each.to() == whole && isPart(each))
			.map(CopiedRelationship::from)
			.distinct()
			.toList();
	}

	/** Whether a relationship is a part-of relationship that is valid in the year. */
	private boolean isPart(CopiedRelationship each) {
		boolean begun = !(each.property("validFrom") instanceof LocalDate from) || from.getYear() <= this.year;
		boolean ended = (each.property("validTo") instanceof LocalDate to) ? to.getYear() < this.year
				: Objects.equals(each.property("status"), "ENDED");
		boolean real = !List.of("PLANNED", "EXPECTED").contains(String.valueOf(each.property("status")));
		return each.type().equals("PART_OF") && begun && !ended && (real || this.planned);
	}

	/** Some entities and all their descendants, at most ten levels in all. */
	Set<CopiedNode> withDescendants(List<CopiedNode> roots) {
		Set<CopiedNode> all = new LinkedHashSet<>();
		List<CopiedNode> level = roots;
		for (int depth = 0; depth < MAX_LEVELS; depth++) {
			level = level.stream().filter(all::add).flatMap((each) -> parts(each).stream()).toList();
		}
		return all;
	}

	/** All descendants of an entity, without itself. */
	Set<CopiedNode> descendants(CopiedNode whole) {
		Set<CopiedNode> descendants = withDescendants(parts(whole));
		descendants.remove(whole);
		return descendants;
	}

}
