package io.zonegraph.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.Scalars;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The part of a request's variables that its plan depends on: which variables are given,
 * the fields of input objects, and the values of enums and Booleans. Other scalars only
 * become parameters.
 */
final class VariableShape {

	private static final String ANY = "·";

	private static final String NULL = "null";

	private final OperationRequest request;

	private final Set<String> structural;

	private VariableShape(OperationRequest request, Set<String> structural) {
		this.request = request;
		this.structural = structural;
	}

	/**
	 * Returns the shapes of the variables that a request gives, by name.
	 * @param structural names of the variables whose values the plan depends on
	 */
	static Map<String, Object> of(OperationRequest request, Set<String> structural) {
		return new VariableShape(request, structural).shapes();
	}

	private Map<String, Object> shapes() {
		Map<String, Object> shapes = new LinkedHashMap<>();
		for (VariableDefinition definition : this.request.definition().getVariableDefinitions()) {
			String name = definition.getName();
			if (this.request.variables().containsKey(name)) {
				Object value = this.request.variables().get(name);
				shapes.put(name,
						this.structural.contains(name) ? orNull(value) : shape(typeOf(definition.getType()), value));
			}
		}
		return shapes;
	}

	private static Object orNull(@Nullable Object value) {
		return (value != null) ? value : NULL;
	}

	private @Nullable GraphQLType typeOf(Type<?> type) {
		if (type instanceof NonNullType nonNull) {
			return typeOf(nonNull.getType());
		}
		if (type instanceof ListType list) {
			return typeOf(list.getType());
		}
		GraphQLSchema schema = this.request.schema();
		return schema.getType(((TypeName) type).getName());
	}

	/** The shape of a value of a named type, or of a list of them. */
	private static Object shape(@Nullable GraphQLType type, @Nullable Object value) {
		if (value == null) {
			return NULL;
		}
		if (type instanceof GraphQLScalarType scalar && !scalar.getName().equals(Scalars.GraphQLBoolean.getName())) {
			return ANY;
		}
		if (value instanceof List<?> list) {
			return list.stream().map((element) -> shape(type, element)).toList();
		}
		if (type instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> fields) {
			Map<String, Object> shapes = new LinkedHashMap<>();
			fields.forEach((name, field) -> shapes.put((String) name,
					shape(GraphQLTypeUtil.unwrapAll(object.getField((String) name).getType()), field)));
			// Equal maps may differ in order, and their plans with them: the order
			// matters.
			return List.copyOf(shapes.entrySet());
		}
		return value;
	}

}
