package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.TypeDefinition;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;

/**
 * Generates the definitions that the expansion adds: Relay connections with their
 * arguments, and root fields, together with the filters, orders and aggregates they use.
 */
final class ConnectionTypes {

	private final MappedTypes types;

	private final List<String> relationships;

	/** The object types whose nodes may have alternatives. */
	private final Set<String> alternatives;

	private final GeneratedDefinitions generated = new GeneratedDefinitions();

	private final EdgeNames edges;

	private final FilterTypes filters;

	private final AggregateTypes aggregates;

	private final GroupTypes groups;

	private final OrderTypes orders;

	ConnectionTypes(Sdl sdl, MappedTypes types, List<String> relationships, Set<String> alternatives,
			BiFunction<MappedType, FieldMapping.Property, Optional<Quantity>> quantities) {
		this.types = types;
		this.alternatives = alternatives;
		this.relationships = relationships;
		this.edges = new EdgeNames(sdl);
		this.filters = new FilterTypes(this.generated, types, this.edges, quantities);
		this.aggregates = this.filters.aggregates();
		this.groups = new GroupTypes(this.generated, this.edges, this.filters, this.aggregates);
		this.orders = new OrderTypes(this.generated, types, this.edges, this.aggregates);
	}

	/** All types generated so far. */
	List<TypeDefinition<?>> definitions() {
		return List.copyOf(this.generated.all());
	}

	/**
	 * Generates the enums among these names that hand-written fields may use without
	 * declaring them.
	 */
	void addReferred(Set<String> names) {
		if (names.contains("RelationshipType")) {
			relationshipType();
		}
		this.types.all(NodeType.class)
			.stream()
			.filter((type) -> type.isInterface() && names.contains(type.name() + "Type"))
			.forEach(this::memberTypes);
	}

	/**
	 * Generates a root field.
	 * @param root the field; not one that is used as written
	 * @param description its description if the schema files declare it; else null
	 */
	FieldDefinition root(RootField root, @Nullable String description) {
		return root.accept(new GeneratedRoot(description));
	}

	private FieldDefinition byKey(RootField.One one) {
		String key = one.target().key().field();
		return this.generated.field(one.field(), one.target().name(),
				"The %s with this `%s`; null if there is none.".formatted(one.target().name(), key),
				List.of(this.generated.input(key, "ID!", this.generated.once("Identifier of the node."))));
	}

	private FieldDefinition byKeys(RootField.Several several) {
		return this.generated.field(several.field(), "[" + several.target().name() + "]!",
				"Nodes by identifier, in the order of `ids`; null for each that does not exist.",
				List.of(this.generated.input("ids", "[ID!]!", "At most 100 identifiers.")));
	}

	private FieldDefinition allNodes(RootField.Nodes nodes) {
		NodeType type = nodes.target();
		return this.generated.field(nodes.field(), connection(type) + "!", "All %s nodes.".formatted(type.name()),
				arguments(type, Optional.empty()));
	}

	private FieldDefinition allRows(RootField.Rows rows, @Nullable String description) {
		return this.generated.field(rows.field(), connection(rows.rowType()) + "!", description,
				rowArguments(rows.rowType()));
	}

	private FieldDefinition search(RootField.Search search, @Nullable String description) {
		NodeType target = search.target();
		List<InputValueDefinition> arguments = new ArrayList<>(List
			.of(this.generated.input("text", "String!", this.generated.once(
					"Search text as typed by a user: Chinese (one character is enough), pinyin (joined or spaced), pinyin initials, English, or a mix. All words must match. Of a long text, only the first 8 words within 320 characters are used, each cut to 40 characters. Any text is safe.")),
					this.generated.input("entityTypes", "[" + memberTypes(target) + "!]",
							this.generated.once("Only nodes of these types; all by default.")),
					this.generated.input("where", this.filters.where(target), null), this.generated.input("first",
							"Int", this.generated.once("Maximum number of hits: 0–100, by default 20."))));
		if (search.connection()) {
			arguments.add(this.generated.input("after", "String", null));
		}
		return this.generated.field(search.field(), (search.connection() ? hits(target) : suggestions(target)) + "!",
				description, arguments);
	}

