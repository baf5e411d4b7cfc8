package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType;

/** Makes selections of {@code aggregate} and {@code groupBy}. */
final class GroupGenerator {

	private final SelectionGenerator selections;

	private final ArgumentGenerator arguments;

	private final Draw draw;

	GroupGenerator(SelectionGenerator selections, ArgumentGenerator arguments, Draw draw) {
		this.selections = selections;
		this.arguments = arguments;
		this.draw = draw;
	}

	/** A few measures of a few properties. */
	Selection aggregate(GraphQLFieldDefinition field, Scope scope) {
		return measured(field, scope);
	}

	/** A few of what a value has within, over all levels; nothing of a number. */
	private Selection measured(GraphQLFieldDefinition field, Scope scope) {
		return this.selections.field(field, Map.of(), scope,
				(inner) -> this.draw.some(fields(field), this.draw.few(4))
					.stream()
					.map((each) -> measured(each, inner))
					.toList());
	}

	/**
	 * Groups of a list.
	 * @param edge type of the relationships' properties; null where there are none
	 */
	Selection groups(GraphQLFieldDefinition field, MappedType listed, @Nullable MappedType edge, Scope scope,
			int depth) {
		Map<String, Written> arguments = this.arguments.ofGroups(field, listed, edge);
		return this.selections.field(field, arguments, scope, (inner) -> {
			List<Selection> selected = new ArrayList<>();
			for (GraphQLFieldDefinition each : fields(field)) {
				if (this.draw.percent(each.getName().equals("groups") ? 90 : 30)) {
					selected
						.add(this.selections.field(each, Map.of(), inner, (within) -> each.getName().equals("groups")
								? group(each, arguments, listed, edge, within, depth) : List.of()));
				}
			}
			return selected.isEmpty() ? List.of(this.selections.typename(inner)) : selected;
		});
	}

	private List<Selection> group(GraphQLFieldDefinition groups, Map<String, Written> arguments, MappedType listed,
			@Nullable MappedType edge, Scope scope, int depth) {
		List<Selection> selected = new ArrayList<>();
		for (GraphQLFieldDefinition field : fields(groups)) {
			if (field.getName().matches("aggregate|edgeAggregate")) {
				if (this.draw.percent(50)) {
					selected.add(aggregate(field, scope));
				}
			}
			else if (this.draw.percent(70)) {
				selected.add(this.selections.field(field, Map.of(), scope, (inner) -> switch (field.getName()) {
					case "keys" -> keys(field, arguments, listed, inner, depth);
					case "edgeKeys" -> keys(field, arguments, Objects.requireNonNull(edge), inner, depth);
					default -> List.of();
				}));
			}
		}
		return selected.isEmpty() ? List.of(this.selections.typename(scope)) : selected;
	}

	/** Those grouped by, and now and then another, which is null. */
	private List<Selection> keys(GraphQLFieldDefinition keys, Map<String, Written> arguments, MappedType type,
			Scope scope, int depth) {
		Set<String> shown = new TreeSet<>();
		if (plain(arguments.get(keys.getName())) instanceof Written.Elements named) {
			named.elements().forEach((name) -> shown.add(GroupArgumentGenerator.field(type, name.text()).field()));
		}
		if (shown.isEmpty() || this.draw.percent(10)) {
			shown.add(this.draw.one(fields(keys)).getName());
		}
		List<Selection> selected = new ArrayList<>();
		fields(keys).stream()
			.filter((field) -> shown.contains(field.getName()))
			.forEach((field) -> selected.add(this.selections.leadingOn(field, scope, depth)));
		return selected;
	}

	private static @Nullable Written plain(@Nullable Written value) {
		return (value instanceof Written.Variable variable) ? variable.value() : value;
	}

	private static List<GraphQLFieldDefinition> fields(GraphQLFieldDefinition field) {
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer container)
				? container.getFieldDefinitions() : List.of();
	}

}
