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
 * Makes the arguments of paths and neighbourhoods, and what they are always asked for.
 */
final class TraversalGenerator {

	private final Sample sample;

	private final Draw draw;

	private final VariableGenerator variables;

	TraversalGenerator(Sample sample, Draw draw, VariableGenerator variables) {
		this.sample = sample;
		this.draw = draw;
		this.variables = variables;
	}

	/**
	 * The arguments of a field.
	 * @param labels makes a list of types of nodes
	 */
	Map<String, Written> of(GraphQLFieldDefinition field, RootField.Traversal traversal, Supplier<Written> labels) {
		Map<String, Written> arguments = new LinkedHashMap<>();
		String direction = this.draw.one(List.of("OUT", "IN", "BOTH", "BOTH"));
		CopiedNode start = this.sample.node(traversal.ends(), this.draw);
		List<CopiedRelationship> trail = new ArrayList<>();
		CopiedNode end = end(start, traversal, direction, trail);
		if (traversal.paths()) {
			int longest = this.draw.percent(80) ? this.draw.between(2, 4) : this.draw.one(List.of(1, 5, 6));
			add(arguments, field, "from", key(start, traversal));
			add(arguments, field, "to",
					key(this.draw.percent(90) ? end : this.sample.node(traversal.ends(), this.draw), traversal));
			sometimes(arguments, field, "maxDepth", 50, new Written.Scalar(longest));
			sometimes(arguments, field, "first", 65, new Written.Scalar(this.draw.between(1, 5)));
		}
		else {
			add(arguments, field, "id", key(start, traversal));
			sometimes(arguments, field, "maxDepth", 60,
					new Written.Scalar(this.draw.between(1, this.draw.percent(80) ? 2 : 3)));
			sometimes(arguments, field, "first", 80,
					new Written.Scalar(this.draw.between(1, this.draw.percent(60) ? 3 : 200)));
			sometimes(arguments, field, "entityTypes", 20, labels.get());
		}
		sometimes(arguments, field, "relationshipTypes", 35, types(trail));
		if (!direction.equals("BOTH") || this.draw.percent(20)) {
			add(arguments, field, "direction", new Written.Name(direction));
		}
		return arguments;
	}

	private void sometimes(Map<String, Written> arguments, GraphQLFieldDefinition field, String name, int percent,
			Written value) {
		if (this.draw.percent(percent)) {
			add(arguments, field, name, value);
		}
	}

	private void add(Map<String, Written> arguments, GraphQLFieldDefinition field, String name, Written value) {
		arguments.put(name, this.variables.fixed(field.getArgument(name).getType(), value));
	}

	private Written key(@Nullable CopiedNode node, RootField.Traversal traversal) {
		Object key = (node != null && this.draw.percent(98)) ? node.property(traversal.ends().key().name()) : null;
		return new Written.Scalar((key != null) ? key : "no-such-thing");
	}

	/**
	 * A node a few steps away.
	 * @param trail gets the relationships that lead there
	 */
	private @Nullable CopiedNode end(@Nullable CopiedNode start, RootField.Traversal traversal, String direction,
			List<CopiedRelationship> trail) {
		CopiedNode at = start;
		for (int step = this.draw.between(1, 4); step > 0 && at != null; step--) {
			CopiedNode before = at;
			List<CopiedRelationship> next = at.relationships()
				.stream()
				.filter((each) -> each.other(before).is(traversal.ends()) && each.other(before) != start)
				.filter((each) -> !direction.equals((each.from() == before) ? "IN" : "OUT"))
				.toList();
			if (!next.isEmpty()) {
				trail.add(this.draw.one(next));
				at = trail.get(trail.size() - 1).other(before);
			}
		}
		return at;
	}

	/** Those of a trail, and some others; seldom none. */
	private Written types(List<CopiedRelationship> trail) {
		List<Written> types = new ArrayList<>();
		if (this.draw.percent(90)) {
			trail.forEach((each) -> types.add(new Written.Name(each.type())));
		}
		for (int number = this.draw.between(0, 3); number > 0; number--) {
			CopiedRelationship any = this.sample.relationship("", this.draw);
			if (any != null && any.from().hasLabel("Entity") && any.to().hasLabel("Entity")) {
				types.add(new Written.Name(any.type()));
			}
		}
		return new Written.Elements(types);
	}

	/**
	 * The same, and what tells the reference which of several right answers the engine
	 * gave; and what is missing.
	 */
	static Selection recognised(RootField.Traversal traversal, Selection made) {
		Selection id = field("id", "id", List.of());
		List<Selection> inner = new ArrayList<>(made.inner());
		inner.add(traversal.paths()
				? field(Trail.KEY, "hops", List.of(field("relationship", "relationship", List.of(id))))
				: field(Neighborhood.MEMBERS, "members", List.of(field("node", "node", List.of(id)))));
		if (!traversal.paths()) {
			inner.add(field("missing", "cut", List.of(field("node", "node", List.of(id)),
					field("relationships", "relationships", List.of()), field("shown", "shown", List.of()))));
		}
		return made.with(inner);
	}

	private static Selection field(String key, String name, List<Selection> inner) {
		return new Selection.Field(key, name, Map.of(), Optional.empty(), inner);
	}

}