	private String hits(NodeType target) {
		return connection(target.name() + "Hit", target, Optional.empty(), List.of(), hitFields());
	}

	private String suggestions(NodeType target) {
		String name = target.name() + "Suggestion";
		return "[" + this.generated.define(name, () -> {
			List<FieldDefinition> fields = new ArrayList<>();
			fields.add(this.generated.field("node", target.name() + "!", null));
			fields.addAll(hitFields());
			return GeneratedDefinitions.object(name, "A node suggested for the text typed so far.", List.of(), fields);
		}) + "!]";
	}

	private List<FieldDefinition> hitFields() {
		return List.of(
				this.generated.field("score", "Float!",
						this.generated.once("Relevance: higher is better. Comparable only within one list.")),
				this.generated.field("matchedOn", "[" + matchedOn() + "!]!",
						this.generated.once("The kinds of names that matched, most relevant first.")),
				this.generated.field("highlight", "[" + highlightPart() + "!]!",
						this.generated.once("The best-matching name, split into matched and unmatched parts.")));
	}

	private String highlightPart() {
		return this.generated.define("HighlightPart",
				() -> GeneratedDefinitions.object("HighlightPart", "A part of a name.", List.of(),
						List.of(this.generated.field("text", "String!",
								"Text of the part; all parts concatenated give the name."),
								this.generated.field("matched", "Boolean!", "Whether the part matched."))));
	}

	private String matchedOn() {
		return this.generated.define("MatchedOn", () -> GeneratedDefinitions.enumeration("MatchedOn",
				"A kind of name that a search matched.",
				List.of(GeneratedDefinitions.value("NAME", "The name."),
						GeneratedDefinitions.value("ALIAS", "An alias."),
						GeneratedDefinitions.value("ENGLISH", "The English name."),
						GeneratedDefinitions.value("PINYIN", "The pinyin of a Chinese name."),
						GeneratedDefinitions.value("INITIALS", "The initials of the pinyin of a Chinese name."))));
	}

	/** Name of the enum of the object types of an interface. */
	private String memberTypes(NodeType type) {
		String name = type.name() + "Type";
		return this.generated.define(name,
				() -> GeneratedDefinitions.enumeration(name, "An object type that implements `" + type.name() + "`.",
						type.members()
							.stream()
							.map((member) -> GeneratedDefinitions.value(EnumNames.of(member), null))
							.toList()));
	}

	private String relationshipType() {
		return this.generated.define("RelationshipType",
				() -> GeneratedDefinitions.enumeration("RelationshipType", "A relationship type of the graph.",
						this.relationships.stream().map((type) -> GeneratedDefinitions.value(type, null)).toList()));
	}

	/** A list of nodes at the other end of relationships, as a connection. */
	FieldDefinition along(FieldMapping.Relationship relationship, FieldDefinition written) {
		NodeType target = this.types.node(relationship.target());
		Optional<EdgeType> edge = this.types.shownEdgeOf(relationship);
		List<InputValueDefinition> arguments = new ArrayList<>(arguments(target, edge));
		if (relationship.isDeep()) {
			arguments.add(this.generated.input("maxDepth", "Int", "Maximum number of hops: 1–%d, by default %d."
				.formatted(relationship.maxDepth(), relationship.maxDepth())));
		}
		relationship.hierarchy()
			.ifPresent((hierarchy) -> arguments.add(this.generated.input("includeDescendants", "Boolean!",
					this.generated.once("Whether to include those of all descendants in the hierarchy."),
					BooleanValue.of(false))));
		String type = relationship.isDeep() ? atDepth(target) : connection(target, edge);
		return rewritten(written, type, arguments);
	}

	/** A list of nodes reached over a chain of relationship fields, as a connection. */
	FieldDefinition through(FieldMapping.Through through, FieldDefinition written) {
		NodeType target = this.types.node(through.target());
		return rewritten(written, connection(target), arguments(target, Optional.empty()));
	}

