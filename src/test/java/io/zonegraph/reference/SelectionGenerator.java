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

/** Generates selection sets. */
final class SelectionGenerator {

	private static final String TYPENAME = "__typename";

	/** A non-null field whose value is null: the error propagates to its parents. */
	private static final String NULL_VIOLATION = "lostCount";

	private static final int MAX_DEPTH = 10;

	private final GraphModel model;

	private final GraphQLSchema schema;

	private final RandomSource random;

	private final ArgumentGenerator arguments;

	private final GroupGenerator groups;

	private final RootGenerator rootGenerator;

	/** How many lists and nodes may still be selected. */
	private int remaining;

	private int lastNumber;

	SelectionGenerator(GraphModel model, GraphQLSchema schema, RandomSource random, ArgumentGenerator arguments,
			int lists) {
		this.model = model;
		this.schema = schema;
		this.random = random;
		this.arguments = arguments;
		this.rootGenerator = new RootGenerator(model, schema, random);
		this.groups = new GroupGenerator(this, arguments, random);
		this.remaining = lists;
	}

	/** Root fields. */
	List<Selection> rootFields() {
		Scope scope = new Scope();
		List<Selection> selections = new ArrayList<>();
		for (int count = this.random.chance(80) ? 1 : this.random.geometric(4); count > 0; count--) {
			RootField root = this.rootGenerator.choose();
			GraphQLFieldDefinition field = this.schema.getQueryType().getFieldDefinition(root.field());
			this.remaining--;
			Selection selection = field(field, this.arguments.of(field, root), edgeTypeOf(null), scope, 1);
			selections.add(RootGenerator.withIdentifyingFields(root, selection));
		}
		if (this.random.chance(5)) {
			selections.add(typename(scope));
		}
		return withInlineFragment(selections, "Query");
	}

	/** Some fields of a type, and fragments on it. */
	private List<Selection> fieldsOf(GraphQLFieldsContainer type, @Nullable MappedType edge, Scope scope, int depth) {
		List<Selection> selections = new ArrayList<>();
		if (type.getFieldDefinition("pageInfo") != null) {
			addConnection(selections, type, edge, scope, depth);
		}
		else {
			addFields(selections, type, edge, scope, depth);
			addFragments(selections, type, edge, scope, depth);
		}
		if (selections.isEmpty() || this.random.chance(5)) {
			selections.add(typename(scope));
		}
		return withInlineFragment(selections, type.getName());
	}

	private void addConnection(List<Selection> selections, GraphQLFieldsContainer type, @Nullable MappedType edge,
			Scope scope, int depth) {
		MappedType listedType = Objects.requireNonNull(this.model.types()
			.get(((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(type.getFieldDefinition("nodes").getType()))
				.getName()));
		for (GraphQLFieldDefinition field : this.random.someOf(type.getFieldDefinitions(), this.random.geometric(4))) {
			selections.add(switch (field.getName()) {
				case "aggregate", "edgeAggregate" -> this.groups.aggregate(field, scope);
				case "groupBy" -> this.groups.groups(field, listedType, edge, scope, depth);
				default -> field(field, Map.of(), edge, scope, depth);
			});
		}
	}

	private void addFields(List<Selection> selections, GraphQLFieldsContainer type, @Nullable MappedType edge,
			Scope scope, int depth) {
		List<GraphQLFieldDefinition> plain = new ArrayList<>();
		List<GraphQLFieldDefinition> composite = new ArrayList<>();
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			boolean known = mapping(type, edge, field) != null
					|| field.getArguments().stream().noneMatch((each) -> GraphQLTypeUtil.isNonNull(each.getType()));
			if (known && (!field.getName().equals(NULL_VIOLATION) || this.random.chance(10))) {
				(isLeaf(field) ? plain : composite).add(field);
			}
		}
		for (GraphQLFieldDefinition field : this.random.someOf(rareOrAll(plain, type, edge),
				this.random.geometric(5))) {
			selections.add(field(field, arguments(field, mapping(type, edge, field)), edge, scope, depth));
		}
		for (GraphQLFieldDefinition field : this.random.someOf(rareOrAll(composite, type, edge),
				this.random.geometric(3))) {
			boolean same = isSameRow(field);
			boolean free = same || (isRecord(field) && depth < MAX_DEPTH);
			if (free || (this.remaining > 0 && depth < MAX_DEPTH && this.random.chance(75))) {
				this.remaining -= free ? 0 : 1;
				FieldMapping mapping = mapping(type, edge, field);
				selections
					.add(field(field, arguments(field, mapping), edgeTypeOf(mapping), scope, same ? depth : depth + 1));
			}
		}
	}

	/** Sometimes only those fields that few types have. */
	private List<GraphQLFieldDefinition> rareOrAll(List<GraphQLFieldDefinition> fields, GraphQLFieldsContainer type,
			@Nullable MappedType edge) {
		List<GraphQLFieldDefinition> rare = fields.stream()
			.filter((field) -> this.rootGenerator.isRare(mapping(type, edge, field)))
			.toList();
		return (rare.isEmpty() || this.random.chance(85)) ? fields : rare;
	}

	private Map<String, InputValue> arguments(GraphQLFieldDefinition field, @Nullable FieldMapping mapping) {
		return (mapping != null) ? this.arguments.of(field, mapping) : Map.of();
	}

	/** Whether a field needs no data beyond that of its parent. */
	private static boolean isSameRow(GraphQLFieldDefinition field) {
		return List.of("node", "edge", "from", "to", "pageInfo").contains(field.getName());
	}

	/** Whether its value is a record of values that the parent provides. */
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

