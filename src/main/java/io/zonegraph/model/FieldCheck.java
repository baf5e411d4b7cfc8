package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.GraphMetadataType;
import io.zonegraph.model.MappedType.RecordType;
import io.zonegraph.model.MappedType.RowType;

/**
 * Checks that the directives and arguments of each field have an effect and do not
 * conflict.
 */
final class FieldCheck {

	private static final Set<String> REVIEWED = Set.of("cypher", "expression", "condition", "localized");

	/** Directives that determine the source of a value; a field has at most one. */
	private static final List<String> SOURCES = List.of("property", "relationship", "through", "lookup",
			"relationships", "lookedUp", "counts", "graphVersion", "cypher", "expression", "condition", "search",
			"paths", "neighborhood", "graph", "localized", "typeName");

	private static final List<String> ON_QUERY = List.of("cypher", "relationships", "search", "paths", "neighborhood",
			"graph");

	private static final List<String> ON_NODE = List.of("property", "relationship", "through", "lookup",
			"relationships", "lookedUp", "cypher", "expression", "condition", "localized", "typeName");

	private static final List<String> ON_RELATIONSHIP = List.of("property", "lookup", "cypher", "expression",
			"condition", "localized");

	private static final List<String> ON_RECORD = List.of("property", "cypher", "expression", "condition");

	/** Directives that restrict what clients can do with a property. */
	private static final List<String> EXPOSURE = List.of("filterOnly", "hidden");

	private static final List<String> ON_GRAPH_METADATA = List.of("counts", "graphVersion", "cypher");

	private final Sdl sdl;

	private final MappedTypes types;

	private final SchemaProblems problems;

	FieldCheck(Sdl sdl, MappedTypes types, SchemaProblems problems) {
		this.sdl = sdl;
		this.types = types;
		this.problems = problems;
	}

	void run() {
		this.sdl.interfaces().forEach(this::checkFields);
		this.sdl.objects().forEach(this::checkFields);
	}

	private void checkFields(ImplementingTypeDefinition<?> type) {
		List<String> allowed = allowed(type);
		for (FieldDefinition field : type.getFieldDefinitions()) {
			String place = type.getName() + "." + field.getName();
			List<String> sources = SOURCES.stream().filter((source) -> Sdl.has(field, source)).toList();
			if (sources.size() > 1) {
				this.problems.add("Field %s has %s; a field has one of them.", place, named(sources));
			}
			else if (!allowed.containsAll(sources)) {
				this.problems.add("Directive %s has no effect at %s; fields of \"%s\" may have one of %s.",
						named(sources), place, type.getName(), named(allowed));
			}
			else if (sources.isEmpty() && !allowed.contains("property") && !allowed.isEmpty()) {
				this.problems.add("Field %s has no source; fields of \"%s\" need one of %s.", place, type.getName(),
						named(allowed));
			}
			checkMarks(type, field, place, sources);
			checkArguments(field, place, sources);
			checkDeprecation(field, place, sources);
		}
	}

	/**
	 * The source directives allowed on fields of a type; for an interface without
	 * mapping, those of its implementing types.
	 */
	private List<String> allowed(ImplementingTypeDefinition<?> type) {
		if (type.getName().equals("Query")) {
			return ON_QUERY;
		}
		return kind(type).map((mapped) -> mapped.accept(new Allowed())).orElse(List.of());
	}

	private Optional<MappedType> kind(ImplementingTypeDefinition<?> type) {
		MappedType own = this.types.byName().get(type.getName());
		return (own != null) ? Optional.of(own)
				: this.sdl.implementations(type.getName())
					.stream()
					.filter(this.types::has)
					.findFirst()
					.map((name) -> this.types.byName().get(name));
	}