	/** The relationships of a node, as a connection of rows. */
	FieldDefinition rows(FieldMapping.RelationshipRows rows, FieldDefinition written) {
		RowType type = this.types.row(rows.rowType());
		List<InputValueDefinition> arguments = new ArrayList<>(rowArguments(type));
		arguments.add(this.generated.input("direction", "RelationshipDirection!",
				this.generated.once("Direction of the relationships, as seen from this node."), EnumValue.of("BOTH")));
		return rewritten(written, connection(type), arguments);
	}

	/**
	 * The relationships whose list property contains a node's key, as a connection of
	 * rows.
	 */
	FieldDefinition namingRows(FieldMapping.NamingRows rows, FieldDefinition written) {
		RowType type = this.types.row(rows.rowType());
		return rewritten(written, connection(type), rowArguments(type));
	}

	private FieldDefinition rewritten(FieldDefinition written, String type, List<InputValueDefinition> arguments) {
		FieldDefinition field = this.generated.field(written.getName(), type + "!", null, arguments);
		return field.transform((builder) -> builder.description(written.getDescription())
			.directives(Sdl.withoutMapping(written.getDirectives())));
	}

	private List<InputValueDefinition> rowArguments(RowType type) {
		List<InputValueDefinition> arguments = new ArrayList<>(pageArguments());
		arguments.add(this.generated.input("relationshipTypes", "[" + relationshipType() + "!]",
				this.generated.once("Only relationships of these types; all by default.")));
		arguments.add(this.generated.input("where", this.filters.where(type), null));
		return arguments;
	}

	private List<InputValueDefinition> arguments(NodeType target, Optional<EdgeType> edge) {
		List<InputValueDefinition> arguments = new ArrayList<>(pageArguments());
		arguments.add(this.generated.input("where", this.filters.where(target),
				this.generated.once("Conditions on the nodes. All fields of an object must hold.")));
		edge.ifPresent((properties) -> arguments.add(this.generated.input("edge", this.filters.where(properties),
				this.generated.once("Conditions on the relationships that lead to the nodes."))));
		arguments.add(this.generated.input("orderBy", "[" + this.orders.of(target) + "!]", this.generated.once(
				"Sort keys, most significant first. Ties, and lists without `orderBy`, are sorted by id. Null values come last in ascending order and first in descending order.")));
		edge.flatMap(this.orders::of)
			.ifPresent((order) -> arguments.add(this.generated.input("edgeOrderBy", "[" + order + "!]", this.generated
				.once("Sort keys on the relationships that lead to the nodes. They take precedence over `orderBy`."))));
		return arguments;
	}

	private List<InputValueDefinition> pageArguments() {
		return List.of(this.generated.input("first", "Int", this.generated
			.once("Maximum number of items from the start of the list: 0–100. Defaults to 20 unless `last` is given.")),
				this.generated.input("after", "String",
						this.generated.once("Only items after the one with this cursor.")),
				this.generated.input("last", "Int",
						this.generated.once("Maximum number of items from the end of the list: 0–100.")),
				this.generated.input("before", "String",
						this.generated.once("Only items before the one with this cursor.")));
	}

	private String connection(MappedType type) {
		return connection(type.name(), type, Optional.empty(), List.of(), List.of());
	}

	private String connection(NodeType target, Optional<EdgeType> edge) {
		return edge.map((properties) -> connection(this.edges.pair(target, edge), target, edge,
				this.edges.interfaces(properties).stream().map(NamedNode::getName).toList(), edgeFields(properties)))
			.orElseGet(() -> connection(target));
	}

	private String atDepth(NodeType target) {
		return connection(target.name() + "AtDepth", target, Optional.empty(), List.of(), List.of(this.generated
			.field("depth", "Int!", this.generated.once("Number of hops from the start: 1 for adjacent nodes."))));
	}

	/**
	 * The fields of an edge for properties, which are described only at the type of the
	 * properties.
	 */
	private List<FieldDefinition> edgeFields(EdgeType properties) {
		return this.edges.fieldsOf(properties)
			.stream()
			.filter((field) -> !Sdl.isHidden(field))
			.map(Sdl::withoutMapping)
			.map((field) -> field.transform((builder) -> builder.description(null)))
			.toList();
	}

