package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.EnumNames;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType;

/** The entries of a list in groups with equal keys, as the arguments say. */
final class Groups implements Part {

	private final Together all;

	private final Follow follow;

	/** The keys, those of the nodes or rows before those of the relationships. */
	private final List<GroupKey> keys = new ArrayList<>();

	private final List<Group> groups;

	private final int first;

	/**
	 * Makes the groups.
	 * @param all the entries that the list has
	 */
	Groups(Together all, Follow follow, DataFetchingEnvironment environment) {
		this.all = all;
		this.follow = follow;
		add("keys", all.listed(), environment);
		add("edgeKeys", all.edge(), environment);
		Object having = environment.getArgument("having");
		this.groups = grouped().stream()
			.filter((group) -> having == null || AggregateConditions.ofGroup(having, group.together()).holds())
			.sorted(GroupOrder.of(environment.getArgument("edgeOrderBy"), environment.getArgument("orderBy"),
					this.keys))
			.toList();
		Integer asked = environment.getArgument("first");
		this.first = (asked != null) ? asked : Listing.USUAL_SIZE;
	}

	private void add(String argument, @Nullable MappedType type, DataFetchingEnvironment environment) {
		List<?> named = environment.getArgument(argument);
		for (Object name : (named != null) ? named : List.of()) {
			FieldMapping field = Objects.requireNonNull(type)
				.groupKeys()
				.stream()
				.filter((key) -> EnumNames.of(key.field()).equals(name))
				.findFirst()
				.orElseThrow();
			GroupKey key = new GroupKey(argument, field);
			if (!this.keys.contains(key)) {
				this.keys.add(key);
			}
		}
	}

	private List<Group> grouped() {
		Map<List<@Nullable Object>, List<Entry>> byKeys = new LinkedHashMap<>();
		for (Entry entry : this.all.entries()) {
			for (List<@Nullable Object> values : combinations(entry)) {
				byKeys.computeIfAbsent(values, (none) -> new ArrayList<>()).add(entry);
			}
		}
		List<Group> found = new ArrayList<>();
		byKeys.forEach((values, entries) -> found.add(new Group(named(values), this.all.with(entries))));
		return found;
	}

	/** An entry is in a group for every combination of what its keys lead to. */
	private List<List<@Nullable Object>> combinations(Entry entry) {
		List<List<@Nullable Object>> combinations = List.of(List.of());
		for (GroupKey key : this.keys) {
			List<List<@Nullable Object>> longer = new ArrayList<>();
			for (List<@Nullable Object> combination : combinations) {
				for (Object value : values(key, entry)) {
					List<@Nullable Object> one = new ArrayList<>(combination);
					one.add(value);
					longer.add(one);
				}
			}
			combinations = longer;
		}
		return combinations;
	}

	/** One value, or each node that a relationship leads to, once; null for none. */
	private List<@Nullable Object> values(GroupKey key, Entry entry) {
		Propertied row = key.argument().equals("edgeKeys") ? entry.relationshipOrFail() : (Propertied) entry.shown();
		List<@Nullable Object> values = new ArrayList<>();
		if (key.field() instanceof FieldMapping.Property property) {
			values.add(row.property(property.name()));
		}
		else if (key.field() instanceof FieldMapping.Relationship relationship) {
			this.follow.from((CopiedNode) row, relationship, 1)
				.stream()
				.map(Entry::nodeOrFail)
				.distinct()
				.forEach(values::add);
		}
		else {
			CopiedRelationship relationship = (CopiedRelationship) row;
			values.add(!(key.field() instanceof FieldMapping.RowEnd end) ? relationship.type()
					: end.isStart() ? relationship.from() : relationship.to());
		}
		if (values.isEmpty()) {
			values.add(null);
		}
		return values;
	}

	private Map<GroupKey, @Nullable Object> named(List<@Nullable Object> values) {
		Map<GroupKey, @Nullable Object> named = new LinkedHashMap<>();
		for (int index = 0; index < values.size(); index++) {
			named.put(this.keys.get(index), values.get(index));
		}
		return named;
	}

	@Override
	public Object field(String name, DataFetchingEnvironment environment) {
		return switch (name) {
			case "groups" -> this.groups.subList(0, Math.min(this.first, this.groups.size()));
			default -> this.groups.size();
		};
	}

}
