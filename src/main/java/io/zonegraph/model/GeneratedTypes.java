package io.zonegraph.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;

/**
 * The types that the expansion adds, as SDL: connections, edges, filters, orders and
 * aggregates. A type is generated when the first field asks for it, and once.
 */
final class GeneratedTypes {

	private static final String PAGE_ARGUMENTS = """
			"Length of the page from the front: 1 to 100. Without `first` and `last` a page has 20."
			first: Int
			"Cursor after which the page starts."
			after: String
			"Length of the page from the end: 1 to 100."
			last: Int
			"Cursor before which the page ends."
			before: String
			""";

	private final Sdl sdl;

	private final MappedTypes types;

	private final Set<String> relationships;

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final GeneratedSdl reader = new GeneratedSdl();

	/** Many fields have the same arguments. */
	private final Map<String, List<InputValueDefinition>> arguments = new HashMap<>();

	private final FilterTypes filters;

	private final AggregateTypes aggregates;

	private final OrderTypes orders;

	private final Set<String> unused = new HashSet<>(
			Set.of("CountedKind", "RelationshipDirection", "SearchedAs", "BoundKind"));

	GeneratedTypes(Sdl sdl, MappedTypes types, Set<String> relationships) {
		this.sdl = sdl;
		this.types = types;
		this.relationships = relationships;
		this.filters = new FilterTypes(types, this.texts);
		this.aggregates = new AggregateTypes(this.filters, this.texts);
		this.orders = new OrderTypes(types, this.aggregates, this.texts);
	}

	/** All types generated so far. */
	TypeDefinitionRegistry types() {
		return this.reader.read(this.texts.values());
	}

	/** Types of the mapping directives that the schema itself has no use for. */
	Set<String> unused() {
		return Collections.unmodifiableSet(this.unused);
	}

	/** The definition of a generated root field. */
	FieldDefinition root(RootField root) {
		if (root instanceof RootField.One one) {
			String key = one.target().key().field();
			return field(one.field(), "\"Its `%s`.\" %s: ID!".formatted(key, key), one.target().name(),
					"The %s of an id; null where there is none.".formatted(one.target().name()));
		}
		if (root instanceof RootField.Several several) {
			return field(several.field(), "\"At most 100 ids.\" ids: [ID!]!",
					"[%s]!".formatted(several.target().name()),
					"The nodes of several ids, in the order asked; null where there is none.");
		}
		if (root instanceof RootField.Nodes nodes) {
			NodeType type = nodes.target();
			return field(nodes.field(), PAGE_ARGUMENTS + whereAndOrder(this.filters.where(type), this.orders.of(type)),
					nodeConnection(type) + "!", "All %s nodes, page by page.".formatted(type.name()));
		}
		if (root instanceof RootField.Rows rows) {
			return field(rows.field(), rowArguments(rows.rowType()), rowConnection(rows.rowType()) + "!",
					"Relationships of the whole graph as rows.");
		}
		if (root instanceof RootField.Search search) {
			return search(search);
		}
		return field(root.field(), "", "String", "Replaced by the written field.");
	}

	private FieldDefinition search(RootField.Search search) {
		NodeType target = search.target();
		this.texts.computeIfAbsent("HighlightPart", (name) -> HIGHLIGHT_PART);
		String arguments = SEARCH_ARGUMENTS.formatted(memberTypes(target), this.filters.where(target));
		return field(search.field(), search.connection() ? arguments + AFTER : arguments,
				(search.connection() ? hitConnection(target) : suggestions(target)) + "!",
				"Nodes found by typed text.");
	}

	private String hitConnection(NodeType target) {
		return connection(target.name() + "Hit", target, null, "nodes found by typed text, best first", "", HIT_FIELDS);
	}

	private String suggestions(NodeType target) {
		String name = target.name() + "Suggestion";
		this.texts.computeIfAbsent(name,
				(key) -> "\"A node that someone may be typing the name of.\" type %s {\n\"The node.\" node: %s!\n%s}\n"
					.formatted(name, target.name(), HIT_FIELDS));
		return "[" + name + "!]";
	}

