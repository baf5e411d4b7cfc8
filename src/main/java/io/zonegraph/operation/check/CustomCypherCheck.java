package io.zonegraph.operation.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.RootField;

/** Checks each custom Cypher text of a schema by having the database plan it. */
final class CustomCypherCheck {

	private final Sample sample;

	private final GraphReport report;

	/** Fields planned so far: those inherited from an interface are planned once. */
	private final Set<FieldMapping> planned = new HashSet<>();

	CustomCypherCheck(Sample sample) {
		this.sample = sample;
		this.report = sample.report();
	}

	void check(GraphModel model) {
		for (MappedType type : model.types().values()) {
			for (FieldMapping field : type.fields().values()) {
				check(type.name() + "." + field.field(), type.accept(new Parent()), field);
			}
		}
		model.roots().values().forEach((root) -> {
			if (root instanceof RootField.Custom custom) {
				check("Query." + custom.field(), "", custom.mapping());
			}
		});
	}

	private void check(String place, String parent, FieldMapping field) {
		if (field instanceof FieldMapping.CustomCypher custom && this.planned.add(field)) {
			this.sample.refusal(place, custom.accept(new Statement(parent)))
				.ifPresent(
						(refusal) -> this.report.problem("%s: its Cypher does not run: %s", place, onOneLine(refusal)));
		}
	}

	/**
	 * The message on one line, without its position, which refers to the enclosing
	 * statement.
	 */
	private static String onOneLine(String refusal) {
		List<String> lines = refusal.lines().map(String::strip).filter((line) -> !line.matches("\\^?")).toList();
		return lines.stream()
			.collect(Collectors.joining(" "))
			.replaceAll(" ?\\(line \\d+, column \\d+ \\(offset: \\d+\\)\\)", "");
	}

	/**
	 * Renders a clause that binds what the Cypher of a type's fields refers to as
	 * {@code this}.
	 */
	private static final class Parent implements MappedType.Visitor<String> {

		private static final String RELATIONSHIP = "MATCH ()-[_parent]->()";

		@Override
		public String visit(MappedType.NodeType node) {
			return "MATCH (_parent:%s)".formatted(Text.any(node.matchLabels()));
		}

		@Override
		public String visit(MappedType.EdgeType edge) {
			return RELATIONSHIP;
		}

		@Override
		public String visit(MappedType.RowType row) {
			return RELATIONSHIP;
		}

		@Override
		public String visit(MappedType.RecordType record) {
			return "UNWIND $_records AS _parent";
		}

		@Override
		public String visit(MappedType.GraphMetadataType metadata) {
			return "";
		}

	}

	/**
	 * Renders a complete statement with the Cypher of a field.
	 *
	 * @param parent the clause that binds {@code this}; empty for none
	 */
	private record Statement(String parent) implements FieldMapping.CustomCypherVisitor<String> {

		@Override
		public String visit(FieldMapping.Custom custom) {
			boolean alone = this.parent.isEmpty();
			return "%s CALL (%s) { %s\n%s\n} RETURN value".formatted(this.parent, alone ? "" : "_parent",
					alone ? "" : "WITH _parent AS this ", custom.statement());
		}

		@Override
		public String visit(FieldMapping.Expression expression) {
			return value(expression.expression());
		}

		@Override
		public String visit(FieldMapping.RecordExpression expression) {
			return value(expression.expression());
		}

		private String value(String expression) {
			return "%s WITH _parent AS this RETURN (\n%s\n) AS value".formatted(this.parent, expression);
		}

		@Override
		public String visit(FieldMapping.Condition condition) {
			return "%s WITH _parent AS this WHERE (\n%s\n) RETURN this".formatted(this.parent, condition.condition());
		}

	}

}
