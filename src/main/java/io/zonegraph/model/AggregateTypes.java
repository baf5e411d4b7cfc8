package io.zonegraph.model;

import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.EdgeType;

/**
 * Generates {@code aggregate} and {@code groupBy} of connections. Their types are named,
 * like connections, by the properties of the relationship and by what is listed.
 */
final class AggregateTypes {

	private final Map<String, String> texts;

	private final FilterTypes filters;

	private final MeasureTypes measures;

	private final GroupKeyTypes keys;

	AggregateTypes(FilterTypes filters, Map<String, String> texts) {
		this.texts = texts;
		this.filters = filters;
		this.measures = new MeasureTypes(filters, texts);
		this.keys = new GroupKeyTypes(texts);
	}

	/**
	 * The fields of a connection, as SDL.
	 * @param listed type of what the connection lists
	 * @param edge type of its relationships' properties; null where it shows none
	 */
	String fields(MappedType listed, @Nullable EdgeType edge) {
		String by = (edge == null) ? KEYS.formatted(this.keys.names(listed))
				: KEYS_AND_EDGE_KEYS.formatted(this.keys.names(listed), this.keys.names(edge));
		return FIELDS.formatted(aggregate(listed, edge), by, having(listed, edge), groupOrder(listed, edge),
				groups(listed, edge));
	}

	/** Name of the order by what a field leads to: how many, or what they come to. */
	String order(MappedType listed, @Nullable EdgeType edge) {
		return add(listed, edge, "AggregateOrder", ORDER, () -> orders(listed, edge));
	}

	private String aggregate(MappedType listed, @Nullable EdgeType edge) {
		return add(listed, edge, "Aggregate", AGGREGATE,
				() -> measured(listed, "\"What their properties come to.\" node: %s!", this.measures::measures)
						+ measured(edge, "\"What the properties of the relationships come to.\" edge: %s!",
								this.measures::measures));
	}

	private String having(MappedType listed, @Nullable EdgeType edge) {
		return add(listed, edge, "Having", HAVING,
				() -> FilterTypes.logic(name(listed, edge, "Having"))
						+ COUNT_HAVING.formatted(this.filters.ofOne("Int"))
						+ measured(listed, "\"Condition on what their properties come to.\" node: %s",
								this.measures::having)
						+ measured(edge, "\"Condition on what the properties of the relationships come to.\" edge: %s",
								this.measures::having));
	}

	private String groupOrder(MappedType listed, @Nullable EdgeType edge) {
		return add(listed, edge, "GroupOrder", ORDER,
				() -> orders(listed, edge)
						+ "\"By a key that is a single value.\" keys: %s%n".formatted(this.keys.order(listed))
						+ ((edge == null) ? "" : "\"By a key that is a property of the relationship.\" edgeKeys: %s%n"
							.formatted(this.keys.order(edge))));
	}

	private String orders(MappedType listed, @Nullable EdgeType edge) {
		this.texts.computeIfAbsent("SortDirection", (key) -> OrderTypes.SORT_DIRECTION);
		return "\"By how many there are.\" count: SortDirection\n"
				+ measured(listed, "\"By what one of their properties comes to.\" node: %s", this.measures::order)
				+ measured(edge, "\"By what a property of the relationships comes to.\" edge: %s",
						this.measures::order);
	}

	private String groups(MappedType listed, @Nullable EdgeType edge) {
		return add(listed, edge, "Groups", GROUPS, () -> "\"The groups, in order.\" groups: [%s!]!%n"
			.formatted(add(listed, edge, "Group", GROUP, () -> group(listed, edge))));
	}

	private String group(MappedType listed, @Nullable EdgeType edge) {
		String keys = "\"What all in the group have in common.\" keys: %s!%n".formatted(this.keys.values(listed));
		String edgeKeys = (edge == null) ? ""
				: "\"What the relationships of all in the group have in common.\" edgeKeys: %s!%n"
					.formatted(this.keys.values(edge));
		return keys + edgeKeys
				+ "\"What all in the group together come to.\" aggregate: %s!%n".formatted(aggregate(listed, edge));
	}

	private String add(MappedType listed, @Nullable EdgeType edge, String suffix, String head,
			java.util.function.Supplier<String> fields) {
		String name = name(listed, edge, suffix);
		if (!this.texts.containsKey(name)) {
			this.texts.put(name, "");
			this.texts.put(name, head.formatted(listed.name(), name) + fields.get() + "}\n");
		}
		return name;
	}

	private static String measured(@Nullable MappedType type, String field, Function<MappedType, String> measures) {
		return (type == null || type.measured().isEmpty()) ? "" : field.formatted(measures.apply(type)) + "\n";
	}

	private static String name(MappedType listed, @Nullable EdgeType edge, String suffix) {
		return ((edge != null) ? edge.name() : "") + listed.name() + suffix;
	}

	private static final String KEYS = """
			"By what to group: one to four keys."
			keys: [%s!]!
			""";

	private static final String KEYS_AND_EDGE_KEYS = """
			"By what of the nodes to group: one to four keys, together with `edgeKeys`."
			keys: [%s!]! = []
			"By what of the relationships to group."
			edgeKeys: [%s!]! = []
			""";

	private static final String FIELDS = """
			"What all of them together come to: on all pages, under the same `where`."
			aggregate: %s!
			"All of them, on all pages and under the same `where`, in groups with equal keys. A row is in each group that it has the keys of, and once."
			groupBy(
			%s
			"Which groups."
			having: %s
			"In which order; the keys decide between equals. Without it the largest groups come first. Unknown values come last when ascending, first when descending."
			orderBy: [%s!]
			"How many groups at the most: 1 to 100. Others are left out; `hasMore` and `totalCount` tell of them."
			first: Int = 20
			): %s!
			""";

	private static final String AGGREGATE = """
			"What several %s rows together come to."
			type %s {
			  "How many rows there are."
			  count: Int!
			""";

	private static final String HAVING = """
			"Which groups of %s rows: conditions in one object must all hold."
			input %s {
			""";

	private static final String COUNT_HAVING = """
			"Condition on how many there are."
			count: %s
			""";

	private static final String ORDER = """
			"One key of an order by what several %s rows come to: give one field."
			input %s @oneOf {
			""";

	private static final String GROUPS = """
			"Groups of %s rows."
			type %s {
			  "Whether there are more groups than `first`."
			  hasMore: Boolean!
			  "How many groups there are, under the same `having`."
			  totalCount: Int!
			""";

	private static final String GROUP = """
			"%s rows with equal keys."
			type %s {
			  "How many rows there are."
			  count: Int!
			""";

}
