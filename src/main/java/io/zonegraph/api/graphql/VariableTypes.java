package io.zonegraph.api.graphql;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

/** The types that a document names for its variables. */
record VariableTypes(GraphQLSchema schema) {

	/** The type of the schema; null where it has none of the name. */
	@Nullable GraphQLType resolve(Type<?> type) {
		if (type instanceof TypeName name) {
			return this.schema.getType(name.getName());
		}
		if (type instanceof NonNullType nonNull) {
			GraphQLType inner = resolve(nonNull.getType());
			return (inner != null) ? GraphQLNonNull.nonNull(inner) : null;
		}
		GraphQLType inner = resolve(((ListType) type).getType());
		return (inner != null) ? GraphQLList.list(inner) : null;
	}

	/** The name within lists and exclamation marks. */
	static TypeName baseName(Type<?> type) {
		if (type instanceof TypeName name) {
			return name;
		}
		return baseName((type instanceof NonNullType nonNull) ? nonNull.getType() : ((ListType) type).getType());
	}

}
