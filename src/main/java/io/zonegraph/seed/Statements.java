package io.zonegraph.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.zonegraph.claim.Period;
import io.zonegraph.claim.Rank;
import io.zonegraph.claim.Standing;
import io.zonegraph.model.ClaimRules.Claimed;
import org.jspecify.annotations.Nullable;

/** Turns rows into statements. */
final class Statements {

	/**
	 * Qualifiers of a claim that are ordinary properties of a relationship: rows about
	 * one relationship are about the same time, and may differ on when it ends.
	 */
	private static final Set<String> PERIOD = Set.of(ClaimFormat.VALID_FROM, ClaimFormat.VALID_TO);

	private final SeedFormat format;

	private final EvidenceSources sources;

	private final List<String> datasets;

	private final Set<String> qualifiers;

	Statements(SeedFormat format, NodeFormat claim, EvidenceSources sources, Collection<String> datasets) {
		this.format = format;
		this.sources = sources;
		this.datasets = List.copyOf(datasets);
		this.qualifiers = claim.derived()
			.stream()
			.map(Column::name)
			.filter((name) -> !claim.computes(name) && !name.equals(ClaimFormat.RANK))
			.collect(Collectors.toSet());
	}

	/**
	 * The statements about a node, in the order of packages: that of the row which
	 * defines it, and those of claims.
	 */
	List<Statement> about(SeedNode node, List<SeedClaim> claims) {
		Claimed claimed = claimed(node.typeName());
		List<Draft> drafts = new ArrayList<>();
		Map<String, Object> own = new LinkedHashMap<>(SeedNode.stored(node.format().properties(), node.values()));
		own.keySet().removeAll(List.of(node.format().key(), claimed.evidence()));
		drafts.add(new Draft(node.dataset(), node.place(), own, Map.of(), node.named(claimed.evidence()), false, null));
		for (SeedClaim claim : claims) {
			drafts.add(new Draft(claim.dataset(), claim.place(),
					SeedNode.stored(claim.format().properties(), claim.values()),
					qualifiers(claim.values(), this.qualifiers), evidence(claim.values(), ClaimFormat.EVIDENCE), true,
					claim.values().get(ClaimFormat.RANK)));
		}
		return inOrder(drafts);
	}

	/** The statements of rows about one relationship, in the order of packages. */
	List<Statement> about(List<SeedRelationship> rows) {
		RelationshipFormat type = rows.get(0).format();
		Claimed claimed = claimed(type.type().propertiesType());
		Set<String> notStated = notStated(type, claimed);
		Set<String> aboutRow = new HashSet<>(this.qualifiers);
		aboutRow.removeAll(PERIOD);
		return inOrder(rows.stream().map((row) -> {
			Map<String, Object> own = row.properties();
			own.keySet().removeAll(notStated);
			return new Draft(row.dataset(), row.place(), own, qualifiers(row.values(), aboutRow),
					evidence(row.values(), claimed.evidence()), false, row.values().get(claimed.rank()));
		}).toList());
	}

	/**
	 * The properties of a relationship that say something about its row, or identify it.
	 */
	private Set<String> notStated(RelationshipFormat type, Claimed claimed) {
		Set<String> names = new HashSet<>(this.qualifiers);
		names.removeAll(PERIOD);
		names.addAll(type.keys());
		names.add(claimed.evidence());
		names.add(claimed.rank());
		return names;
	}

	/**
	 * How a node stands among alternatives.
	 * @param quantity the place of the first quantity that it gives a number of
	 */
	Standing standing(SeedNode node, int quantity, boolean revised, int position) {
		List<?> evidence = evidence(node.values(), ClaimFormat.EVIDENCE);
		return new Standing(quantity, rank(node.values().get(ClaimFormat.RANK)), revised, new Period(null, null),
				this.sources.saidOn(evidence), this.sources.official(evidence), position);
	}

	Claimed claimed(String type) {
		return this.format.rules().claimed().getOrDefault(type, new Claimed(ClaimFormat.EVIDENCE, ClaimFormat.RANK));
	}

	/** The rank in a cell; one that is not given is NORMAL. */
	static Rank rank(@Nullable Object rank) {
		return (rank != null) ? Rank.valueOf(String.valueOf(rank)) : Rank.NORMAL;
	}

	int order(String dataset) {
		return this.datasets.indexOf(dataset);
	}

	private static Map<String, Object> qualifiers(Map<String, Object> values, Set<String> names) {
		Map<String, Object> qualifiers = new LinkedHashMap<>(values);
		qualifiers.keySet().retainAll(names);
		qualifiers.keySet().remove(ClaimFormat.EVIDENCE);
		return qualifiers;
	}

	private static List<?> evidence(Map<String, Object> values, String property) {
		return (values.get(property) instanceof List<?> list) ? list.stream().distinct().toList() : List.of();
	}

	/** A statement before its place among others is known. */
	private record Draft(String dataset, Place place, Map<String, Object> values, Map<String, Object> qualifiers,
			List<?> evidence, boolean claim, @Nullable Object rank) {
	}

	private List<Statement> inOrder(List<Draft> drafts) {
		List<Statement> statements = new ArrayList<>();
		drafts.stream()
			.sorted(Comparator.comparing((draft) -> order(draft.dataset())))
			.forEach((draft) -> statements.add(statement(draft, statements.size())));
		return statements;
	}

	private Statement statement(Draft draft, int position) {
		Period period = new Period((LocalDate) draft.qualifiers().get(ClaimFormat.VALID_FROM),
				(LocalDate) draft.qualifiers().get(ClaimFormat.VALID_TO));
		Standing standing = new Standing(0, rank(draft.rank()), false, period, this.sources.saidOn(draft.evidence()),
				this.sources.official(draft.evidence()), position);
		return new Statement(draft.dataset(), draft.place(), draft.values(), draft.qualifiers(), draft.evidence(),
				draft.claim(), standing);
	}

}
