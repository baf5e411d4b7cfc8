package io.zonegraph.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two fragments of one list may ask for fields of the same name only if these have the
 * same shape: GraphQL refuses the operation otherwise (5.3.2, Field Selection Merging).
 */
class FieldsSideBySideTests {

	private static final GraphQLSchema SCHEMA = new GraphSchema(Models.zones()).executable();

	@ParameterizedTest
	@ValueSource(strings = { "Node", "Entity", "Fact" })
	void haveTheSameShapeInAllTypesOfAnInterface(String implemented) {
		Map<String, Map<String, List<String>>> shapes = new LinkedHashMap<>();
		for (GraphQLObjectType type : SCHEMA.getImplementations((GraphQLInterfaceType) SCHEMA.getType(implemented))) {
			type.getFieldDefinitions()
				.forEach((field) -> shapes.computeIfAbsent(field.getName(), (name) -> new LinkedHashMap<>())
					.computeIfAbsent(shape(field.getType()), (shape) -> new ArrayList<>())
					.add(type.getName()));
		}
		assertThat(shapes).isNotEmpty();
		assertThat(shapes.entrySet().stream().filter((field) -> field.getValue().size() > 1)).isEmpty();
	}

	/** Lists and non-null marks count always, names for values only. */
	private static String shape(GraphQLType type) {
		GraphQLType plain = GraphQLTypeUtil.unwrapAll(type);
		String printed = GraphQLTypeUtil.simplePrint(type);
		return GraphQLTypeUtil.isLeaf(plain) ? printed : printed.replace(GraphQLTypeUtil.simplePrint(plain), "object");
	}

}
