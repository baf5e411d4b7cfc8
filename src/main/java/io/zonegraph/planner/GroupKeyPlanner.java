package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLOutputType;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.EnumNames;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType;
import io.zonegraph.plan.GroupKey;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Subject;

/**
 * Plans the arguments that choose the keys of groups, and the selection of those keys.
 */
final class GroupKeyPlanner {

	/** Argument for keys of the items, and field of a group that returns them. */
	static final String KEYS = "keys";

	/** Argument for keys of the relationships, and field of a group that returns them. */
	static final String EDGE_KEYS = "edgeKeys";

	private final PlanningContext planning;

	private final Place place;

	private final List<GroupKey> keys = new ArrayList<>();

	/**
	 * Plans the keys of one field.
	 * @throws InvalidOperationException if there are no keys, or too many
	 */
	GroupKeyPlanner(PlanningContext planning, ConnectionSource connection, ExecutableNormalizedField field,
			Place place) {
		this.planning = planning;
		this.place = place;
		add(field, KEYS, connection.type(), connection.subject());
		add(field, EDGE_KEYS, connection.edge(), Subject.EDGE);
		if (this.keys.isEmpty() || this.keys.size() > Subject.KEYS.size()) {
			throw new InvalidOperationException("%s at %s must name 1–%d keys, named %d.".formatted(
					(connection.edge() == null) ? "Argument \"keys\"" : "Arguments \"keys\" and \"edgeKeys\" together",
					place, Subject.KEYS.size(), this.keys.size()), place);
		}
	}

	private void add(ExecutableNormalizedField field, String argument, @Nullable MappedType type, Subject subject) {
		if (type != null) {
			List<?> named = this.planning.structural(field, argument).map(List.class::cast).orElse(List.of());
			named.stream()
				.distinct()
				.forEach((name) -> this.keys.add(key(argument, mapping(type, (String) name), subject)));
		}
	}

	private static FieldMapping.Groupable mapping(MappedType type, String name) {
		return type.groupKeys()
			.stream()
			.filter((key) -> EnumNames.of(key.field()).equals(name))
			.findFirst()
			.orElseThrow();
	}

	private GroupKey key(String argument, FieldMapping.Groupable mapping, Subject subject) {
		return mapping.accept(new KeyOfField(argument + "." + mapping.field(), subject));
	}

	/**
	 * The subject of the next key; if there are too many keys, the constructor refuses
	 * them.
	 */
	private Subject next() {
		return Subject.KEYS.get(Math.min(this.keys.size(), Subject.KEYS.size() - 1));
	}

	List<GroupKey> keys() {
		return this.keys;
	}

	/**
	 * The key for a field in a sort argument.
	 * @throws InvalidOperationException if the groups do not have that key
	 */
	GroupKey named(String order, String argument, String field) {
		return find(argument, field).orElseThrow(() -> new InvalidOperationException(
				"Argument \"%s\" at %s names the key \"%s\", which is not in \"%s\".".formatted(order, this.place,
						field, argument),
				this.place));
	}

	private Optional<GroupKey> find(String argument, String field) {
		return this.keys.stream().filter((key) -> key.name().equals(argument + "." + field)).findFirst();
	}

	/**
	 * Plans the selection of the keys of a group; keys that the groups do not have are
	 * null.
	 */
	Shape.Fields shape(ExecutableNormalizedField shown, Columns columns) {
		return this.planning.object(shown.getChildren(),
				(child, type) -> find(shown.getFieldName(), child.getFieldName())
					.map((key) -> shape(key, child, type, columns))
					.orElseGet(Shape.Nothing::new));
	}

	private Shape shape(GroupKey key, ExecutableNormalizedField child, GraphQLOutputType type, Columns columns) {
		int position = columns.of(key.sortKey(false).column());
		if (key instanceof GroupKey.Node node) {
			return new Shape.Present(position, new SelectionPlanner(this.planning).node(node.target(),
					child.getChildren(), FieldContext.at(columns, node.key())));
		}
		return SelectionPlanner.leaf(position, type);
	}

	/** Creates the group key for a field. */
	private final class KeyOfField implements FieldMapping.GroupKeyVisitor<GroupKey> {

		private final String name;

		private final Subject subject;

		KeyOfField(String name, Subject subject) {
			this.name = name;
			this.subject = subject;
		}

		@Override
		public GroupKey visit(FieldMapping.Property property) {
			return new GroupKey.Value(this.name, property, this.subject);
		}

		@Override
		public GroupKey visit(FieldMapping.Relationship relationship) {
			return new GroupKey.Related(this.name, next(), GroupKeyPlanner.this.planning.step(relationship));
		}

		@Override
		public GroupKey visit(FieldMapping.RowEnd end) {
			return new GroupKey.End(this.name, next(), GroupKeyPlanner.this.planning.nodeType(end.target()),
					end.isStart() ? Subject.START : Subject.END);
		}

		@Override
		public GroupKey visit(FieldMapping.RowType type) {
			return new GroupKey.RelationshipType(this.name);
		}

	}

}
