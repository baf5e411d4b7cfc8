package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.RootField;

/** Makes selection sets. */
final class SelectionGenerator {

	private static final String TYPENAME = "__typename";

	/** A field that is null and must not be: with it everything around it is lost. */
	private static final String LOST = "lostCount";

	private static final int DEEPEST = 10;

	private final GraphModel model;

	private final GraphQLSchema schema;

	private final Draw draw;

	private final ArgumentGenerator arguments;

	private final GroupGenerator groups;

	private final RootGenerator roots;

	/** How many lists and nodes may still be asked for. */
	private int left;

	private int number;

	SelectionGenerator(GraphModel model, GraphQLSchema schema, Draw draw, ArgumentGenerator arguments, int lists) {
		this.model = model;
		this.schema = schema;
		this.draw = draw;
		this.arguments = arguments;
		this.roots = new RootGenerator(model, schema, draw);
		this.groups = new GroupGenerator(this, arguments, draw);
		this.left = lists;
	}

	/** Fields of {@code Query}. */
	List<Selection> roots() {
		Scope scope = new Scope();
		List<Selection> selections = new ArrayList<>();
		for (int count = this.draw.percent(80) ? 1 : this.draw.few(4); count > 0; count--) {
			RootField root = this.roots.root();
			GraphQLFieldDefinition field = this.schema.getQueryType().getFieldDefinition(root.field());
			this.left--;
			Selection made = field(field, this.arguments.of(field, root), edgeOf(null), scope, 1);
			selections.add(RootGenerator.recognised(root, made));
		}
		if (this.draw.percent(5)) {
			selections.add(typename(scope));
		}
		return wrapped(selections, "Query");
	}

	/** Some fields of a type, and fragments on it. */
	private List<Selection> of(GraphQLFieldsContainer type, @Nullable MappedType edge, Scope scope, int depth) {
		List<Selection> selections = new ArrayList<>();
		if (type.getFieldDefinition("pageInfo") != null) {
			addConnection(selections, type, edge, scope, depth);
		}
		else {
			addFields(selections, type, edge, scope, depth);
			addFragments(selections, type, edge, scope, depth);
		}
		if (selections.isEmpty() || this.draw.percent(5)) {
			selections.add(typename(scope));
		}
		return wrapped(selections, type.getName());
	}

	private void addConnection(List<Selection> selections, GraphQLFieldsContainer type, @Nullable MappedType edge,
			Scope scope, int depth) {
		MappedType listed = Objects.requireNonNull(this.model.types()
			.get(((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(type.getFieldDefinition("nodes").getType()))
				.getName()));
		for (GraphQLFieldDefinition field : this.draw.some(type.getFieldDefinitions(), this.draw.few(4))) {
			selections.add(switch (field.getName()) {
				case "aggregate", "edgeAggregate" -> this.groups.aggregate(field, scope);
				case "groupBy" -> this.groups.groups(field, listed, edge, scope, depth);
				default -> field(field, Map.of(), edge, scope, depth);
			});
		}
	}

	private void addFields(List<Selection> selections, GraphQLFieldsContainer type, @Nullable MappedType edge,
			Scope scope, int depth) {
		List<GraphQLFieldDefinition> plain = new ArrayList<>();
		List<GraphQLFieldDefinition> further = new ArrayList<>();
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			boolean known = mapping(type, edge, field) != null
					|| field.getArguments().stream().noneMatch((each) -> GraphQLTypeUtil.isNonNull(each.getType()));
			if (known && (!field.getName().equals(LOST) || this.draw.percent(10))) {
				(isLeaf(field) ? plain : further).add(field);
			}
		}
		for (GraphQLFieldDefinition field : this.draw.some(rareOr(plain, type, edge), this.draw.few(5))) {
			selections.add(field(field, arguments(field, mapping(type, edge, field)), edge, scope, depth));
		}
		for (GraphQLFieldDefinition field : this.draw.some(rareOr(further, type, edge), this.draw.few(3))) {
			boolean same = isSameRow(field);
			boolean free = same || (isRecord(field) && depth < DEEPEST);
			if (free || (this.left > 0 && depth < DEEPEST && this.draw.percent(75))) {
				this.left -= free ? 0 : 1;
				FieldMapping mapping = mapping(type, edge, field);
				selections
					.add(field(field, arguments(field, mapping), edgeOf(mapping), scope, same ? depth : depth + 1));
			}
		}
	}

	/** Often only those fields that few types have. */
	private List<GraphQLFieldDefinition> rareOr(List<GraphQLFieldDefinition> fields, GraphQLFieldsContainer type,
			@Nullable MappedType edge) {
		List<GraphQLFieldDefinition> rare = fields.stream()
			.filter((field) -> this.roots.isRare(mapping(type, edge, field)))
			.toList();
		return (rare.isEmpty() || this.draw.percent(85)) ? fields : rare;
	}

	private Map<String, Written> arguments(GraphQLFieldDefinition field, @Nullable FieldMapping mapping) {
		return (mapping != null) ? this.arguments.of(field, mapping) : Map.of();
	}

	/** Whether a field leads to nothing that has to be fetched of its own. */
	private static boolean isSameRow(GraphQLFieldDefinition field) {
		return List.of("node", "edge", "from", "to", "pageInfo").contains(field.getName());
	}

	/** Whether its value is put together of what is there already. */
	private boolean isRecord(GraphQLFieldDefinition field) {
		return this.model.types()
			.get(((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType()))
				.getName()) instanceof MappedType.RecordType;
	}