	/** Defines a connection and its edge, and returns the connection's name. */
	private String connection(String prefix, MappedType listed, Optional<EdgeType> edge, List<String> interfaces,
			List<FieldDefinition> edgeFields) {
		return this.generated.define(prefix + "Connection", () -> {
			List<FieldDefinition> fields = new ArrayList<>(List.of(
					this.generated.field("edges", "[" + edge(prefix, listed, interfaces, edgeFields) + "!]!",
							this.generated.once("The items of the page, with their cursors.")),
					this.generated.field("nodes", "[" + listed.name() + "!]!",
							this.generated.once("The items of the page.")),
					this.generated.field("pageInfo", pageInfo() + "!",
							this.generated.once("Position of the page in the list.")),
					this.generated.field("totalCount", "Int!",
							this.generated.once("Number of items on all pages, with the same filters."))));
			fields.addAll(this.aggregates.fields(listed, edge));
			fields.add(this.groups.field(listed, edge));
			return GeneratedDefinitions.object(prefix + "Connection",
					"Page of a list of `%s`.%s".formatted(listed.name(), aggregated(listed)), List.of(), fields);
		});
	}

	/** What aggregates are over, if it is not all that is listed. */
	private String aggregated(MappedType listed) {
		return (listed instanceof NodeType node && node.members().stream().anyMatch(this.alternatives::contains))
				? " Aggregates and groups take the chosen one of alternatives, unless `where` mentions `isChosen`."
				: "";
	}

	private String edge(String prefix, MappedType listed, List<String> interfaces, List<FieldDefinition> edgeFields) {
		return this.generated.define(prefix + "Edge", () -> {
			List<FieldDefinition> fields = new ArrayList<>(List
				.of(this.generated.field("cursor", "String!", this.generated.once(
						"Opaque cursor for `after` and `before`. It stays valid when other items are added or removed.")),
						this.generated.field("node", listed.name() + "!", this.generated.once("The item."))));
			fields.addAll(edgeFields);
			return GeneratedDefinitions.object(prefix + "Edge", "Item on a page.", interfaces, fields);
		});
	}

	private String pageInfo() {
		return this.generated.define("PageInfo", () -> GeneratedDefinitions.object("PageInfo",
				"Position of a page in its list (Relay).", List.of(),
				List.of(this.generated.field("hasNextPage", "Boolean!",
						"Whether there are items after the page. With `last`: whether `before` was given."),
						this.generated.field("hasPreviousPage", "Boolean!",
								"Whether there are items before the page. With `first`: whether `after` was given."),
						this.generated.field("startCursor", "String",
								"Cursor of the first item; null if the page is empty."),
						this.generated.field("endCursor", "String",
								"Cursor of the last item; null if the page is empty."))));
	}

	/** Defines root fields, except those used as written. */
	private final class GeneratedRoot implements RootField.Visitor<FieldDefinition> {

		private final @Nullable String description;

		GeneratedRoot(@Nullable String description) {
			this.description = description;
		}

		@Override
		public FieldDefinition visit(RootField.One one) {
			return byKey(one);
		}

		@Override
		public FieldDefinition visit(RootField.Several several) {
			return byKeys(several);
		}

		@Override
		public FieldDefinition visit(RootField.Nodes nodes) {
			return allNodes(nodes);
		}

		@Override
		public FieldDefinition visit(RootField.Rows rows) {
			return allRows(rows, this.description);
		}

		@Override
		public FieldDefinition visit(RootField.Search search) {
			return search(search, this.description);
		}

		@Override
		public FieldDefinition visit(RootField.Traversal traversal) {
			throw writtenByHand(traversal);
		}

		@Override
		public FieldDefinition visit(RootField.GraphMetadata metadata) {
			throw writtenByHand(metadata);
		}

		@Override
		public FieldDefinition visit(RootField.Custom custom) {
			throw writtenByHand(custom);
		}

		private static IllegalStateException writtenByHand(RootField root) {
			return new IllegalStateException("Query." + root.field() + " is written by hand.");
		}

	}

}
