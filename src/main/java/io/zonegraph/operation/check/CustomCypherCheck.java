package io.zonegraph.operation.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.RootField;

/** Has the database plan each reviewed Cypher text of a schema. */
final class CustomCypherCheck {

	private final Sample sample;

	private final GraphReport report;

	/** What types inherit from an interface is planned once. */
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
		if (field instanceof FieldMapping.Custom custom) {
			String imports = parent.isEmpty() ? "" : "WITH _parent AS this ";
			check(place, field, "%s CALL (%s) { %s\n%s\n} RETURN value".formatted(parent,
					parent.isEmpty() ? "" : "_parent", imports, custom.statement()));
		}
		else if (field instanceof FieldMapping.Expression expression) {
			check(place, field,
					"%s WITH _parent AS this RETURN (\n%s\n) AS value".formatted(parent, expression.expression()));
		}
		else if (field instanceof FieldMapping.Condition condition) {
			check(place, field,
					"%s WITH _parent AS this WHERE (\n%s\n) RETURN this".formatted(parent, condition.condition()));
		}
	}

	private void check(String place, FieldMapping field, String statement) {
		if (this.planned.add(field)) {
			this.sample.refusal(place, statement)
				.ifPresent(
						(refusal) -> this.report.problem("%s: its Cypher does not run: %s", place, onOneLine(refusal)));
		}
	}

	/** Without the position, which is that in a larger statement. */
	private static String onOneLine(String refusal) {
		List<String> lines = refusal.lines().map(String::strip).filter((line) -> !line.matches("\\^?")).toList();
		return lines.stream()
			.collect(Collectors.joining(" "))
			.replaceAll(" ?\\(line \\d+, column \\d+ \\(offset: \\d+\\)\\)", "");
	}

	/** A clause that finds what the Cypher of a type's fields calls {@code this}. */
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

}