	/** Checks the directives that only apply to stored properties. */
	private void checkMarks(ImplementingTypeDefinition<?> type, FieldDefinition field, String place,
			List<String> sources) {
		List<String> marks = new ArrayList<>(
				List.of("computed", "key", "searched", "filterOnly", "hidden", "temporal"));
		marks.addAll(ConstraintCheck.ON_FIELDS);
		marks.addAll(IdentityCheck.ON_FIELDS);
		marks.removeIf((mark) -> !Sdl.has(field, mark));
		boolean stored = sources.isEmpty() || sources.equals(List.of("property"));
		if (!marks.isEmpty() && (!stored || type.getName().equals("Query"))) {
			this.problems.add("Directive %s has no effect at %s, which is no stored property.", named(marks), place);
			return;
		}
		Optional<MappedType> kind = kind(type);
		if (marks.contains("key") && kind.filter(EdgeType.class::isInstance).isEmpty()) {
			this.problems.add("Directive @key has no effect at %s; it may stand on fields of @relationshipProperties.",
					place);
		}
		if (marks.contains("temporal") && kind.filter(NodeType.class::isInstance).isEmpty()) {
			this.problems.add("Directive @temporal has no effect at %s; it may stand on fields of node types.", place);
		}
		if (marks.contains("searched") && (kind.filter(NodeType.class::isInstance).isEmpty() || !isSearched())) {
			this.problems.add(
					"Directive @searched has no effect at %s; it may stand on fields of node types that a field of Query with @search lists.",
					place);
		}
		List<String> identity = marks.stream().filter(IdentityCheck.ON_FIELDS::contains).toList();
		if (!identity.isEmpty() && kind.filter(NodeType.class::isInstance).isEmpty()) {
			this.problems.add("Directive %s has no effect at %s; it may stand on fields of node types.",
					named(identity), place);
		}
		checkExposure(field, place, marks, kind);
	}

	/**
	 * Checks that directives for exposure are where they have an effect, and not on keys.
	 */
	private void checkExposure(FieldDefinition field, String place, List<String> marks, Optional<MappedType> kind) {
		List<String> exposure = marks.stream().filter(EXPOSURE::contains).toList();
		if (exposure.isEmpty()) {
			return;
		}
		if (kind.filter(MappedType::isFilterable).isEmpty()) {
			this.problems.add(
					"Directive %s has no effect at %s; it may stand on fields of node types, of relationships as rows, and of @relationshipProperties.",
					named(exposure), place);
		}
		else if (kind.filter((type) -> type instanceof NodeType node && node.key().field().equals(field.getName()))
			.isPresent()) {
			this.problems.add("Directive %s must not stand at %s, the key, by which lists are sorted.", named(exposure),
					place);
		}
		else if (exposure.size() > 1) {
			this.problems.add("Directive @filterOnly has no effect at %s beside @hidden.", place);
		}
	}

	private boolean isSearched() {
		return this.sdl.object("Query")
			.stream()
			.flatMap((query) -> query.getFieldDefinitions().stream())
			.anyMatch((field) -> Sdl.has(field, "search"));
	}

	private void checkArguments(FieldDefinition field, String place, List<String> sources) {
		boolean traverses = sources.contains("paths") || sources.contains("neighborhood");
		if (!traverses && sources.stream().noneMatch(REVIEWED::contains)
				&& !field.getInputValueDefinitions().isEmpty()) {
			this.problems.add(
					"Field %s has arguments; only fields with @cypher, @expression, @condition or @localized may.",
					place);
		}
	}

	/** Fields that become connections are generated anew, without {@code @deprecated}. */
	private void checkDeprecation(FieldDefinition field, String place, List<String> sources) {
		boolean connection = sources.contains("through") || sources.contains("relationships")
				|| sources.contains("lookedUp") || sources.contains("search")
				|| (sources.contains("relationship") && Sdl.isList(field.getType()));
		if (connection && Sdl.has(field, "deprecated")) {
			this.problems.add("Directive @deprecated has no effect at %s, which becomes a connection.", place);
		}
	}

	private static String named(List<String> directives) {
		return String.join(", ", directives.stream().map((each) -> "@" + each).toList());
	}

	/** The source directives allowed on fields of each kind of type. */
	private static final class Allowed implements MappedType.Visitor<List<String>> {

		@Override
		public List<String> visit(NodeType node) {
			return ON_NODE;
		}

		@Override
		public List<String> visit(EdgeType edge) {
			return ON_RELATIONSHIP;
		}

		@Override
		public List<String> visit(RowType row) {
			return ON_RELATIONSHIP;
		}

		@Override
		public List<String> visit(RecordType record) {
			return ON_RECORD;
		}

		@Override
		public List<String> visit(GraphMetadataType metadata) {
			return ON_GRAPH_METADATA;
		}

	}

}
