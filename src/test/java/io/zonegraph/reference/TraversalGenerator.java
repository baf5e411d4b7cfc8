package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.RootField;

/**
 * Generates the arguments of paths and neighbourhoods, and selections that are always
 * needed.
 */
final class TraversalGenerator {

	private final Sample sample;

	private final RandomSource random;

	private final VariableGenerator variables;

	TraversalGenerator(Sample sample, RandomSource random, VariableGenerator variables) {
		this.sample = sample;
		this.random = random;
		this.variables = variables;
	}

	/**
	 * The arguments of a field.
	 * @param labels generates a list of node types
	 */
	Map<String, InputValue> of(GraphQLFieldDefinition field, RootField.Traversal traversal,
			Supplier<InputValue> labels) {
		Map<String, InputValue> arguments = new LinkedHashMap<>();
		String direction = this.random.oneOf(List.of("OUT", "IN", "BOTH", "BOTH"));
		CopiedNode start = this.sample.node(traversal.ends(), this.random);
		List<CopiedRelationship> path = new ArrayList<>();
		CopiedNode end = end(start, traversal, direction, path);
		if (traversal.paths()) {
			int maxDepth = this.random.chance(80) ? this.random.between(2, 4) : this.random.oneOf(List.of(1, 5, 6));
			add(arguments, field, "from", key(start, traversal));
			add(arguments, field, "to",
					key(this.random.chance(90) ? end : this.sample.node(traversal.ends(), this.random), traversal));
			addSometimes(arguments, field, "maxDepth", 50, new InputValue.ScalarValue(maxDepth));
			addSometimes(arguments, field, "first", 65, new InputValue.ScalarValue(this.random.between(1, 5)));
		}
		else {
			add(arguments, field, "id", key(start, traversal));
			addSometimes(arguments, field, "maxDepth", 60,
					new InputValue.ScalarValue(this.random.between(1, this.random.chance(80) ? 2 : 3)));
			addSometimes(arguments, field, "first", 80,
					new InputValue.ScalarValue(this.random.between(1, this.random.chance(60) ? 3 : 200)));
			addSometimes(arguments, field, "entityTypes", 20, labels.get());
		}
		addSometimes(arguments, field, "relationshipTypes", 35, types(path));
		if (!direction.equals("BOTH") || this.random.chance(20)) {
			add(arguments, field, "direction", new InputValue.EnumValue(direction));
		}
		return arguments;
	}

	private void addSometimes(Map<String, InputValue> arguments, GraphQLFieldDefinition field, String name, int percent,
			InputValue value) {
		if (this.random.chance(percent)) {
			add(arguments, field, name, value);
		}
	}

	private void add(Map<String, InputValue> arguments, GraphQLFieldDefinition field, String name, InputValue value) {
		arguments.put(name, this.variables.oftenFixed(field.getArgument(name).getType(), value));
	}

	private InputValue key(@Nullable CopiedNode node, RootField.Traversal traversal) {
		Object key = (node != null && this.random.chance(98)) ? node.property(traversal.ends().key().name()) : null;
		return new InputValue.ScalarValue((key != null) ? key : "no-such-thing");
	}

	/**
	 * A node some relationships away.
	 * @param path receives the relationships that lead there
	 */
	private @Nullable CopiedNode end(@Nullable CopiedNode start, RootField.Traversal traversal, String direction,
			List<CopiedRelationship> path) {
		CopiedNode at = start;
		for (int step = this.random.between(1, 4); step > 0 && at != null; step--) {
			CopiedNode before = at;
			List<CopiedRelationship> next = at.relationships()
				.stream()
				.filter((each) -> each.otherEnd(before).is(traversal.ends()) && each.otherEnd(before) != start)
				.filter((each) -> !direction.equals((each.from() == before) ? "IN" : "OUT"))
				.toList();
			if (!next.isEmpty()) {
				path.add(this.random.oneOf(next));
				at = path.get(path.size() - 1).otherEnd(before);
			}
		}
		return at;
	}

	/**
	 * The types of the relationships of a path, and some others; rarely none of the path.
	 */
	private InputValue types(List<CopiedRelationship> path) {
		List<InputValue> types = new ArrayList<>();
		if (this.random.chance(90)) {
			path.forEach((each) -> types.add(new InputValue.EnumValue(each.type())));
		}
		for (int number = this.random.between(0, 3); number > 0; number--) {
			CopiedRelationship any = this.sample.relationship("", this.random);
			if (any != null && any.from().hasLabel("Entity") && any.to().hasLabel("Entity")) {
				types.add(new InputValue.EnumValue(any.type()));
			}
		}
		return new InputValue.ListValue(types);
	}

	/**
	 * Adds selections that identify which of several right results the engine returned,
	 * and the members that are cut.
	 */
	static Selection withIdentifyingFields(RootField.Traversal traversal, Selection selection) {
		Selection id = field("id", "id", List.of());
		List<Selection> inner = new ArrayList<>(selection.selections());
		inner.add(traversal.paths()
				? field(GraphPath.HOPS, "hops", List.of(field("relationship", "relationship", List.of(id))))
				: field(Neighborhood.MEMBERS, "members", List.of(field("node", "node", List.of(id)))));
		if (!traversal.paths()) {
			inner.add(field("missing", "cut", List.of(field("node", "node", List.of(id)),
					field("relationships", "relationships", List.of()), field("shown", "shown", List.of()))));
		}
		return selection.withSelections(inner);
	}

	private static Selection field(String key, String name, List<Selection> inner) {
		return new Selection.Field(key, name, Map.of(), Optional.empty(), inner);
	}

}
