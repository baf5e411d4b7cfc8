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

/** Generates selections of {@code aggregate} and {@code groupBy}. */
final class GroupGenerator {

	private final SelectionGenerator selections;

	private final ArgumentGenerator arguments;

	private final RandomSource random;

	GroupGenerator(SelectionGenerator selections, ArgumentGenerator arguments, RandomSource random) {
		this.selections = selections;
		this.arguments = arguments;
		this.random = random;
	}

	/** Some aggregate functions of some properties. */
	Selection aggregate(GraphQLFieldDefinition field, Scope scope) {
		return aggregateField(field, scope);
	}

	/** Some fields on every level; none for a leaf. */
	private Selection aggregateField(GraphQLFieldDefinition field, Scope scope) {
		return this.selections.field(field, Map.of(), scope,
				(inner) -> this.random.someOf(fields(field), this.random.geometric(4))
					.stream()
					.map((each) -> isMeasured(each) ? aggregateField(each, inner)
							: this.selections.fieldWithoutArguments(each, inner, 0))
					.toList());
	}

	/** Whether a field is a number or has aggregates, and is no record of its own. */
	private static boolean isMeasured(GraphQLFieldDefinition field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer container)
				|| container.getName().endsWith("Aggregate");
	}

	/**
	 * A selection of {@code groupBy}.
	 * @param edge type of the relationships' properties; null where there are none
	 */
	Selection groups(GraphQLFieldDefinition field, MappedType listedType, @Nullable MappedType edge, Scope scope,
			int depth) {
		Map<String, InputValue> arguments = this.arguments.ofGroups(field, listedType, edge);
		return this.selections.field(field, arguments, scope, (inner) -> {
			List<Selection> selected = new ArrayList<>();
			for (GraphQLFieldDefinition each : fields(field)) {
				if (this.random.chance(each.getName().equals("groups") ? 90 : 30)) {
					selected
						.add(this.selections.field(each, Map.of(), inner, (within) -> each.getName().equals("groups")
								? group(each, arguments, listedType, edge, within, depth) : List.of()));
				}
			}
			return selected.isEmpty() ? List.of(this.selections.typename(inner)) : selected;
		});
	}

	private List<Selection> group(GraphQLFieldDefinition groups, Map<String, InputValue> arguments,
			MappedType listedType, @Nullable MappedType edge, Scope scope, int depth) {
		List<Selection> selected = new ArrayList<>();
		for (GraphQLFieldDefinition field : fields(groups)) {
			if (field.getName().matches("aggregate|edgeAggregate")) {
				if (this.random.chance(50)) {
					selected.add(aggregate(field, scope));
				}
			}
			else if (this.random.chance(70)) {
				selected.add(this.selections.field(field, Map.of(), scope, (inner) -> switch (field.getName()) {
					case "keys" -> keys(field, arguments, listedType, inner, depth);
					case "edgeKeys" -> keys(field, arguments, Objects.requireNonNull(edge), inner, depth);
					default -> List.of();
				}));
			}
		}
		return selected.isEmpty() ? List.of(this.selections.typename(scope)) : selected;
	}

	/** The group keys, and sometimes another field, which is null. */
	private List<Selection> keys(GraphQLFieldDefinition keys, Map<String, InputValue> arguments, MappedType type,
			Scope scope, int depth) {
		Set<String> shown = new TreeSet<>();
		if (withoutVariable(arguments.get(keys.getName())) instanceof InputValue.ListValue named) {
			named.elements().forEach((name) -> shown.add(GroupArgumentGenerator.field(type, name.text()).field()));
		}
		if (shown.isEmpty() || this.random.chance(10)) {
			shown.add(this.random.oneOf(fields(keys)).getName());
		}
		List<Selection> selected = new ArrayList<>();
		fields(keys).stream()
			.filter((field) -> shown.contains(field.getName()))
			.forEach((field) -> selected.add(this.selections.fieldWithoutArguments(field, scope, depth)));
		return selected;
	}

	private static @Nullable InputValue withoutVariable(@Nullable InputValue value) {
		return (value instanceof InputValue.Variable variable) ? variable.value() : value;
	}

	private static List<GraphQLFieldDefinition> fields(GraphQLFieldDefinition field) {
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer container)
				? container.getFieldDefinitions() : List.of();
	}

}
