package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.zonegraph.model.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Merges the rows of nodes that are the same thing: what other rows say about a merged
 * node, they say about the node that remains. Where the schema has claims, so does its
 * own row, and relationships that become equal are left to be united with those of other
 * packages; otherwise the values of the node that remains win.
 */
final class NodeMerge {

	private final Identities identities;

	private final Map<String, ClaimFormat> claimFormats;

	private final List<SeedClaim> claims = new ArrayList<>();

	private final List<SeedRelationship> repeated = new ArrayList<>();

	private int united;

	private int dropped;

	/**
	 * Creates a merge.
	 * @param claims formats of claims by label; empty if the schema has none
	 */
	NodeMerge(Identities identities, Map<String, ClaimFormat> claims) {
		this.identities = identities;
		this.claimFormats = claims;
	}

	/** The nodes that remain, by id, in the order of the files. */
	Map<String, SeedNode> nodes(Collection<SeedNode> nodes) {
		Map<String, SeedNode> remaining = new LinkedHashMap<>();
		for (SeedNode node : nodes) {
			if (isCurrent(node)) {
				remaining.put(node.id(), moved(node));
			}
		}
		for (SeedNode node : nodes) {
			if (!isCurrent(node)) {
				remaining.computeIfPresent(this.identities.current(node.id()),
						(id, other) -> absorb(other, moved(node)));
			}
		}
		return remaining;
	}

	private boolean isCurrent(SeedNode node) {
		return !this.identities.merged().containsKey(node.id());
	}

	private SeedNode moved(SeedNode node) {
		return new SeedNode(node.format(), node.dataset(), node.place(),
				moved(node.format().references(), node.values()));
	}

	/**
	 * The node that remains, with the former id. What the row of the merged one says is
	 * kept as a claim or, in a schema without claims, added to the node.
	 */
	private SeedNode absorb(SeedNode node, SeedNode merged) {
		NodeFormat format = node.format();
		Identity identity = format.identity().orElseThrow();
		ClaimFormat claim = this.claimFormats.get(format.label());
		if (claim != null) {
			this.claims.add(claimOf(merged, claim, node.id()));
		}
		Map<String, Object> values = new LinkedHashMap<>(
				(claim != null) ? node.values() : absorbed(node, merged, identity));
		values.put(identity.formerIds(), union(list(values.get(identity.formerIds())), List.of(merged.id())));
		return new SeedNode(format, node.dataset(), node.place(), values);
	}

	/**
	 * The values of the node, with those of the merged one: its names become other names,
	 * its lists are added, and its values stand in for missing ones.
	 */
	private static Map<String, Object> absorbed(SeedNode node, SeedNode merged, Identity identity) {
		Map<String, Object> values = united(node.format().properties(), node.values(), merged.values());
		identity.aliases().stream().findFirst().ifPresent((aliases) -> {
			List<Object> names = union(list(values.get(aliases)), named(merged, identity.names()));
			names = union(names, named(merged, identity.english()));
			named(node, identity.names()).forEach(names::remove);
			named(node, identity.english()).forEach(names::remove);
			values.put(aliases, List.copyOf(names));
		});
		return values;
	}

	private static SeedClaim claimOf(SeedNode merged, ClaimFormat format, String id) {
		Map<String, Object> values = new LinkedHashMap<>(merged.values());
		values.put(format.node().key(), id);
		values.keySet().retainAll(format.columns().stream().map(Column::name).toList());
		return new SeedClaim(format, merged.dataset(), merged.place(), values);
	}

	/**
	 * What rows of claims and of merged nodes say about the nodes that remain; to be
	 * called after {@link #nodes}.
	 */
	List<SeedClaim> claims(List<SeedClaim> rows) {
		List<SeedClaim> moved = new ArrayList<>();
		for (SeedClaim row : rows) {
			Map<String, Object> values = new LinkedHashMap<>(row.values());
			values.computeIfPresent(row.format().node().key(),
					(key, id) -> this.identities.current(String.valueOf(id)));
			moved.add(new SeedClaim(row.format(), row.dataset(), row.place(), values));
		}
		moved.addAll(this.claims);
		return moved;
	}