	/** The types that an interface stands for, as an enum; its name. */
	String memberTypes(NodeType type) {
		String name = type.name() + "Type";
		this.texts.computeIfAbsent(name,
				(key) -> type.members()
					.stream()
					.map((member) -> "\"%s nodes.\" %s%n".formatted(member, EnumNames.of(member)))
					.collect(Collectors.joining("", "\"Type of a node.\" enum " + name + " {\n", "}\n")));
		return name;
	}

	/** A list of nodes at the end of relationships, as a connection. */
	FieldDefinition connection(FieldMapping.Relationship relationship, FieldDefinition written) {
		NodeType target = this.types.node(relationship.target());
		String arguments = PAGE_ARGUMENTS;
		if (relationship.isDeep()) {
			arguments += "\"How many relationships in a row to follow at the most: 1 to %d, by default %d.\" maxDepth: Int%n"
				.formatted(relationship.maxDepth(), relationship.maxDepth());
		}
		EdgeType properties = this.types.edgeOf(relationship);
		String where = this.filters.whereRelated(relationship, target, properties);
		String order = this.orders.of(target, relationship.isDeep() ? null : properties);
		return field(written.getName(), arguments + whereAndOrder(where, order),
				connectionType(relationship, target, properties) + "!", textOf(written.getDescription()));
	}

	/** A list of nodes reached over several relationships, as a connection. */
	FieldDefinition through(FieldMapping.Through through, FieldDefinition written) {
		NodeType target = this.types.node(through.target());
		return field(written.getName(),
				PAGE_ARGUMENTS + whereAndOrder(this.filters.where(target), this.orders.of(target)),
				nodeConnection(target) + "!", textOf(written.getDescription()));
	}

	/** The relationships of a node, as a connection of rows. */
	FieldDefinition rows(FieldMapping.RelationshipRows rows, FieldDefinition written) {
		this.unused.remove("RelationshipDirection");
		RowType type = this.types.row(rows.rowType());
		String direction = "\"Only relationships of this direction, seen from this node.\" direction: RelationshipDirection! = BOTH%n"
			.formatted();
		return field(written.getName(), rowArguments(type) + direction, rowConnection(type) + "!",
				textOf(written.getDescription()));
	}

	/** The relationships that name a node, as a connection of rows. */
	FieldDefinition namingRows(FieldMapping.NamingRows rows, FieldDefinition written) {
		RowType type = this.types.row(rows.rowType());
		return field(written.getName(), rowArguments(type), rowConnection(type) + "!",
				textOf(written.getDescription()));
	}

	private String rowArguments(RowType type) {
		addRelationshipTypes();
		return PAGE_ARGUMENTS + """
				"Only relationships of these types; without it, of all."
				relationshipTypes: [RelationshipType!]
				"Which rows."
				where: %s
				""".formatted(this.filters.where(type));
	}

	private static String whereAndOrder(String where, String order) {
		return """
				"Which of them."
				where: %s
				"Order of the list. Ties, and lists without orderBy, sort by id. Unknown values come last when ascending, first when descending."
				orderBy: [%s!]
				"""
			.formatted(where, order);
	}

	private void addRelationshipTypes() {
		this.texts.computeIfAbsent("RelationshipType",
				(name) -> this.relationships.stream()
					.map((type) -> "\"Relationships of type %s.\" %s%n".formatted(type, type))
					.collect(Collectors.joining("", "\"Type of a relationship.\" enum RelationshipType {\n", "}\n")));
	}

	private String nodeConnection(NodeType type) {
		return connection(type.name(), type, null, "%s nodes".formatted(type.name()), "", "");
	}

	private String rowConnection(RowType type) {
		return connection(type.name(), type, null, "relationships", "", "");
	}

	private String connectionType(FieldMapping.Relationship relationship, NodeType target,
			@Nullable EdgeType properties) {
		if (relationship.isDeep()) {
			return connection(target.name() + "AtDepth", target, null,
					"%s nodes found over several relationships in a row".formatted(target.name()), "",
					"\"How many relationships away: 1 is next to the start.\" depth: Int!");
		}
		if (properties == null) {
			return nodeConnection(target);
		}
		return connection(properties.name() + target.name(), target, properties,
				"%s nodes at the end of a relationship, with its properties".formatted(target.name()),
				implemented(properties), edgeFields(properties));
	}

