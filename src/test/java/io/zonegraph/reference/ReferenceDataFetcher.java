package io.zonegraph.reference;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import io.zonegraph.model.EnumNames;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Resolves the fields of an operation, one at a time, from their parent objects. */
final class ReferenceDataFetcher implements DataFetcher<@Nullable Object> {

	private final GraphModel model;

	private final GraphCopy fullGraph;

	private final CustomCypher customCypher;

	private final RelationshipNavigator navigator;

	private final Cursors cursors;

	private final Connections connections;

	private final RootFields rootFields;

	/**
	 * Resolves fields on a graph.
	 * @param copy the graph on the day of the operation
	 * @param fullGraph the graph on all days
	 */
	ReferenceDataFetcher(GraphModel model, GraphCopy copy, GraphCopy fullGraph) {
		this.model = model;
		this.fullGraph = fullGraph;
		this.customCypher = new CustomCypher(model, copy);
		this.navigator = new RelationshipNavigator(model, copy);
		this.cursors = new Cursors(copy);
		WhereEvaluator evaluator = new WhereEvaluator(model, copy, this.customCypher);
		this.connections = new Connections(model, copy, evaluator, this.navigator, this.cursors);
		this.rootFields = new RootFields(model, copy, fullGraph, evaluator, this.connections);
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		Object parent = environment.getSource();
		String field = environment.getField().getName();
		if (parent == null) {
			return this.rootFields.resolve(Objects.requireNonNull(this.model.roots().get(field)), environment);
		}
		if (parent instanceof FieldResolver part) {
			return part.resolve(field, environment);
		}
		if (parent instanceof Entry entry) {
			return ofEntry(entry, field, environment);
		}
		if (parent instanceof Map<?, ?> object) {
			return object.get(field);
		}
		MappedType type = type(((GraphQLNamedType) environment.getParentType()).getName());
		if (type.field(field).orElseThrow() instanceof FieldMapping.TypeName) {
			return EnumNames.of(type.name());
		}
		return of(type.field(field).orElseThrow(), type, (parent instanceof CopiedElement subject) ? subject : null,
				environment);
	}

	private @Nullable Object ofEntry(Entry entry, String field, DataFetchingEnvironment environment) {
		if (field.equals("node")) {
			return entry.element();
		}
		if (field.equals("cursor")) {
			return this.cursors.of(entry);
		}
		if (entry.hit() != null) {
			return entry.hit().resolve(field, environment);
		}
		if (entry.edgeType() == null) {
			return entry.depth();
		}
		return of(entry.edgeType().field(field).orElseThrow(), entry.edgeType(), entry.relationshipOrFail(),
				environment);
	}

	private @Nullable Object of(FieldMapping field, MappedType type, @Nullable CopiedElement subject,
			DataFetchingEnvironment environment) {
		if (field instanceof FieldMapping.Counts counts) {
			return counts(counts);
		}
		if (field instanceof FieldMapping.GraphVersion) {
			return OpaqueText.of("version");
		}
		if (field instanceof FieldMapping.CustomCypher) {
			return this.customCypher.value(type, field, subject, environment.getArguments());
		}
		return of(field, Objects.requireNonNull(subject), environment);
	}

	private @Nullable Object of(FieldMapping field, CopiedElement subject, DataFetchingEnvironment environment) {
		if (field instanceof FieldMapping.Property property) {
			Object value = subject.property(property.name());
			return (value == null && property.list() && property.required()) ? List.of() : value;
		}
		if (field instanceof FieldMapping.Lookup lookup) {
			List<CopiedNode> named = this.navigator.lookUp(subject, lookup);
			return lookup.many() ? named : named.stream().findFirst().orElse(null);
		}
		if (field instanceof FieldMapping.Relationship relationship) {
			return relationship.many()
					? this.connections.ofRelationship(relationship, (CopiedNode) subject, environment)
					: this.navigator.related((CopiedNode) subject, relationship, 1)
						.stream()
						.findFirst()
						.map(Entry::nodeOrFail)
						.orElse(null);
		}
		if (field instanceof FieldMapping.Through through) {
			return this.connections.ofNodes(this.navigator.relatedThrough((CopiedNode) subject, through.steps()),
					this.model.nodeType(through.target()).orElseThrow(), environment);
		}
		if (field instanceof FieldMapping.NamingRows rows) {
			return this.connections.ofNamingRows((CopiedNode) subject, rows, environment);
		}
		if (field instanceof FieldMapping.RelationshipRows rows) {
			return this.connections.ofRelationshipRows((CopiedNode) subject, rows, environment);
		}
		CopiedRelationship row = (CopiedRelationship) subject;
		if (field instanceof FieldMapping.RowEnd end) {
			return end.isStart() ? row.from() : row.to();
		}
		if (field instanceof FieldMapping.RowEdge) {
			RelationshipType known = this.model.relationshipTypes().get(row.type());
			return (known != null && this.model.types().containsKey(known.propertiesType())) ? row : null;
		}
		return (field instanceof FieldMapping.RowType) ? row.type() : toJson(row.properties());
	}

	private List<Map<String, Object>> counts(FieldMapping.Counts counts) {
		List<Map<String, Object>> rows = new ArrayList<>();
		if (counts.nodes()) {
			this.model.nodeTypes()
				.stream()
				.filter((type) -> !type.isComputed())
				.forEach((type) -> rows.add(Map.of("name", type.label(), "count",
						this.fullGraph.nodes().stream().filter((node) -> node.hasLabel(type.label())).count())));
		}
		else {
			this.model.relationshipTypes()
				.keySet()
				.forEach((type) -> rows.add(Map.of("name", type, "count",
						this.fullGraph.relationships().stream().filter((each) -> each.type().equals(type)).count())));
		}
		return rows;
	}

	/** Dates and times are strings in JSON. */
	private static Map<String, Object> toJson(Map<String, Object> properties) {
		Map<String, Object> json = new LinkedHashMap<>();
		properties.forEach((name, value) -> json.put(name, (value instanceof Temporal) ? value.toString() : value));
		return json;
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

}
