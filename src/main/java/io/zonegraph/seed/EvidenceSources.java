package io.zonegraph.seed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.zonegraph.model.ClaimRules;
import io.zonegraph.model.FieldMapping.Property;
import org.jspecify.annotations.Nullable;

/** When the sources of evidence were published, and how official they are. */
final class EvidenceSources {

	/** Evidence belongs to a source directly or through a few steps. */
	private static final int STEPS = 4;

	private static final Source UNKNOWN = new Source(null, Integer.MAX_VALUE);

	private final ClaimRules rules;

	private final Map<String, SeedNode> nodes;

	private final Map<String, Source> found = new HashMap<>();

	EvidenceSources(ClaimRules rules, Map<String, SeedNode> nodes) {
		this.rules = rules;
		this.nodes = nodes;
	}

	private record Source(@Nullable LocalDate publishedOn, int official) {
	}

	/** The last day of publication; null if none is known. */
	@Nullable LocalDate saidOn(Collection<?> evidence) {
		return evidence.stream()
			.map((id) -> source(String.valueOf(id)).publishedOn())
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** The place of the most official source in the order. */
	int official(Collection<?> evidence) {
		return evidence.stream()
			.mapToInt((id) -> source(String.valueOf(id)).official())
			.min()
			.orElse(Integer.MAX_VALUE);
	}

	private Source source(String id) {
		return this.found.computeIfAbsent(id, (key) -> find(this.nodes.get(key), STEPS).orElse(UNKNOWN));
	}

	private Optional<Source> find(@Nullable SeedNode node, int steps) {
		if (node == null || steps == 0) {
			return Optional.empty();
		}
		String published = this.rules.published().get(node.typeName());
		if (published != null) {
			return Optional.of(new Source((LocalDate) node.values().get(published), official(node)));
		}
		return node.format()
			.references()
			.stream()
			.map((column) -> node.values().get(column.name()))
			.filter(Objects::nonNull)
			.flatMap((id) -> find(this.nodes.get(String.valueOf(id)), steps - 1).stream())
			.findFirst();
	}

	private int official(SeedNode node) {
		List<Property> properties = node.format().type().properties();
		return properties.stream()
			.map((property) -> this.rules.official()
				.getOrDefault(property.type(), Map.of())
				.get(String.valueOf(node.values().get(property.name()))))
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.min()
			.orElse(Integer.MAX_VALUE);
	}

}
