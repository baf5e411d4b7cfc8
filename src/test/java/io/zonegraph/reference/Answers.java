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

/** Answers one field after the other, from what its parent is. */
final class Answers implements DataFetcher<@Nullable Object> {

	private final GraphModel model;

	private final GraphCopy whole;

	private final CustomCypher reviewed;

	private final Follow follow;

	private final Cursors cursors;

	private final Lists lists;

	private final Roots roots;

	/**
	 * Answers from a graph.
	 * @param copy the graph on the day that operations ask for
	 * @param whole the graph on all days
	 */
	Answers(GraphModel model, GraphCopy copy, GraphCopy whole) {
		this.model = model;
		this.whole = whole;
		this.reviewed = new CustomCypher(model, copy);
		this.follow = new Follow(model, copy);
		this.cursors = new Cursors(copy);
		Where where = new Where(model, copy, this.reviewed);
		this.lists = new Lists(model, copy, where, this.follow, this.cursors);
		this.roots = new Roots(model, copy, whole, where, this.lists);
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		Object parent = environment.getSource();
		String field = environment.getField().getName();
		if (parent == null) {
			return this.roots.of(Objects.requireNonNull(this.model.roots().get(field)), environment);
		}
		if (parent instanceof Part part) {
			return part.field(field, environment);
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
		return of(type.field(field).orElseThrow(), type, (parent instanceof Propertied subject) ? subject : null,
				environment);
	}

	private @Nullable Object ofEntry(Entry entry, String field, DataFetchingEnvironment environment) {
		if (field.equals("node")) {
			return entry.shown();
		}
		if (field.equals("cursor")) {
			return this.cursors.of(entry);
		}
		if (entry.hit() != null) {
			return entry.hit().field(field, environment);
		}
		if (entry.edge() == null) {
			return entry.depth();
		}
		return of(entry.edge().field(field).orElseThrow(), entry.edge(), entry.relationshipOrFail(), environment);
	}

	private @Nullable Object of(FieldMapping field, MappedType type, @Nullable Propertied subject,
			DataFetchingEnvironment environment) {
		if (field instanceof FieldMapping.Counts counts) {
			return counts(counts);
		}
		if (field instanceof FieldMapping.GraphVersion) {
			return Opaque.of("version");
		}
		if (field instanceof FieldMapping.Custom || field instanceof FieldMapping.Condition
				|| field instanceof FieldMapping.Expression) {
			return this.reviewed.value(type, field, subject, environment.getArguments());
		}
		return of(field, Objects.requireNonNull(subject), environment);
	}

	private @Nullable Object of(FieldMapping field, Propertied subject, DataFetchingEnvironment environment) {
		if (field instanceof FieldMapping.Property property) {
			Object value = subject.property(property.name());
			return (value == null && property.list() && property.required()) ? List.of() : value;
		}
		if (field instanceof FieldMapping.Lookup lookup) {
			List<CopiedNode> named = this.follow.named(subject, lookup);
			return lookup.many() ? named : named.stream().findFirst().orElse(null);
		}
		if (field instanceof FieldMapping.Relationship relationship) {
			return relationship.many() ? this.lists.along(relationship, (CopiedNode) subject, environment)
					: this.follow.from((CopiedNode) subject, relationship, 1)
						.stream()
						.findFirst()
						.map(Entry::nodeOrFail)
						.orElse(null);
		}
		if (field instanceof FieldMapping.Through through) {
			return this.lists.nodes(this.follow.through((CopiedNode) subject, through.steps()),
					this.model.nodeType(through.target()).orElseThrow(), environment);
		}
		if (field instanceof FieldMapping.NamingRows rows) {
			return this.lists.naming((CopiedNode) subject, rows, environment);
		}
		if (field instanceof FieldMapping.RelationshipRows rows) {
			return this.lists.around((CopiedNode) subject, rows, environment);
		}
		CopiedRelationship row = (CopiedRelationship) subject;
		if (field instanceof FieldMapping.RowEnd end) {
			return end.isStart() ? row.from() : row.to();
		}
		if (field instanceof FieldMapping.RowEdge) {
			RelationshipType known = this.model.relationshipTypes().get(row.type());
			return (known != null && this.model.types().containsKey(known.propertiesType())) ? row : null;
		}
		return (field instanceof FieldMapping.RowType) ? row.type() : written(row.properties());
	}

	private List<Map<String, Object>> counts(FieldMapping.Counts counts) {
		List<Map<String, Object>> rows = new ArrayList<>();
		if (counts.nodes()) {
			this.model.nodeTypes()
				.stream()
				.filter((type) -> !type.isComputed())
				.forEach((type) -> rows.add(Map.of("name", type.label(), "count",
						this.whole.nodes().stream().filter((node) -> node.hasLabel(type.label())).count())));
		}
		else {
			this.model.relationshipTypes()
				.keySet()
				.forEach((type) -> rows.add(Map.of("name", type, "count",
						this.whole.relationships().stream().filter((each) -> each.type().equals(type)).count())));
		}
		return rows;
	}

	/** Days and moments are texts in JSON. */
	private static Map<String, Object> written(Map<String, Object> properties) {
		Map<String, Object> written = new LinkedHashMap<>();
		properties.forEach((name, value) -> written.put(name, (value instanceof Temporal) ? value.toString() : value));
		return written;
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

}
