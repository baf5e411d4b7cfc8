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
 * The names, fields and arguments that generated types take from hand-written ones. Types
 * of relationship properties that add nothing to an interface share the types generated
 * for it: {@code HOSTS} and {@code OPERATES} both use {@code PlatformFactConnection}.
 */
final class EdgeNames {

	/** The directives that determine what clients can do with a property. */
	private static final List<String> MARKS = List.of("computed", "filterOnly", "hidden");

	private final Sdl sdl;

	EdgeNames(Sdl sdl) {
		this.sdl = sdl;
	}

	/**
	 * The name of the type, or of an interface of an edge type that declares all its
	 * properties.
	 */
	String nameOf(MappedType type) {
		return (type instanceof EdgeType edge) ? sharedBy(edge, edge.fields().keySet()) : type.name();
	}

	/** As {@link #nameOf}, considering only properties by which lists can be sorted. */
	String sortedNameOf(EdgeType edge) {
		return sharedBy(edge, named(edge.sortable().stream()));
	}

	/**
	 * As {@link #nameOf}, considering only properties that are group keys or aggregated.
	 */
	String groupedNameOf(MappedType type) {
		return (type instanceof EdgeType edge)
				? sharedBy(edge, named(Stream.concat(edge.groupKeys().stream(), edge.measured().stream())))
				: type.name();
	}

	/** As {@link #nameOf}, considering only properties that are aggregated. */
	String measuredNameOf(MappedType type) {
		return (type instanceof EdgeType edge) ? sharedBy(edge, named(edge.measured().stream())) : type.name();
	}

	private static Set<String> named(Stream<? extends FieldMapping> fields) {
		return fields.map(FieldMapping::field).collect(Collectors.toSet());
	}

	/**
	 * The name prefix of types for a target and an edge. It starts with the target, so
	 * that all types of one target are adjacent when sorted.
	 */
	String pair(MappedType target, Optional<EdgeType> edge) {
		return target.name() + edge.map(this::nameOf).orElse("");
	}

	/**
	 * As {@link #pair}, for groups: without the edge if it has neither group keys nor
	 * aggregates.
	 */
	String groupedPair(MappedType target, Optional<EdgeType> edge) {
		return target.name()
				+ edge.filter((properties) -> !properties.groupKeys().isEmpty() || !properties.measured().isEmpty())
					.map(this::groupedNameOf)
					.orElse("");
	}

	/** As {@link #pair}, for aggregates: only the types that have any; may be empty. */
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

	/** Whether the shared fields have the same directives in both types. */
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

	/** The interfaces that the type of the relationship properties implements. */
	List<InterfaceTypeDefinition> interfaces(EdgeType edge) {
		return this.sdl.interfacesOf(definition(edge));
	}

	/** The fields of the type of the relationship properties. */
	List<FieldDefinition> fieldsOf(EdgeType edge) {
		return this.sdl.fieldsOf(definition(edge));
	}

	/** The arguments of a hand-written field, as fields of an input object. */
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