	private static List<Object> named(SeedNode node, List<String> properties) {
		List<Object> names = new ArrayList<>();
		properties.stream().filter(node.values()::containsKey).forEach((each) -> names.add(node.values().get(each)));
		return names;
	}

	/**
	 * The relationships between the nodes that remain. Those that a merge makes equal are
	 * united; a row that was written about the remaining nodes comes first.
	 */
	List<SeedRelationship> relationships(List<SeedRelationship> rows) {
		Map<List<@Nullable Object>, SeedRelationship> written = new HashMap<>();
		rows.stream().filter((row) -> !isMoved(row)).forEach((row) -> written.putIfAbsent(key(row), row));
		Map<List<@Nullable Object>, SeedRelationship> result = new LinkedHashMap<>();
		List<SeedRelationship> remaining = new ArrayList<>();
		for (SeedRelationship row : rows) {
			if (!isMoved(row)) {
				remaining.add(row);
			}
			else {
				add(moved(row), written, result);
			}
		}
		remaining.replaceAll((row) -> result.getOrDefault(key(row), row));
		remaining.stream().map(NodeMerge::key).forEach(result::remove);
		remaining.addAll(result.values());
		remaining.addAll(this.repeated);
		return remaining;
	}

	private void add(SeedRelationship row, Map<List<@Nullable Object>, SeedRelationship> written,
			Map<List<@Nullable Object>, SeedRelationship> result) {
		if (row.from().equals(row.to())) {
			this.dropped++;
			return;
		}
		SeedRelationship other = result.getOrDefault(key(row), written.get(key(row)));
		if (other == null) {
			result.put(key(row), row);
			return;
		}
		this.united++;
		if (row.format().isClaimed()) {
			this.repeated.add(row);
			return;
		}
		result.put(key(row), new SeedRelationship(other.format(), other.dataset(), other.place(),
				united(other.format().properties(), other.values(), row.values())));
	}

	private boolean isMoved(SeedRelationship row) {
		return !this.identities.current(row.from()).equals(row.from())
				|| !this.identities.current(row.to()).equals(row.to());
	}

	private SeedRelationship moved(SeedRelationship row) {
		return new SeedRelationship(row.format(), row.dataset(), row.place(),
				moved(row.format().columns(), row.values()));
	}

	private static List<@Nullable Object> key(SeedRelationship row) {
		return List.of(row.format().name(), row.identity());
	}

	/** The values with current ids in the columns that reference nodes. */
	private Map<String, Object> moved(List<Column> columns, Map<String, Object> values) {
		Map<String, Object> moved = new LinkedHashMap<>(values);
		columns.stream()
			.filter((column) -> !column.targets().isEmpty())
			.forEach((column) -> moved.computeIfPresent(column.name(), (name, value) -> current(value)));
		return moved;
	}

	private Object current(Object ids) {
		return (ids instanceof List<?> list) ? list.stream().map(this::current).distinct().toList()
				: this.identities.current(String.valueOf(ids));
	}

	/** Values of which lists are united; of two others, the first counts. */
	private static Map<String, Object> united(List<Column> columns, Map<String, Object> first,
			Map<String, Object> second) {
		Map<String, Object> values = new LinkedHashMap<>(first);
		for (Column column : columns) {
			Object other = second.get(column.name());
			if (other != null) {
				values.merge(column.name(), other,
						(one, two) -> column.list() ? List.copyOf(union(list(one), list(two))) : one);
			}
		}
		return values;
	}

	private static List<Object> union(List<?> one, List<?> other) {
		Set<Object> union = new LinkedHashSet<>(one);
		union.addAll(other);
		return new ArrayList<>(union);
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

	/** What was done. */
	MergeReport report() {
		return new MergeReport(this.identities.merged().size(), this.united, this.dropped);
	}

}
