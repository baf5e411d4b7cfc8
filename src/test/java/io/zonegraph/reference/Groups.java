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

/** The result of {@code groupBy}: entries with equal keys in groups. */
final class Groups implements FieldResolver {

	private final EntryList all;

	private final RelationshipNavigator navigator;

	/** The group keys; those of nodes or rows come before those of relationships. */
	private final List<GroupKey> keys = new ArrayList<>();

	private final List<Group> groups;

	private final int first;

	/**
	 * Groups the entries.
	 * @param all all entries of the list, filtered
	 */
	Groups(EntryList all, RelationshipNavigator navigator, DataFetchingEnvironment environment) {
		this.all = all;
		this.navigator = navigator;
		add("keys", all.listedType(), environment);
		add("edgeKeys", all.edgeType(), environment);
		Object having = environment.getArgument("having");
		this.groups = groupEntries().stream()
			.filter((group) -> having == null || AggregateConditions.evaluateGroup(having, group.entries()).isTrue())
			.sorted(GroupOrder.of(environment.getArgument("edgeOrderBy"), environment.getArgument("orderBy"),
					this.keys))
			.toList();
		Integer requested = environment.getArgument("first");
		this.first = (requested != null) ? requested : ConnectionPage.DEFAULT_PAGE_SIZE;
	}

	private void add(String argument, @Nullable MappedType type, DataFetchingEnvironment environment) {
		List<?> keyValues = environment.getArgument(argument);
		for (Object name : (keyValues != null) ? keyValues : List.of()) {
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

	private List<Group> groupEntries() {
		Map<List<@Nullable Object>, List<Entry>> byKeys = new LinkedHashMap<>();
		for (Entry entry : this.all.entries()) {
			for (List<@Nullable Object> values : combinations(entry)) {
				byKeys.computeIfAbsent(values, (none) -> new ArrayList<>()).add(entry);
			}
		}
		List<Group> found = new ArrayList<>();
		byKeys.forEach((values, entries) -> found.add(new Group(keyValues(values), this.all.with(entries))));
		return found;
	}

	/** The key values of an entry: it belongs to a group for every combination. */
	private List<List<@Nullable Object>> combinations(Entry entry) {
		List<List<@Nullable Object>> combinations = List.of(List.of());
		for (GroupKey key : this.keys) {
			List<List<@Nullable Object>> extended = new ArrayList<>();
			for (List<@Nullable Object> combination : combinations) {
				for (Object value : values(key, entry)) {
					List<@Nullable Object> one = new ArrayList<>(combination);
					one.add(value);
					extended.add(one);
				}
			}
			combinations = extended;
		}
		return combinations;
	}

	/**
	 * The property value, or each related node once; a single null where there is none.
	 */
	private List<@Nullable Object> values(GroupKey key, Entry entry) {
		CopiedElement row = key.argument().equals("edgeKeys") ? entry.relationshipOrFail()
				: (CopiedElement) entry.element();
		List<@Nullable Object> values = new ArrayList<>();
		if (key.field() instanceof FieldMapping.Property property) {
			values.add(row.property(property.name()));
		}
		else if (key.field() instanceof FieldMapping.Relationship relationship) {
			this.navigator.related((CopiedNode) row, relationship, 1)
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

	private Map<GroupKey, @Nullable Object> keyValues(List<@Nullable Object> values) {
		Map<GroupKey, @Nullable Object> keyValues = new LinkedHashMap<>();
		for (int index = 0; index < values.size(); index++) {
			keyValues.put(this.keys.get(index), values.get(index));
		}
		return keyValues;
	}

	@Override
	public Object resolve(String name, DataFetchingEnvironment environment) {
		return switch (name) {
			case "groups" -> this.groups.subList(0, Math.min(this.first, this.groups.size()));
			default -> this.groups.size();
		};
	}

}
