package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of all packages into nodes and relationships with one value each, and
 * into claims and conflicts where rows say different things.
 */
final class ClaimFold {

	private final SeedFormat format;

	private final Map<String, SeedNode> nodes;

	private final Problems problems;

	private final Statements statements;

	private final ClaimNodes created;

	private ClaimFold(SeedFormat format, NodeFormat claim, NodeFormat conflict, Map<String, SeedNode> nodes,
			Collection<String> datasets, Problems problems) {
		this.format = format;
		this.nodes = nodes;
		this.problems = problems;
		this.statements = new Statements(format, claim, new EvidenceSources(format.rules(), nodes), datasets);
		this.created = new ClaimNodes(claim, conflict, nodes);
	}

	/**
	 * What rows amount to.
	 *
	 * @param nodes all nodes by id, with claims and conflicts
	 * @param relationships one for all rows that are about the same relationship
	 */
	record Result(Map<String, SeedNode> nodes, List<SeedRelationship> relationships) {
	}

	/**
	 * Folds the rows; those of a schema without claims stay as they are.
	 * @param datasets names of the packages in their order
	 */
	static Result fold(SeedFormat format, Map<String, SeedNode> nodes, List<SeedRelationship> relationships,
			List<SeedClaim> claims, Collection<String> datasets, Problems problems) {
		if (format.rules().claim().isEmpty()) {
			return new Result(nodes, relationships);
		}
		NodeFormat claim = Objects.requireNonNull(format.derived().get(format.rules().claim().orElseThrow().label()));
		NodeFormat conflict = Objects
			.requireNonNull(format.derived().get(format.rules().conflict().orElseThrow().label()));
		return new ClaimFold(format, claim, conflict, nodes, datasets, problems).fold(relationships, claims);
	}

	private Result fold(List<SeedRelationship> relationships, List<SeedClaim> claims) {
		Map<String, SeedNode> folded = new LinkedHashMap<>(this.nodes);
		claims.stream()
			.filter((claim) -> isAbout(this.nodes.get(claim.id()), claim))
			.collect(Collectors.groupingBy(SeedClaim::id, LinkedHashMap::new, Collectors.toList()))
			.forEach((id, about) -> folded.computeIfPresent(id, (key, node) -> folded(node, about)));
		new AlternativeFold(this.format, this.statements, this.created, this.problems).fold(folded);
		List<SeedRelationship> united = unite(relationships);
		this.created.created().forEach((node) -> folded.put(node.id(), node));
		return new Result(folded, united);
	}

	private static boolean isAbout(@Nullable SeedNode node, SeedClaim claim) {
		return node != null && node.format().equals(claim.format().node());
	}

	private SeedNode folded(SeedNode node, List<SeedClaim> claims) {
		List<Statement> said = this.statements.about(node, claims);
		PropertyClaims properties = new PropertyClaims(ClaimSubject.of(node), said, this.format.rules(), this.created);
		Map<String, Object> values = new LinkedHashMap<>(node.values());
		List<Column> columns = claims.get(0).format().properties();
		columns.forEach((column) -> values.remove(column.name()));
		values.putAll(properties.choose(columns));
		values.put(this.statements.claimed(node.typeName()).evidence(), properties.evidence());
		node.format()
			.identity()
			.ifPresent((identity) -> identity.aliases()
				.stream()
				.findFirst()
				.ifPresent((aliases) -> values.put(aliases, aliases(aliases, identity, values, said))));
		return node.with(values);
	}

	/** Names that are not chosen become other names, so that they are found. */
	private static List<Object> aliases(String property, Identity identity, Map<String, Object> values,
			List<Statement> said) {
		List<String> names = Stream.concat(identity.names().stream(), identity.english().stream()).toList();
		Set<Object> aliases = new LinkedHashSet<>(Statement.list(values.getOrDefault(property, List.of())));
		List<@Nullable Object> chosen = new ArrayList<>(names.stream().map(values::get).toList());
		said.stream()
			.filter((statement) -> !statement.isDeprecated())
			.flatMap((statement) -> names.stream().map((name) -> statement.values().get(name)))
			.filter((name) -> name != null && !chosen.contains(name))
			.forEach(aliases::add);
		return List.copyOf(aliases);
	}

	private List<SeedRelationship> unite(List<SeedRelationship> relationships) {
		Map<List<@Nullable Object>, List<SeedRelationship>> groups = new LinkedHashMap<>();
		for (SeedRelationship each : relationships) {
			groups.computeIfAbsent(List.of(each.format().name(), each.identity()), (key) -> new ArrayList<>())
				.add(each);
		}
		return groups.values().stream().flatMap(this::united).toList();
	}

	/** One relationship for several rows; none if all of them are deprecated. */
	private Stream<SeedRelationship> united(List<SeedRelationship> rows) {
		RelationshipFormat type = rows.get(0).format();
		if (!this.format.rules().claimed().containsKey(type.type().propertiesType())) {
			return rows.stream();
		}
		String rank = this.statements.claimed(type.type().propertiesType()).rank();
		if (rows.size() == 1 && !rows.get(0).values().containsKey(rank)) {
			return rows.stream();
		}
		List<SeedRelationship> ordered = rows.stream()
			.sorted(Comparator.comparing((row) -> this.statements.order(row.dataset())))
			.toList();
		return united(ordered, this.statements.about(ordered), rank).stream();
	}

	private List<SeedRelationship> united(List<SeedRelationship> rows, List<Statement> said, String rank) {
		SeedRelationship first = rows.get(0);
		RelationshipFormat type = first.format();
		PropertyClaims properties = new PropertyClaims(ClaimSubject.of(first), said, this.format.rules(), this.created);
		Map<String, Object> chosen = properties.choose(type.properties());
		List<Statement> shown = said.stream().filter((statement) -> !statement.isDeprecated()).toList();
		if (shown.isEmpty()) {
			return List.of();
		}
		Map<String, Object> values = new LinkedHashMap<>(first.values());
		type.properties()
			.stream()
			.map(Column::name)
			.filter((name) -> !type.keys().contains(name))
			.forEach(values::remove);
		Statement strongest = strongest(type, shown);
		type.properties()
			.stream()
			.map(Column::name)
			.filter((name) -> strongest.qualifiers().containsKey(name))
			.forEach((name) -> values.put(name, Objects.requireNonNull(strongest.qualifiers().get(name))));
		values.putAll(chosen);
		values.put(this.statements.claimed(type.type().propertiesType()).evidence(), properties.evidence());
		values.remove(rank);
		return List.of(new SeedRelationship(type, shown.get(0).dataset(), first.place(), values));
	}

	/**
	 * The statement whose qualifiers the relationship has: that with the first value of
	 * each enum, such as the basis, and then that which the rule chooses.
	 */
	private static Statement strongest(RelationshipFormat type, List<Statement> said) {
		Comparator<Statement> order = Comparator.comparing((statement) -> 0);
		for (Column column : type.properties()) {
			if (!column.allowedValues().isEmpty()) {
				order = order.thenComparing((statement) -> column.allowedValues()
					.indexOf(String.valueOf(statement.qualifiers().get(column.name()))));
			}
		}
		return said.stream().min(order.thenComparing(Statement::standing)).orElseThrow();
	}

}
