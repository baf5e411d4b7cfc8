package io.zonegraph.api.neo4jbrowser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;

import org.springframework.util.StringUtils;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.RelationshipType;

/**
 * The meanings of the labels and relationship types of the graph, taken from the
 * descriptions in the schema.
 */
final class SchemaNames {

	private final GraphModel model;

	private final GraphQLSchema schema;

	SchemaNames(GraphModel model, GraphQLSchema schema) {
		this.model = model;
		this.schema = schema;
	}

	/** Returns the labels, in schema order. */
	List<Name> labels() {
		return nodeTypes().filter((type) -> !type.label().isEmpty())
			.map((type) -> new Name(type.label(), sentences(type.name()), ""))
			.toList();
	}

	/**
	 * Returns the relationship types, sorted by name, each with the labels that it
	 * connects.
	 */
	List<Name> relationshipTypes() {
		return this.model.relationshipTypes()
			.values()
			.stream()
			.map((type) -> new Name(type.type(), meaning(type.type()), ends(type)))
			.sorted((one, other) -> one.name().compareTo(other.name()))
			.toList();
	}

	private Stream<NodeType> nodeTypes() {
		return this.model.types().values().stream().filter(NodeType.class::isInstance).map(NodeType.class::cast);
	}

	private String meaning(String type) {
		List<MappedField> fields = nodeTypes()
			.flatMap((owner) -> owner.relationships()
				.stream()
				.filter((field) -> field.type().equals(type))
				.map((field) -> new MappedField(owner, field)))
			.toList();
		return fields.stream()
			.map((each) -> each.field().properties())
			.filter((properties) -> !properties.isEmpty())
			.findFirst()
			.map(this::sentences)
			.orElseGet(() -> fieldMeaning(fields));
	}

	/**
	 * The meaning of a relationship type without properties, from the description of a
	 * field, preferably one at its start.
	 */
	private String fieldMeaning(Collection<MappedField> fields) {
		Optional<MappedField> fromStart = fields.stream()
			.filter((each) -> each.field().direction() == Direction.OUT)
			.findFirst();
		MappedField described = fromStart.orElseGet(() -> fields.iterator().next());
		GraphQLFieldsContainer owner = (GraphQLFieldsContainer) this.schema.getType(described.owner().name());
		GraphQLFieldDefinition field = owner.getFieldDefinition(described.field().field());
		// A custom schema need not describe its fields.
		String meaning = plain(StringUtils.hasText(field.getDescription()) ? field.getDescription() : field.getName());
		return fromStart.isPresent() ? meaning : "From the end: " + StringUtils.uncapitalize(meaning);
	}

	private String ends(RelationshipType type) {
		Set<String> from = new TreeSet<>();
		Set<String> to = new TreeSet<>();
		type.ends().forEach((ends) -> {
			from.add(ends.from());
			to.add(ends.to());
		});
		return shortest(from) + " → " + shortest(to);
	}

	/** Lists labels, with that of an interface in place of those of all its types. */
	private String shortest(Set<String> types) {
		Set<String> rest = new TreeSet<>(types);
		List<String> labels = new ArrayList<>();
		nodeTypes().filter((type) -> type.isInterface() && !type.label().isEmpty())
			.filter((type) -> rest.containsAll(type.members()))
			.forEach((type) -> {
				rest.removeAll(type.members());
				labels.add(type.label());
			});
		labels.addAll(rest.stream().map(this::labelOf).toList());
		return String.join(", ", labels);
	}

	private String labelOf(String type) {
		return this.model.nodeType(type).map(NodeType::label).orElse(type);
	}

	private String sentences(String type) {
		String text = plain(this.model.description(type).orElse(type + "."));
		return text.replaceFirst("\\s*Properties of `\\w+`\\.$", "");
	}

	private static String plain(String description) {
		return description.strip().lines().map(String::strip).collect(Collectors.joining(" "));
	}

	private record MappedField(MappedType owner, FieldMapping.Relationship field) {
	}

	/**
	 * A name with its meaning.
	 *
	 * @param name a label or relationship type
	 * @param meaning one or more sentences in English
	 * @param ends the labels of start and end nodes; empty for a label
	 */
	record Name(String name, String meaning, String ends) {
	}

}