	/** The type of the relationship properties that the edges of a field expose. */
	private @Nullable MappedType edgeTypeOf(@Nullable FieldMapping mapping) {
		return (mapping instanceof FieldMapping.Relationship relationship && !relationship.isDeep())
				? this.model.types().get(relationship.properties()) : null;
	}

	private Selection field(GraphQLFieldDefinition field, Map<String, InputValue> given, @Nullable MappedType edge,
			Scope scope, int depth) {
		Map<String, InputValue> arguments = new LinkedHashMap<>(given);
		GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
		List<Selection> cursors = List.of();
		if (field.getArgument("after") != null && this.random.chance(25)) {
			String key = "cursor" + ++this.lastNumber;
			this.arguments.addCursor(arguments, field, key);
			cursors = List.of(cursors(key));
		}
		Claimed claimed = claim(field.getName(), arguments, field.getType(), scope);
		List<Selection> inner = new ArrayList<>(cursors);
		if (type instanceof GraphQLFieldsContainer container) {
			inner.addAll(fieldsOf(container, edge, claimed.scope(), depth));
		}
		return new Selection.Field(claimed.key(), field.getName(), arguments, directive(), inner);
	}

	/**
	 * A field with generated nested selections.
	 * @param inner generates the nested selections in the scope of the field
	 */
	Selection field(GraphQLFieldDefinition field, Map<String, InputValue> arguments, Scope scope,
			Function<Scope, List<Selection>> inner) {
		Claimed claimed = claim(field.getName(), arguments, field.getType(), scope);
		return new Selection.Field(claimed.key(), field.getName(), arguments, directive(),
				inner.apply(claimed.scope()));
	}

	/**
	 * A field without arguments, with generated nested selections if it is not a leaf.
	 */
	Selection fieldWithoutArguments(GraphQLFieldDefinition field, Scope scope, int depth) {
		this.remaining -= isLeaf(field) ? 0 : 1;
		return field(field, Map.of(), null, scope, depth + 1);
	}

	/** The cursors of a list, under a response key of their own. */
	private static Selection cursors(String key) {
		Selection cursor = new Selection.Field(key, "cursor", Map.of(), Optional.empty(), List.of());
		return new Selection.Field(key, "edges", Map.of(), Optional.empty(), List.of(cursor));
	}

	/**
	 * Reserves a response key: usually the name of the field, if that is free, or else an
	 * alias.
	 */
	private Claimed claim(String name, Map<String, InputValue> arguments, GraphQLOutputType type, Scope scope) {
		String signature = name + arguments + GraphQLTypeUtil.simplePrint(type);
		if (this.random.chance(85)) {
			Scope inner = scope.claim(name, signature);
			if (inner != null) {
				return new Claimed(name, inner);
			}
		}
		String key = name.charAt(0) + "" + ++this.lastNumber;
		return new Claimed(key, Objects.requireNonNull(scope.claim(key, signature)));
	}

	/** A selection of {@code __typename}. */
	Selection typename(Scope scope) {
		Claimed claimed = claim(TYPENAME, Map.of(), graphql.Scalars.GraphQLString, scope);
		return new Selection.Field(claimed.key(), TYPENAME, Map.of(), directive(), List.of());
	}

	private void addFragments(List<Selection> selections, GraphQLFieldsContainer type, @Nullable MappedType edge,
			Scope scope, int depth) {
		int number = (type instanceof GraphQLInterfaceType) ? this.random.between(0, 3) : this.random.chance(8) ? 1 : 0;
		for (; number > 0; number--) {
			GraphQLFieldsContainer fragmentType = this.random.oneOf(overlapping(type));
			selections.add(fragment(fragmentType, edge, scope, depth));
		}
	}

	private Selection fragment(GraphQLFieldsContainer type, @Nullable MappedType edge, Scope scope, int depth) {
		List<Selection> inner = new ArrayList<>();
		addFields(inner, type, edge, scope, depth);
		if (inner.isEmpty()) {
			inner.add(typename(scope));
		}
		return this.random.chance(30) ? new Selection.FragmentSpread("F" + ++this.lastNumber, type.getName(), inner)
				: new Selection.InlineFragment(type.getName(), directive(), inner);
	}

	/** Types for fragments that may apply to objects of the type. */
	private List<GraphQLFieldsContainer> overlapping(GraphQLFieldsContainer type) {
		List<GraphQLFieldsContainer> types = new ArrayList<>();
		if (type instanceof GraphQLInterfaceType interfaceType) {
			types.addAll(this.schema.getImplementations(interfaceType));
			types.add(interfaceType);
		}
		if (type instanceof GraphQLImplementingType implementingType) {
			implementingType.getInterfaces().forEach((each) -> types.add((GraphQLInterfaceType) each));
		}
		if (type instanceof GraphQLObjectType object) {
			types.add(object);
		}
		return types;
	}

	/** Sometimes wraps a selection in an inline fragment. */
	private List<Selection> withInlineFragment(List<Selection> selections, String type) {
		if (!this.random.chance(5)) {
			return selections;
		}
		int at = this.random.between(0, selections.size() - 1);
		List<Selection> wrapped = new ArrayList<>(selections);
		wrapped.set(at, new Selection.InlineFragment(this.random.chance(50) ? type : "", directive(),
				List.of(selections.get(at))));
		return wrapped;
	}

	private Optional<Selection.Directive> directive() {
		if (!this.random.chance(3)) {
			return Optional.empty();
		}
		boolean value = this.random.chance(50);
		return Optional
			.of(new Selection.Directive(this.random.chance(50) ? "include" : "skip", this.arguments.condition(value)));
	}

	private static boolean isLeaf(GraphQLFieldDefinition field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer);
	}

	private record Claimed(String key, Scope scope) {
	}

}