	private String implemented(EdgeType properties) {
		List<String> interfaces = this.sdl.interfacesOf(edgeDefinition(properties))
			.stream()
			.map(InterfaceTypeDefinition::getName)
			.toList();
		return interfaces.isEmpty() ? "" : "implements " + String.join(" & ", interfaces);
	}

	private String edgeFields(EdgeType properties) {
		return this.sdl.fieldsOf(edgeDefinition(properties))
			.stream()
			.map(Sdl::withoutMapping)
			.map(AstPrinter::printAst)
			.collect(Collectors.joining("\n"));
	}

	private ObjectTypeDefinition edgeDefinition(EdgeType properties) {
		return this.sdl.object(properties.name()).orElseThrow();
	}

	/** Adds a connection and its edge; gives the connection's name. */
	private String connection(String prefix, MappedType listed, @Nullable EdgeType edge, String what, String interfaces,
			String edgeFields) {
		String name = prefix + "Connection";
		this.texts.computeIfAbsent("PageInfo", (key) -> PAGE_INFO);
		if (!this.texts.containsKey(name)) {
			this.texts.put(name, CONNECTION.formatted(what, prefix, prefix, listed.name(),
					this.aggregates.fields(listed, edge), prefix, interfaces, listed.name(), edgeFields));
		}
		return name;
	}

	private static final String PAGE_INFO = """
			"Where a page lies in its list (Relay)."
			type PageInfo {
			  "Whether there is more after the page. After a backward page: whether `before` was given."
			  hasNextPage: Boolean!
			  "Whether there is more before the page. After a forward page: whether `after` was given."
			  hasPreviousPage: Boolean!
			  "Cursor of the first edge; null for an empty page."
			  startCursor: String
			  "Cursor of the last edge; null for an empty page."
			  endCursor: String
			}
			""";

	private static final String SEARCH_ARGUMENTS = """
			"What one types: Chinese from one character on, pinyin (joined or spaced), its initials, English, or a mix of them. All words must be found. Any text is safe."
			text: String!
			"Only nodes of these types; without it, of all."
			entityTypes: [%s!]
			"Which of them."
			where: %s
			"How many at the most: 1 to 100, by default 20."
			first: Int
			""";

	private static final String AFTER = """
			"Cursor after which the page starts."
			after: String
			""";

	private static final String HIT_FIELDS = """
			"How well the node fits: larger is better. Comparable within one list only."
			score: Float!
			"In which of its names the text was found, strongest first."
			matchedOn: [MatchedOn!]!
			"The name that fits best, in parts: those that were typed are marked."
			highlight: [HighlightPart!]!
			""";

	private static final String HIGHLIGHT_PART = """
			"A part of a name."
			type HighlightPart {
			  "The part; all parts together are the name."
			  text: String!
			  "Whether it is what was typed."
			  matched: Boolean!
			}
			"Which names of a node a typed text was found in."
			enum MatchedOn {
			  "The name."
			  NAME
			  "Another name."
			  ALIAS
			  "The English name."
			  ENGLISH
			  "The pinyin of a Chinese name."
			  PINYIN
			  "The first letters of the pinyin of a Chinese name."
			  INITIALS
			}
			""";

	private static final String CONNECTION = """
			"A page of %s (Relay connection)."
			type %sConnection {
			  "The page with a cursor for each node."
			  edges: [%sEdge!]!
			  "The page without cursors."
			  nodes: [%s!]!
			  "Where the page lies in the whole list."
			  pageInfo: PageInfo!
			  "How many there are on all pages, under the same `where`."
			  totalCount: Int!
			  %s
			}
			"One entry of a page."
			type %sEdge %s {
			  "Opaque position, for `after` and `before`. It stays valid when others are added or removed."
			  cursor: String!
			  "The node itself."
			  node: %s!
			  %s
			}
			""";

	private FieldDefinition field(String name, String arguments, String type, String description) {
		return FieldDefinition.newFieldDefinition()
			.name(name)
			.description(description(description))
			.inputValueDefinitions(this.arguments.computeIfAbsent(arguments, this.reader::arguments))
			.type(Parser.parseType(type))
			.build();
	}

	static Description description(String text) {
		return new Description(text, null, text.contains("\n"));
	}

	private static String textOf(@Nullable Description description) {
		return (description != null) ? description.getContent() : "";
	}

}
