package io.zonegraph.model;

import java.util.List;
import java.util.Objects;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;

/**
 * Checks that a field shared by several types has the same mapping in all of them, as
 * filters, orders and aggregates on the shared type use a single mapping.
 */
final class InterfaceCheck {

	private final MappedTypes types;

	private final SchemaProblems problems;

	InterfaceCheck(MappedTypes types, SchemaProblems problems) {
		this.types = types;
		this.problems = problems;
	}

	void run() {
		this.types.all(NodeType.class)
			.stream()
			.filter(NodeType::isInterface)
			.forEach((shared) -> shared.members()
				.stream()
				.filter((member) -> this.types.is(NodeType.class, member))
				.forEach((member) -> check(shared, this.types.node(member))));
		for (RowType row : this.types.all(RowType.class)) {
			this.types.all(EdgeType.class).forEach((edge) -> checkProperties(row, edge));
		}
	}

	private void check(NodeType shared, NodeType member) {
		shared.fields()
			.values()
			.forEach((field) -> member.field(field.field())
				.filter((own) -> !isReadAlike(field, own))
				.ifPresent((own) -> report(shared, field, member, own)));
	}

	private void checkProperties(RowType row, EdgeType edge) {
		row.properties()
			.forEach((field) -> edge.field(field.field())
				.filter((own) -> !isReadAlike(field, own))
				.ifPresent((own) -> report(row, field, edge, own)));
	}

	private void report(MappedType shared, FieldMapping field, MappedType member, FieldMapping own) {
		this.problems.add("Field %s.%s reads %s, but %s.%s reads %s; both must read the same.", shared.name(),
				field.field(), words(field), member.name(), own.field(), words(own));
	}

	/**
	 * Whether two mappings agree. Fields that cannot be used in filters need only be of
	 * the same kind, as selections use the mapping of each type.
	 */
	private static boolean isReadAlike(FieldMapping field, FieldMapping own) {
		return (field instanceof FieldMapping.Filterable filterable) ? filterable.accept(new ReadAlike(own))
				: Objects.equals(field.getClass(), own.getClass());
	}

	private static List<Object> stored(FieldMapping.Property property) {
		return List.of(property.name(), property.type(), property.list());
	}

	private static List<Object> followed(FieldMapping.Relationship relationship) {
		return List.of(relationship.type(), relationship.direction(), relationship.target(), relationship.properties(),
				relationship.many(), relationship.maxDepth());
	}

	private static String words(FieldMapping field) {
		if (field instanceof FieldMapping.Property property) {
			return "the property \"%s\" as %s".formatted(property.name(),
					property.list() ? "[" + property.type() + "]" : property.type());
		}
		if (field instanceof FieldMapping.Relationship relationship) {
			return "relationships of type %s (%s) to \"%s\"".formatted(relationship.type(), relationship.direction(),
					relationship.target());
		}
		return "a %s of its own".formatted(field.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
	}

	/**
	 * Determines whether conditions on a field are the same as on that of another type.
	 *
	 * @param own the field of the other type
	 */
	private record ReadAlike(FieldMapping own) implements FieldMapping.FilterVisitor<Boolean> {

		@Override
		public Boolean visit(FieldMapping.Property property) {
			return this.own instanceof FieldMapping.Property other && stored(property).equals(stored(other));
		}

		@Override
		public Boolean visit(FieldMapping.Condition condition) {
			return condition.equals(this.own);
		}

		@Override
		public Boolean visit(FieldMapping.Relationship relationship) {
			return this.own instanceof FieldMapping.Relationship other
					&& followed(relationship).equals(followed(other));
		}

		@Override
		public Boolean visit(FieldMapping.Lookup lookup) {
			return lookup.equals(this.own);
		}

		@Override
		public Boolean visit(FieldMapping.RowEnd end) {
			return this.own instanceof FieldMapping.RowEnd;
		}

	}

}