	private @Nullable FieldMapping mapping(GraphQLFieldsContainer type, @Nullable MappedType edge,
			GraphQLFieldDefinition field) {
		MappedType mapped = this.model.types().getOrDefault(type.getName(), edge);
		return (mapped != null) ? mapped.field(field.getName()).orElse(null) : null;
	}

	/** The type of the properties that the edges of a field show. */
	private @Nullable MappedType edgeOf(@Nullable FieldMapping mapping) {
		return (mapping instanceof FieldMapping.Relationship relationship && !relationship.isDeep())
				? this.model.types().get(relationship.properties()) : null;
	}

	private Selection field(GraphQLFieldDefinition field, Map<String, Written> given, @Nullable MappedType edge,
			Scope scope, int depth) {
		Map<String, Written> arguments = new LinkedHashMap<>(given);
		GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
		List<Selection> cursors = List.of();
		if (field.getArgument("after") != null && this.draw.percent(25)) {
			String key = "cursor" + ++this.number;
			this.arguments.addCursor(arguments, field, key);
			cursors = List.of(cursors(key));
		}
		Claimed claimed = claim(field.getName(), arguments, field.getType(), scope);
		List<Selection> inner = new ArrayList<>(cursors);
		if (type instanceof GraphQLFieldsContainer container) {
			inner.addAll(of(container, edge, claimed.scope(), depth));
		}
		return new Selection.Field(claimed.key(), field.getName(), arguments, condition(), inner);
	}

	/** A field with what is made for its keys. */
	Selection field(GraphQLFieldDefinition field, Map<String, Written> arguments, Scope scope,
			Function<Scope, List<Selection>> inner) {
		Claimed claimed = claim(field.getName(), arguments, field.getType(), scope);
		return new Selection.Field(claimed.key(), field.getName(), arguments, condition(),
				inner.apply(claimed.scope()));
	}

	/** A field without arguments: a value, or a node of which a little is selected. */
	Selection leadingOn(GraphQLFieldDefinition field, Scope scope, int depth) {
		this.left -= isLeaf(field) ? 0 : 1;
		return field(field, Map.of(), null, scope, depth + 1);
	}

	/** Cursors under a key of their own, to choose from. */
	private static Selection cursors(String key) {
		Selection cursor = new Selection.Field(key, "cursor", Map.of(), Optional.empty(), List.of());
		return new Selection.Field(key, "edges", Map.of(), Optional.empty(), List.of(cursor));
	}

	/** Its name for a key if that is free, and mostly so; else another. */
	private Claimed claim(String name, Map<String, Written> arguments, GraphQLOutputType type, Scope scope) {
		String signature = name + arguments + GraphQLTypeUtil.simplePrint(type);
		if (this.draw.percent(85)) {
			Scope inner = scope.claim(name, signature);
			if (inner != null) {
				return new Claimed(name, inner);
			}
		}
		String key = name.charAt(0) + "" + ++this.number;
		return new Claimed(key, Objects.requireNonNull(scope.claim(key, signature)));
	}

	/** The name of a type. */
	Selection typename(Scope scope) {
		Claimed claimed = claim(TYPENAME, Map.of(), graphql.Scalars.GraphQLString, scope);
		return new Selection.Field(claimed.key(), TYPENAME, Map.of(), condition(), List.of());
	}

	private void addFragments(List<Selection> selections, GraphQLFieldsContainer type, @Nullable MappedType edge,
			Scope scope, int depth) {
		int number = (type instanceof GraphQLInterfaceType) ? this.draw.between(0, 3) : this.draw.percent(8) ? 1 : 0;
		for (; number > 0; number--) {
			GraphQLFieldsContainer narrower = this.draw.one(overlapping(type));
			selections.add(fragment(narrower, edge, scope, depth));
		}
	}

	private Selection fragment(GraphQLFieldsContainer type, @Nullable MappedType edge, Scope scope, int depth) {
		List<Selection> inner = new ArrayList<>();
		addFields(inner, type, edge, scope, depth);
		if (inner.isEmpty()) {
			inner.add(typename(scope));
		}
		return this.draw.percent(30) ? new Selection.Spread("F" + ++this.number, type.getName(), inner)
				: new Selection.Inline(type.getName(), condition(), inner);
	}

	/** Types of which an object of the type may be. */
	private List<GraphQLFieldsContainer> overlapping(GraphQLFieldsContainer type) {
		List<GraphQLFieldsContainer> types = new ArrayList<>();
		if (type instanceof GraphQLInterfaceType wide) {
			types.addAll(this.schema.getImplementations(wide));
			types.add(wide);
		}
		if (type instanceof GraphQLImplementingType narrow) {
			narrow.getInterfaces().forEach((each) -> types.add((GraphQLInterfaceType) each));
		}
		if (type instanceof GraphQLObjectType object) {
			types.add(object);
		}
		return types;
	}

	/** Now and then a part stands in a fragment without a type. */
	private List<Selection> wrapped(List<Selection> selections, String type) {
		if (!this.draw.percent(5)) {
			return selections;
		}
		int at = this.draw.between(0, selections.size() - 1);
		List<Selection> wrapped = new ArrayList<>(selections);
		wrapped.set(at,
				new Selection.Inline(this.draw.percent(50) ? type : "", condition(), List.of(selections.get(at))));
		return wrapped;
	}

	private Optional<Selection.If> condition() {
		if (!this.draw.percent(3)) {
			return Optional.empty();
		}
		boolean value = this.draw.percent(50);
		return Optional
			.of(new Selection.If(this.draw.percent(50) ? "include" : "skip", this.arguments.condition(value)));
	}

	private static boolean isLeaf(GraphQLFieldDefinition field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer);
	}

	private record Claimed(String key, Scope scope) {
	}

}
