package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import graphql.execution.TypeFromAST;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.TypeInfo;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * Checks the fields, arguments, values and variables of a document in addition to
 * graphql-java: by the specification of September 2025, from which the library deviates
 * in places, and with messages that need more details than its own rules provide. Not
 * thread-safe.
 */
final class DocumentCheck {

	private final GraphQLSchema schema;

	private final Hints hints;

	private final FieldHints fieldHints;

	private final Document document;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	/**
	 * Fragments visited for the current operation; each is checked once per operation.
	 */
	private final Set<String> visited = new HashSet<>();

	private final Set<Violation> violations = new java.util.LinkedHashSet<>();

	private final List<VariableUse> uses = new ArrayList<>();

	private Map<String, DeclaredVariable> variables = Map.of();

	DocumentCheck(GraphQLSchema schema, Hints hints, Document document) {
		this.schema = schema;
		this.hints = hints;
		this.fieldHints = new FieldHints(schema, hints);
		this.document = document;
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.putIfAbsent(fragment.getName(), fragment));
	}

	/** Checks the whole document and returns all violations; empty if it is valid. */
	Collection<Violation> violations() {
		Set<String> visitedByAny = new HashSet<>();
		for (OperationDefinition operation : this.document.getDefinitionsOfType(OperationDefinition.class)) {
			check(operation);
			visitedByAny.addAll(this.visited);
		}
		this.variables = Map.of();
		this.visited.clear();
		this.fragments.keySet().stream().filter((name) -> !visitedByAny.contains(name)).forEach(this::checkFragment);
		return this.violations;
	}

	/**
	 * Returns the uses of variables as input values in an operation and its fragments.
	 */
	List<VariableUse> variableUsesIn(OperationDefinition operation) {
		check(operation);
		return this.uses;
	}

	private void check(OperationDefinition operation) {
		this.visited.clear();
		Map<String, DeclaredVariable> declared = new LinkedHashMap<>();
		operation.getVariableDefinitions().forEach((variable) -> declare(variable, declared));
		this.variables = declared;
		checkDirectives(operation, "the operation");
		rootType(operation).ifPresent((root) -> check(operation.getSelectionSet(), root));
	}

	private java.util.Optional<GraphQLCompositeType> rootType(OperationDefinition operation) {
		return java.util.Optional.ofNullable(switch (operation.getOperation()) {
			case QUERY -> this.schema.getQueryType();
			case MUTATION -> this.schema.getMutationType();
			case SUBSCRIPTION -> this.schema.getSubscriptionType();
		});
	}

	private void declare(VariableDefinition variable, Map<String, DeclaredVariable> declared) {
		GraphQLType type = TypeFromAST.getTypeFromAST(this.schema, variable.getType());
		if (type == null) {
			TypeName name = TypeInfo.getTypeName(variable.getType());
			add(ValidationErrorType.UnknownType, name, unknownType(name, GraphQLInputType.class::isInstance));
		}
		else if (type instanceof GraphQLInputType input) {
			declared.put(variable.getName(), new DeclaredVariable(variable, input));
			if (variable.getDefaultValue() != null) {
				checkValue(InputPosition.of(variable.getName(), input, false), variable.getDefaultValue(),
						ValidationErrorType.WrongType, "The default of variable \"$%s\"", "", null);
			}
		}
	}

	private String unknownType(TypeName name, Predicate<GraphQLNamedType> likely) {
		return "Type \"%s\" is not a type of the schema.".formatted(name.getName())
				+ this.hints.didYouMean(name.getName(),
						this.schema.getAllTypesAsList()
							.stream()
							.filter(likely)
							.map(GraphQLNamedType::getName)
							.filter((each) -> !Introspection.isIntrospectionTypes(each))
							.toList());
	}

	private void checkFragment(String name) {
		FragmentDefinition fragment = this.fragments.get(name);
		if (fragment != null && this.visited.add(name)) {
			checkDirectives(fragment, "fragment " + name);
			checkOn(fragment.getTypeCondition(), fragment.getSelectionSet());
		}
	}

	private void checkOn(TypeName condition, SelectionSet selections) {
		GraphQLType type = this.schema.getType(condition.getName());
		if (type == null) {
			add(ValidationErrorType.UnknownType, condition,
					unknownType(condition, GraphQLCompositeType.class::isInstance));
		}
		else if (type instanceof GraphQLCompositeType composite) {
			check(selections, composite);
		}
	}

	private void check(SelectionSet selections, GraphQLCompositeType parent) {
		SelectionCheck check = new SelectionCheck(parent);
		selections.getSelections().forEach((selection) -> NodeTraverser.oneVisitWithResult(selection, check));
	}

	private void check(InlineFragment fragment, GraphQLCompositeType parent) {
		checkDirectives(fragment, parent.getName());
		if (fragment.getTypeCondition() != null) {
			checkOn(fragment.getTypeCondition(), fragment.getSelectionSet());
		}
		else {
			check(fragment.getSelectionSet(), parent);
		}
	}

	private void check(Field field, GraphQLCompositeType parent) {
		GraphQLFieldDefinition definition = definition(field.getName(), parent);
		if (definition == null) {
			add(ValidationErrorType.FieldUndefined, field, "Field \"%s\" is not a field of type \"%s\"%s"
				.formatted(field.getName(), parent.getName(), this.fieldHints.onUnknown(field.getName(), parent)));
			return;
		}
		String place = parent.getName() + "." + field.getName();
		checkDirectives(field, place);
		for (Argument argument : field.getArguments()) {
			if (definition.getArgument(argument.getName()) == null) {
				add(ValidationErrorType.UnknownArgument, argument,
						"Argument \"%s\" is not an argument of the field at %s%s".formatted(argument.getName(), place,
								this.fieldHints.onUnknownArgument(argument, definition)));
			}
		}
		checkArguments(field, field.getArguments(), definition.getArguments(), place,
				ValidationErrorType.MissingFieldArgument, Introspection.isIntrospectionTypes(parent.getName()));
		checkSelection(field, definition, place);
	}

	private void checkSelection(Field field, GraphQLFieldDefinition definition, String place) {
		String type = GraphQLTypeUtil.simplePrint(definition.getType());
		if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType composite) {
			if (field.getSelectionSet() != null) {
				check(field.getSelectionSet(), composite);
				return;
			}
			add(ValidationErrorType.SubselectionRequired, field,
					"Field \"%s\" at %s is of type \"%s\" and must have a selection of fields, had none%s"
						.formatted(field.getName(), place, type, this.fieldHints.onMissingSelection(field, composite)));
		}
		else if (field.getSelectionSet() != null) {
			add(ValidationErrorType.SubselectionNotAllowed, field,
					"Field \"%s\" at %s is of type \"%s\" and must have no selection of fields, had one."
						.formatted(field.getName(), place, type));
		}
	}

	private @Nullable GraphQLFieldDefinition definition(String name, GraphQLCompositeType parent) {
		if (name.equals(this.schema.getIntrospectionTypenameFieldDefinition().getName())) {
			return this.schema.getIntrospectionTypenameFieldDefinition();
		}
		if (parent == this.schema.getQueryType()) {
			if (name.equals(this.schema.getIntrospectionSchemaFieldDefinition().getName())) {
				return this.schema.getIntrospectionSchemaFieldDefinition();
			}
			if (name.equals(this.schema.getIntrospectionTypeFieldDefinition().getName())) {
				return this.schema.getIntrospectionTypeFieldDefinition();
			}
		}
		return (parent instanceof GraphQLFieldsContainer container) ? container.getFieldDefinition(name) : null;
	}

	private void checkDirectives(DirectivesContainer<?> container, String where) {
		for (Directive directive : container.getDirectives()) {
			GraphQLDirective definition = this.schema.getDirective(directive.getName());
			if (definition == null) {
				continue;
			}
			String place = "@" + directive.getName();
			for (Argument argument : directive.getArguments()) {
				if (definition.getArgument(argument.getName()) == null) {
					add(ValidationErrorType.UnknownDirective, argument,
							"Argument \"%s\" at %s is not an argument of %s.%s".formatted(argument.getName(), where,
									place,
									this.hints.didYouMean(argument.getName(), names(definition.getArguments()))));
				}
			}
			checkArguments(directive, directive.getArguments(), definition.getArguments(), place,
					ValidationErrorType.MissingDirectiveArgument, false);
		}
	}

	private void checkArguments(Node<?> owner, List<Argument> arguments, List<GraphQLArgument> definitions,
			String place, ValidationErrorType missing, boolean introspection) {
		for (GraphQLArgument definition : definitions) {
			InputPosition position = InputPosition.of(definition.getName(), typeOf(definition, introspection),
					definition.hasSetDefaultValue());
			Argument argument = arguments.stream()
				.filter((each) -> each.getName().equals(definition.getName()))
				.findFirst()
				.orElse(null);
			if (argument != null) {
				checkValue(position, argument.getValue(), ValidationErrorType.WrongType, "Argument \"%s\"",
						" at " + place, (owner instanceof Field field) ? field : null);
			}
			else if (position.isNonNull() && !position.hasDefault()) {
				add(missing, owner, "Argument \"%s\" at %s must be of type \"%s\", was missing."
					.formatted(definition.getName(), place, position.typeName()));
			}
		}
	}

	/**
	 * The type of an argument. graphql-java declares {@code includeDeprecated} as
	 * nullable and fails on null; the specification declares it {@code Boolean! = false}.
	 */
	private static GraphQLInputType typeOf(GraphQLArgument argument, boolean introspection) {
		return (introspection && argument.hasSetDefaultValue() && !GraphQLTypeUtil.isNonNull(argument.getType()))
				? GraphQLNonNull.nonNull(argument.getType()) : argument.getType();
	}

	private void checkValue(InputPosition position, graphql.language.Value<?> value, ValidationErrorType kind,
			String subject, String place, @Nullable Field field) {
		InputCheck check = new InputCheck(this.hints, (at, variable) -> addUse(at, variable, place, field));
		check.check(position, new InputValue.Literal(value));
		check.violations()
			.forEach((violation) -> add(kind, value,
					violation.message(subject.formatted(violation.position().path()) + place)));
	}

	private void addUse(InputPosition position, VariableReference reference, String place, @Nullable Field field) {
		DeclaredVariable declared = this.variables.get(reference.getName());
		if (declared == null) {
			return;
		}
		VariableUse use = new VariableUse(declared.definition(), declared.type(), position, place.replace(" at ", ""),
				field, reference.getSourceLocation());
		this.uses.add(use);
		if (!use.isAllowed()) {
			this.violations.add(new Violation(ValidationErrorType.VariableTypeMismatch, use.mismatchError()));
		}
	}

	private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
		return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
	}

	private void add(ValidationErrorType kind, @Nullable Node<?> node, String message) {
		this.violations.add(new Violation(kind, new ApiError(ErrorCode.GRAPHQL_VALIDATION_FAILED, message,
				(node != null && node.getSourceLocation() != null) ? List.of(node.getSourceLocation()) : null, null)));
	}

	/**
	 * A violation.
	 *
	 * @param kind the type of the corresponding graphql-java error
	 * @param error the error for clients
	 */
	record Violation(ValidationErrorType kind, ApiError error) {
	}

	private record DeclaredVariable(VariableDefinition definition, GraphQLInputType type) {
	}

	/** Checks the selections on a type. */
	@SuppressWarnings("rawtypes") // as graphql-java declares it
	private final class SelectionCheck extends NodeVisitorStub {

		private final GraphQLCompositeType parent;

		SelectionCheck(GraphQLCompositeType parent) {
			this.parent = parent;
		}

		@Override
		public TraversalControl visitField(Field field, TraverserContext<Node> context) {
			check(field, this.parent);
			return TraversalControl.CONTINUE;
		}

		@Override
		public TraversalControl visitInlineFragment(InlineFragment fragment, TraverserContext<Node> context) {
			check(fragment, this.parent);
			return TraversalControl.CONTINUE;
		}

		@Override
		public TraversalControl visitFragmentSpread(FragmentSpread spread, TraverserContext<Node> context) {
			checkDirectives(spread, this.parent.getName());
			checkFragment(spread.getName());
			return TraversalControl.CONTINUE;
		}

	}

}
