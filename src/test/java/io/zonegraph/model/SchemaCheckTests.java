package io.zonegraph.model;

import java.util.List;

import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What schema files may not say, as it would be wrong or go without effect. */
class SchemaCheckTests {

	private static final String FILM = "type Film @node(label: \"Film\") { id: ID! %s }\n";

	@Test
	void acceptsTheSchemasOfThisRepository() {
		assertThatCode(() -> new GraphSchema(Models.zones()).executable()).doesNotThrowAnyException();
		assertThatCode(() -> new GraphSchema(Models.films()).executable()).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					union Any = Film | Union "Any" is not supported
					extend type Film { more: Int } | "extend" of "Film" is not supported; write its members into the definition of "Film".
					extend type Query { more: Int } | "extend" of "Query" is not supported
					type Mutation { a: Int } | Type "Mutation" is not supported: the API reads
					type Subscription { a: Int } | Type "Subscription" is not supported
					schema { query: Query } type Query { a: Int @cypher(statement: "RETURN 1 AS value") } | A "schema" definition is not supported
					enum Empty | Enum "Empty" needs at least one value.
					type Empty | Type "Empty" needs at least one field.
					input Unused { a: Int } | Input "Unused" is the type of no argument
					scalar Duration | Scalar "Duration" is not supported; beside those of GraphQL there are [Date, DateTime, Long, Url, JSON]. A property of another type, such as a duration or a point, can be read by @expression(cypher: "toString(this.property)").
					interface Lonely { id: ID! } | Interface "Lonely" is implemented by no type; take it out.
					type Loose { a: Int } | Type "Loose" has no effect: it needs @node or @relationshipProperties
					type ActedIn @relationshipProperties { role: String } | Type "ActedIn" has no effect: no "properties" in @relationship names it.
					directive @mine on OBJECT | Directive @mine is defined by the schema files, where it has no effect
					type __Odd @node(label: "Odd") { id: ID! } | Name "__Odd" at __Odd begins with "__", which GraphQL keeps for introspection.
					type Query { hello: String } | Field Query.hello has no source; fields of "Query" need one of @cypher, @relationships
					type Query { hello: String @property(name: "x") } | Directive @property has no effect at Query.hello
					type Query { film: Film @cypher(statement: "MATCH (f:Film) RETURN f AS value") } | Query.film would be declared twice, for the field that the schema files have and for one node of type "Film"
					type Other @node(label: "Film") { id: ID! } | Types "Film" and "Other" have the same label "Film" in @node
					type Other @node(label: "Other", plural: "films") { id: ID! } | Query.films would be declared twice, for the list of type "Film" and for the list of type "Other"
					type Other @node(label: "Other", plural: "other films") { id: ID! } | "plural" in @node of type "Other" must be a name of letters, digits and _, was "other films".
					type Other @node(label: "") { id: ID! } | "label" in @node of type "Other" must not be empty.
					type Other @node(label: "Other") @quantities { id: ID! } | Directive @quantities at Other is unknown
					interface Named @node(label: "Named") { name: String } type Given implements Named @relationshipProperties { a: Int } | Directive @node has no effect on interface "Named"
					enum PageInfo { A } type Other @node(label: "Other") { id: ID! page: PageInfo } | Type "PageInfo" of the schema files has the name of a type that is generated; give it another name.
					enum FilmConnection { A } type Other @node(label: "Other") { id: ID! page: FilmConnection } | Type "FilmConnection" of the schema files has the name of a type that is generated for "Film"; give it another name.
					type FilmWhere @node(label: "FilmWhere") { id: ID! } | Type "FilmWhere" of the schema files has the name of a type that is generated for "Film"; give it another name.
					""")
	void refusesDefinitions(String sdl, String message) {
		assertRefused(FILM.formatted("") + sdl, message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					title: String @deprecatd | Directive @deprecatd at Film.title is unknown; known are
					title: String @node(label: "X") | Directive @node has no effect at Film.title (field definition); it may stand on: object, interface.
					title: String @property | Directive @property at Film.title needs the argument "name".
					title: String @property(nam: "x", name: "y") | Directive @property at Film.title has no argument "nam"; its arguments are [name].
					title: String @property(name: 5) | Argument "name" of @property at Film.title must be of type String!, was 5.
					title: String @property(name: "a") @property(name: "b") | Directive @property is given twice at Film.title
					sequels: [Film!]! @relationship(type: "FOLLOWS", direction: SIDEWAYS) | Argument "direction" of @relationship at Film.sequels must be one of [OUT, IN, BOTH], was SIDEWAYS.
					sequels: [Film!]! @relationship(type: "FOLLOWS", maxDepth: "2") | Argument "maxDepth" of @relationship at Film.sequels must be of type Int!, was "2".
					sequels: [Film!]! @relationship(type: "FOLLOWS") @property(name: "x") | Field Film.sequels has @property, @relationship; a field has one of them.
					sequels: [Film!]! @relationship(type: "FOLLOWS") @computed | Directive @computed has no effect at Film.sequels, which is no stored property.
					sequels(most: Int): [Film!]! @relationship(type: "FOLLOWS") | Field Film.sequels has arguments; only fields with @cypher, @expression, @condition or @localized may.
					sequels: [Film!]! @relationship(type: "FOLLOWS") @deprecated | Directive @deprecated has no effect at Film.sequels, which becomes a connection.
					title(upper: Boolean): String | Field Film.title has arguments; only fields with @cypher, @expression, @condition or @localized may.
					title: String @key | Directive @key has no effect at Film.title
					title: String @searched(as: NAME) | Directive @searched has no effect at Film.title
					title: String @graphVersion | Directive @graphVersion has no effect at Film.title; fields of "Film" may have one of @property, @relationship
					__title: String | Name "__title" at Film.__title begins with "__"
					AND: Boolean | Field Film.AND has the name by which filters combine conditions
					runTime: Int run_time: Int | "runTime" and "run_time" would both be called RUN_TIME among the keys of groups of "Film"; rename one.
					""")
	void refusesFields(String fields, String message) {
		assertRefused(FILM.formatted(fields), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					cursor: Int | Field ActedIn.cursor has the name of a field that every edge has
					node: Int | Field ActedIn.node has the name of a field that every edge has
					year: Int films: [Film!]! @relationship(type: "X") | Directive @relationship has no effect at ActedIn.films; fields of "ActedIn" may have one of @property, @lookup, @cypher, @expression, @condition, @localized.
					""")
	void refusesPropertiesOfRelationships(String fields, String message) {
		assertRefused(cast(fields), message);
	}

	@Test
	void takesPropertiesOfRelationshipsThatAreListsOnly() {
		GraphQLSchema schema = new GraphSchema(GraphModel.read(List.of(cast("roles: [String!]!")))).executable();
		assertThat(schema.getObjectType("PersonActedInEdge").getFieldDefinition("roles")).isNotNull();
		assertThat(
				schema.getObjectType("PersonActedInConnection").getFieldDefinition("groupBy").getArgument("edgeKeys"))
			.isNull();
		assertThat(schema.getType("ActedInOrder")).isNull();
	}

	@Test
	void refusesMarksOfExposureWithoutEffect() {
		assertRefused("interface Node { id: ID! } type Film implements Node @node(label: \"Film\") { id: ID! @hidden }",
				"Directive @hidden must not stand at Film.id, the key, by which lists are sorted.");
		assertRefused(cast("billing: Int @hidden @filterOnly"),
				"Directive @filterOnly has no effect at ActedIn.billing beside @hidden.");
	}

	@Test
	void refusesTypesWhoseAggregatesWouldHaveOneName() {
		assertRefused(cast("billing: Int") + "type Studio @node(label: \"Studio\") { id: ID! "
				+ "people: [Person!]! @relationship(type: \"HIRED\", direction: OUT, properties: \"PersonActedIn\") } "
				+ "type PersonActedIn @relationshipProperties { fee: Int }",
				"would have the same names, as \"PersonActedInConnection\"; rename a type.");
	}

	@Test
	void refusesTypesWhoseGeneratedTypesWouldHaveOneName() {
		assertRefused(cast("billing: Int") + "type PersonActedIn @node(label: \"PersonActedIn\") { id: ID! }",
				"Generated types for type \"PersonActedIn\" and for \"Person\" nodes with the properties of \"ActedIn\" (Film.cast) would have the same names, as \"PersonActedInConnection\"; rename a type.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					title: String @property(name: "name") | Field Work.title reads the property "title" as String, but Film.title reads the property "name" as String; both must read the same.
					title: [String!] | Field Work.title reads the property "title" as String, but Film.title reads the property "title" as [String]; both must read the same.
					id: ID! @property(name: "code") | Field Work.id reads the property "id" as ID, but Film.id reads the property "code" as ID; both must read the same.
					parts: [Work!]! @relationship(type: "HAS", direction: IN) | Field Work.parts reads relationships of type PART (OUT) to "Work", but Film.parts reads relationships of type HAS (IN) to "Work"; both must read the same.
					long: Boolean! @condition(cypher: "this.minutes > 100") | Field Work.long reads a condition of its own, but Film.long reads a condition of its own; both must read the same.
					""")
	void refusesAnInterfaceWhoseTypesReadOneFieldDifferently(String field, String message) {
		assertRefused("""
				interface Work @node(label: "Work") {
				  id: ID! title: String parts: [Work!]! @relationship(type: "PART")
				  long: Boolean! @condition(cypher: "this.minutes > 120")
				}
				type Film implements Work @node(label: "Film") { %s }
				""".formatted(field), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					from: Film! to: Film! | Type "Row" of a field with @relationships needs a field of type "ID!" that identifies its relationships.
					id: ID from: Film! to: Film! | Type "Row" of a field with @relationships needs a field of type "ID!" that identifies its relationships.
					id: ID! from: Film! | Type "Row" of a field with @relationships needs the fields "from" and "to", both of the same type with @node.
					id: ID! from: Film! to: Film! @property(name: "x") | Directives have no effect at Row.to: it is the "to" of a row.
					id: ID! from: Film! to: Film! year: Int @property(name: "y") | Field Row.year reads the property "y" as Int, but Follows.year reads the property "year" as Int; both must read the same.
					""")
	void refusesRowsThatCannotBe(String fields, String message) {
		assertRefused(FILM.formatted("after: [Film!]! @relationship(type: \"FOLLOWS\", properties: \"Follows\")") + """
				type Follows @relationshipProperties { year: Int }
				type Query { rows: [Row!]! @relationships }
				type Row { %s }
				""".formatted(fields), message);
	}

	@Test
	void refusesRelationshipTypesThatAreNoEnumValuesWhereRowsNeedThem() {
		assertRefused(FILM.formatted("after: [Film!]! @relationship(type: \"FOLLOWS ON\")") + """
				type Query { rows: [Row!]! @relationships }
				type Row { id: ID! from: Film! to: Film! }
				""", "Relationship type \"FOLLOWS ON\" at Film.after is no name that GraphQL allows for an enum value");
	}

	@Test
	void tellsAllProblemsAtOnce() {
		assertThatExceptionOfType(InvalidSchemaException.class)
			.isThrownBy(() -> read(FILM.formatted("title: String @key year(a: Int): Int")))
			.satisfies((ex) -> assertThat(String.valueOf(ex.getMessage()).lines()).hasSize(3)
				.startsWith("The schema files have 2 problems:"));
	}

	@Test
	void refusesAFieldOfAnInterfaceThatGraphQlDoesNotAllow() {
		assertRefused("""
				interface Work @node(label: "Work") { id: ID! title: String! }
				type Film implements Work @node(label: "Film") { title: String }
				""", "The schema files make no valid GraphQL schema: ");
	}

	@Test
	void takesInputsAndDeprecationWhereTheyHaveAnEffect() {
		String sdl = FILM.formatted("""
				old: Int @deprecated(reason: "Use new.")
				near(around: Around!): Boolean! @condition(cypher: "this.year > $around.year")
				""") + "input Around { year: Int! }";
		assertThat(new GraphSchema(read(sdl)).executable().getObjectType("Film").getField("old").isDeprecated())
			.isTrue();
	}

	private static String cast(String fields) {
		return FILM
			.formatted("cast: [Person!]! @relationship(type: \"ACTED_IN\", direction: IN, properties: \"ActedIn\")")
				+ "type Person @node(label: \"Person\") { id: ID! }\ntype ActedIn @relationshipProperties { " + fields
				+ " }\n";
	}

	private static void assertRefused(String sdl, String message) {
		assertThatExceptionOfType(InvalidSchemaException.class)
			.isThrownBy(() -> new GraphSchema(read(sdl)).executable())
			.withMessageContaining(message);
	}

	private static GraphModel read(String sdl) {
		return GraphModel.read(List.of(sdl));
	}

}
