package io.zonegraph.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;

import io.zonegraph.model.MappedType.EdgeType;

/**
 * What the generated types of relationships take over from hand-written ones: names,
 * fields, arguments. Relationship types without properties of their own share the types
 * of the interface that gives them all their properties: {@code HOSTS} and
 * {@code OPERATES} both lead to {@code PlatformFactConnection}.
 */
final class EdgeNames {

	/** The directives that say what clients can do with a property. */
	private static final List<String> MARKS = List.of("computed", "filterOnly", "hidden");

	private final Sdl sdl;

	EdgeNames(Sdl sdl) {
		this.sdl = sdl;
	}

	/** The type's name, or that of the interface that has all its properties. */
	String nameOf(MappedType type) {
		return (type instanceof EdgeType edge) ? sharedBy(edge, edge.fields().keySet()) : type.name();
	}

	/** The same for the properties that lists can be sorted by. */
	String sortedNameOf(EdgeType edge) {
		return sharedBy(edge, named(edge.sortable().stream()));
	}

	/** The same for what groups tell of the properties. */
	String groupedNameOf(MappedType type) {
		return (type instanceof EdgeType edge)
				? sharedBy(edge, named(Stream.concat(edge.groupKeys().stream(), edge.measured().stream())))
				: type.name();
	}

	/** The same for what aggregates tell of the properties. */
	String measuredNameOf(MappedType type) {
		return (type instanceof EdgeType edge) ? sharedBy(edge, named(edge.measured().stream())) : type.name();
	}

	private static Set<String> named(Stream<? extends FieldMapping> fields) {
		return fields.map(FieldMapping::field).collect(Collectors.toSet());
	}

	/** Begins with the target, so that all types of one target stand together. */
	String pair(MappedType target, Optional<EdgeType> edge) {
		return target.name() + edge.map(this::nameOf).orElse("");
	}

	/** The same for what groups tell of both. */
	String groupedPair(MappedType target, Optional<EdgeType> edge) {
		return target.name()
				+ edge.filter((properties) -> !properties.groupKeys().isEmpty() || !properties.measured().isEmpty())
					.map(this::groupedNameOf)
					.orElse("");
	}

	/** Names those of both that aggregates tell something of; may be empty. */
	String measuredPair(MappedType target, Optional<EdgeType> edge) {
		return Stream.concat(Stream.of(target), edge.stream())
			.filter((type) -> !type.measured().isEmpty())
			.map(this::measuredNameOf)
			.collect(Collectors.joining());
	}

	private String sharedBy(EdgeType edge, Set<String> fields) {
		return interfaces(edge).stream()
			.filter((each) -> fieldsOf(each).containsAll(fields) && isMarkedAlike(each, edge))
			.map(InterfaceTypeDefinition::getName)
			.findFirst()
			.orElse(edge.name());
	}

	/** Whether clients can do the same with the fields of both. */
	private boolean isMarkedAlike(InterfaceTypeDefinition type, EdgeType edge) {
		return this.sdl.fieldsOf(type)
			.stream()
			.allMatch((field) -> fieldsOf(edge).stream()
				.filter((own) -> own.getName().equals(field.getName()))
				.allMatch((own) -> MARKS.stream().allMatch((mark) -> Sdl.has(own, mark) == Sdl.has(field, mark))));
	}

	private Set<String> fieldsOf(InterfaceTypeDefinition type) {
		return this.sdl.fieldsOf(type).stream().map(FieldDefinition::getName).collect(Collectors.toSet());
	}

	/** The interfaces of an edge: those of its properties' type. */
	List<InterfaceTypeDefinition> interfaces(EdgeType edge) {
		return this.sdl.interfacesOf(definition(edge));
	}

	/** The fields of an edge: those of its properties' type. */
	List<FieldDefinition> fieldsOf(EdgeType edge) {
		return this.sdl.fieldsOf(definition(edge));
	}

	/** The arguments of a hand-written field, as fields of an input. */
	List<InputValueDefinition> argumentsOf(MappedType type, String field) {
		return this.sdl.implementing(type.name())
			.stream()
			.flatMap((owner) -> this.sdl.fieldsOf(owner).stream())
			.filter((each) -> each.getName().equals(field))
			.flatMap((each) -> each.getInputValueDefinitions().stream())
			.map(Sdl::withoutMapping)
			.toList();
	}

	private ObjectTypeDefinition definition(EdgeType edge) {
		return this.sdl.object(edge.name()).orElseThrow();
	}

}
