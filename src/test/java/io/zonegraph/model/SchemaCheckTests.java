package io.zonegraph.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.schema.GraphQLDirective;
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					title: String @range(min: 1) | Directive @range has no effect at Film.title, which is of type "String"; it may stand on numbers.
					year: Int @range | Directive @range at Film.year needs the argument "min" or "max".
					year: Int @range(min: 5, max: 4.5) | "min" in @range at Film.year must not be above "max", which is 4.5, was 5.
					year: Int @range(least: 5) | Directive @range at Film.year has no argument "least"; its arguments are [min, max].
					year: Int @range(min: "5") | Argument "min" of @range at Film.year must be of type Float, was "5".
					year: Int @range(min: 1) @range(max: 2) | Directive @range is given twice at Film.year
					year: Int @computed @range(min: 1) | Directive @range has no effect at Film.year, which is computed.
					year: Int @range(min: 1) @expression(cypher: "1") | Directive @range has no effect at Film.year, which is no stored property.
					year: Int @pattern(regex: "1.*", allowed: "x") | Directive @pattern has no effect at Film.year, which is of type "Int"; it may stand on texts.
					title: String @pattern(regex: "(", allowed: "x") | "regex" in @pattern at Film.title is no regular expression, was "(": Unclosed group at index 1.
					title: String @pattern(regex: ".") | Directive @pattern at Film.title needs the argument "allowed".
					title: String @length(max: 0) | "max" in @length at Film.title must be at least 1, was 0.
					title: String @length(max: 9999999999) | Argument "max" of @length at Film.title must be of type Int!, was 9999999999.
					year: Int @length(max: 4) | Directive @length has no effect at Film.year, which is of type "Int"
					titles: [String!] @unique | Directive @unique has no effect at Film.titles, which is a list or of type Float.
					number: ID! @unique | Directive @unique has no effect at Film.number, the key, which is unique anyway.
					year: Int @checkDigit(scheme: GB_32100) | Directive @checkDigit has no effect at Film.year, which is of type "Int"; it may stand on texts.
					code: String @checkDigit(scheme: X) | Argument "scheme" of @checkDigit at Film.code must be one of [GB_32100], was X.
					former: [ID!]! @formerIds | Directive @formerIds at Film.former must stand on a list of ID with @computed.
					former: [String!]! @formerIds @computed | Directive @formerIds at Film.former must stand on a list of ID with @computed.
					code: String @identifier | Directive @identifier has no effect at Film.code, as "Film" has no field with @formerIds.
					codes: [String!] @identifier former: [ID!]! @formerIds @computed | Directive @identifier has no effect at Film.codes; it may stand on a single text.
					note: String! @requiredUnless(field: "length", is: "SHORT") length: Length | Directive @requiredUnless has no effect at Film.note, which is required anyway.
					note: String @requiredUnless(field: "code", is: "SHORT") code: String | "field" in @requiredUnless at Film.note must be another stored field of an enum, was "code".
					note: Length @requiredUnless(field: "note", is: "SHORT") | "field" in @requiredUnless at Film.note must be another stored field of an enum, was "note".
					note: String @requiredUnless(field: "length", is: "SHORT") length: [Length!] | "field" in @requiredUnless at Film.note must be another stored field of an enum, was "length".
					note: String @requiredUnless(field: "length", is: "TINY") length: Length | "is" in @requiredUnless at Film.note must be one of [SHORT, LONG], was "TINY".
					note: String @requiredUnless(is: "SHORT") length: Length | Directive @requiredUnless at Film.note needs the argument "field".
					note: String @requiredUnless(field: "length", is: "SHORT") @computed length: Length | Directive @requiredUnless has no effect at Film.note, which is computed.
					title: String @acyclic | Directive @acyclic has no effect at Film.title (field definition); it may stand on: object, interface.
					a(b: Int @range(min: 1)): Int @expression(cypher: "1") | Directive @range has no effect at Film.a(b:) (argument definition); it may stand on: field definition.
					""")
	void refusesConstraintsOnFields(String fields, String message) {
		assertRefused(FILM.formatted(fields) + (fields.contains("Length") ? "enum Length { SHORT LONG }" : ""),
				message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					@acyclic | a: Int | Directive @acyclic has no effect on "Other", which is no type of relationship properties.
					@duplicateCandidates | score: Float @computed reasons: [Length!]! @computed matches: [String!]! | Type "Other" with @duplicateCandidates needs a field "matches" with @computed.
					@duplicateCandidates | a: Int | Type "Other" with @duplicateCandidates needs a list "nodes" with @relationship.
					@noSelfLoop | a: Int | Directive @noSelfLoop has no effect on "Other", which is no type of relationship properties.
					@ordered(fields: ["a"]) | a: Int | "fields" in @ordered of "Other" must be two or more different fields, was [a].
					@ordered(fields: ["a", "a"]) | a: Int | "fields" in @ordered of "Other" must be two or more different fields, was [a, a].
					@ordered(fields: ["a", "b"]) | a: Int | "fields" in @ordered of "Other" must be stored numbers or dates of it, all of the same type, was [a, b].
					@ordered(fields: ["a", "b"]) | a: Int b: Date | "fields" in @ordered of "Other" must be stored numbers or dates of it, all of the same type, was [a, b].
					@ordered(fields: ["a", "b"]) | a: String b: String | "fields" in @ordered of "Other" must be stored numbers or dates of it, all of the same type, was [a, b].
					@ordered(fields: ["a", "b"]) | a: Int b: [Int!] | "fields" in @ordered of "Other" must be stored numbers or dates of it, all of the same type, was [a, b].
					@ordered(fields: ["a", "b"]) | a: Int b: Int @computed | "fields" in @ordered of "Other" must be stored numbers or dates of it, all of the same type, was [a, b].
					@valid(from: "a", to: "b", resolution: "c") | a: Date b: Date c: String | "resolution" in @valid of "Other" must be one of its properties, of an enum whose values have @span, was "c".
					@valid(from: "a", to: "b", resolution: "d") | a: Date b: Date c: String | "resolution" in @valid of "Other" must be one of its properties, of an enum whose values have @span, was "d".
					`` | c: Length | Directive @span has no effect on the values of "Length", which no "resolution" in @valid leads to.
					@valid(from: "a", to: "b", resolution: "c") | a: Date b: Date c: Length | "least" in @span at Length.LONG must be at least 1, was 0.
					""")
	void refusesConstraintsOnTypes(String directives, String fields, String message) {
		assertRefused(
				"type Other @node(label: \"Other\") %s { id: ID! %s }\nenum Length { SHORT LONG @span(unit: YEAR, least: 0) }"
					.formatted(directives, fields),
				message);
	}

	@Test
	void refusesConstraintsWhereNothingIsStored() {
		assertRefused(cast("billing: Int @unique"),
				"Directive @unique has no effect at ActedIn.billing; it may stand on fields of node types.");
		assertRefused(
				FILM.formatted("") + "type Query { rows: [Row!]! @relationships }"
						+ " type Row { id: ID! from: Film! to: Film! year: Int @range(min: 1) }",
				"Directive @range has no effect at Row.year; it may stand on fields of node types and of @relationshipProperties.");
		assertRefused(
				FILM.formatted("size: Size @cypher(statement: \"RETURN {x: 1} AS value\")")
						+ "type Size @ordered(fields: [\"x\", \"y\"]) { x: Int y: Int }",
				"Directive @ordered has no effect on \"Size\", which is no type of nodes or relationship properties.");
	}

	@Test
	void refusesAGroupOfOneRelationshipType() {
		assertRefused(
				cast("billing: Int").replace("@relationshipProperties",
						"@relationshipProperties @acyclic(group: \"x\")"),
				"\"group\" in @acyclic of \"ActedIn\" must be that of two or more relationship types, was \"x\".");
	}

	@Test
	void readsConstraintsOfInterfacesAndServesNone() {
		GraphModel model = read(
				"""
						interface Work @node(label: "Work") @ordered(fields: ["made", "shown"]) {
						  id: ID! made: Int shown: Int mark: String @property(name: "code") @unique
						}
						type Film implements Work @node(label: "Film") @valid(from: "first", to: "last", resolution: "run") {
						  made: Int @range(min: 1900) first: Date last: Date run: Run
						  after: [Film!]! @relationship(type: "FOLLOWS", properties: "Follows")
						}
						enum Run { ONCE WEEKS @span(unit: DAY, least: 7) }
						interface Linked @relationshipProperties @noSelfLoop { note: String @length(max: 5) }
						type Follows implements Linked @relationshipProperties @acyclic {
						  order: Int @range(max: 9.5) why: String @requiredUnless(field: "how", is: "ONCE") how: Run @property(name: "means")
						}
						""");
		assertThat(model.constraints("Film")).containsExactly(
				new Constraint.Unique("code", "Work", List.of("Work"), "id"), new Constraint.Ordered("made", "shown"),
				new Constraint.Range("made", Optional.of(new BigDecimal("1900")), Optional.empty()),
				new Constraint.Ordered("first", "last"), new Constraint.Period("first", "last", "run",
						Map.of("WEEKS", new Constraint.Span(Constraint.CalendarUnit.DAY, 7))));
		assertThat(model.constraints("Follows")).containsExactly(new Constraint.Length("note", 5),
				new Constraint.NoSelfLoop(),
				new Constraint.Range("order", Optional.empty(), Optional.of(new BigDecimal("9.5"))),
				new Constraint.RequiredUnless("why", "means", "ONCE"), new Constraint.Acyclic(Optional.empty()));
		GraphQLSchema schema = new GraphSchema(model).executable();
		assertThat(schema.getDirectives()).extracting(GraphQLDirective::getName)
			.doesNotContain("range", "pattern", "length", "checkDigit", "formerIds", "identifier", "unique", "ordered",
					"span", "noSelfLoop", "acyclic", "requiredUnless");
		assertThat(schema.getType("CalendarUnit")).isNull();
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
