package io.zonegraph.api.graphql;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine knows nothing of zones: the same code over another schema and graph. */
@Neo4jTest
class FilmsIT {

	private static TestEngine engine;

	@BeforeAll
	static void load(Driver driver) {
		driver
			.executableQuery(
					"""
							CREATE (a:Work:Film {id: 'alien', title: 'Alien', released: 1979, minutes: 117.0, genre: 'DRAMA', keywords: ['space']})
							CREATE (b:Work:Film {id: 'aliens', title: 'Aliens', released: 1986, genre: 'WESTERN', shownOn: date('1986-07-18')})
							CREATE (c:Work:Film {id: 'alien3', released: 1992})
							CREATE (s:Work:Series {id: 'earth', title: 'Alien: Earth', seasons: 1})
							CREATE (w:Person {id: 'weaver', name: 'Sigourney Weaver'}), (h:Person {id: 'hurt', name: 'John Hurt'})
							CREATE (d:Person {id: 'scott', name: 'Ridley Scott'}), (d)-[:DIRECTED]->(a)
							CREATE (c)-[:FOLLOWS]->(b)-[:FOLLOWS]->(a)
							CREATE (w)-[:ACTED_IN {roles: ['Ripley'], billing: 2}]->(a)
							CREATE (w)-[:ACTED_IN {roles: ['Ripley'], billing: 1}]->(b)
							CREATE (h)-[:ACTED_IN {roles: ['Kane'], billing: 6}]->(a)
							""")
			.execute();
		engine = new TestEngine(Models.films(), driver);
	}

	@Test
	void readsAnotherGraphByItsOwnSchema() {
		Map<String, Object> data = engine
			.data("""
					{ film(id: "alien") {
					    title year minutes genre keywords shownOn castSize
					    director { name }
					    predecessor { id }
					    cast(edgeOrderBy: [{billing: DESC}]) { totalCount edges { roles billing node { name films { totalCount } } } }
					} }""");
		assertThat(data.toString()).isEqualTo("{film={title=Alien, year=1979, minutes=117.0, genre=DRAMA, "
				+ "keywords=[space], shownOn=null, castSize=2, director={name=Ridley Scott}, predecessor=null, "
				+ "cast={totalCount=2, edges=[{roles=[Kane], billing=6, node={name=John Hurt, films={totalCount=1}}}, "
				+ "{roles=[Ripley], billing=2, node={name=Sigourney Weaver, films={totalCount=2}}}]}}}");
	}

	@Test
	void followsAChainUpToADepth() {
		assertThat(engine.data("{ film(id: \"alien3\") { predecessors { totalCount edges { depth node { id } } } } }"))
			.hasToString("{film={predecessors={totalCount=2, edges=[{depth=1, node={id=aliens}}, "
					+ "{depth=2, node={id=alien}}]}}}");
		assertThat(engine.data(
				"query($d: Int) { film(id: \"alien3\") { predecessors(maxDepth: $d) { totalCount nodes { id castSize } } } }",
				Map.of("d", 1)))
			.hasToString("{film={predecessors={totalCount=1, nodes=[{id=aliens, castSize=1}]}}}");
	}

	@Test
	void readsRecordsThatAReviewedStatementPutsTogether() {
		String operation = "query($since: Int!) { people(where: {id: {in: [\"hurt\", \"weaver\"]}}) { nodes { career(since: $since) "
				+ "{ first { title castSize } films { id cast { totalCount } } years { year film { id isSequel } } } } } }";
		assertThat(engine.data(operation, Map.of("since", 1980))).hasToString("{people={nodes=["
				+ "{career={first=null, films=[], years=[]}}, {career={first={title=Aliens, castSize=1}, "
				+ "films=[{id=aliens, cast={totalCount=1}}], years=[{year=1986, film={id=aliens, isSequel=true}}]}}]}}");
	}

	@Test
	void filtersByAReviewedCondition() {
		assertThat(engine.data("{ films(where: {isSequel: true}) { nodes { id } } }"))
			.hasToString("{films={nodes=[{id=alien3}, {id=aliens}]}}");
		assertThat(
				engine.data("query($no: Boolean) { people(where: {films: {some: {isSequel: $no}}}) { nodes { id } } }",
						Map.of("no", false)))
			.hasToString("{people={nodes=[{id=hurt}, {id=weaver}]}}");
	}

	@Test
	void readsExpressionsOfNodesAndRecordsInUnitsOfTheSchema() {
		assertThat(engine.data(
				"query($u: TimeUnit!) { film(id: \"alien\") { decade length(unit: $u) minutes: length(unit: MINUTE, digits: 1) longerThan(time: 1.94, unit: HOUR) } }",
				Map.of("u", "HOUR")))
			.hasToString("{film={decade=1970, length=1.95, minutes=117.0, longerThan=true}}");
		assertThat(engine
			.data("{ person(id: \"weaver\") { career { size ofGenre(genre: DRAMA) { id } none: ofGenre { id } } } }"))
			.hasToString("{person={career={size=2, ofGenre=[{id=alien}], none=[]}}}");
	}

	@Test
	void filtersByAConditionWithArguments() {
		String operation = "query($w: FilmWhere) { films(where: $w) { nodes { id } } }";
		assertThat(engine.data(operation, Map.of("w", Map.of("longerThan", Map.of("time", 100)))))
			.hasToString("{films={nodes=[{id=alien}]}}");
		assertThat(engine.data(operation, Map.of("w", Map.of("longerThan", Map.of("time", 100, "unit", "HOUR")))))
			.hasToString("{films={nodes=[]}}");
		assertThat(engine.data(operation,
				Map.of("w", Map.of("NOT", Map.of("longerThan", Map.of("time", 100, "years", List.of(1980)))))))
			.hasToString("{films={nodes=[{id=alien}, {id=alien3}, {id=aliens}]}}");
	}

	@Test
	void takesNullsAndEmptyListsOfReviewedStatementsAsTheSchemaSays() {
		assertThat(engine.data(
				"{ person(id: \"hurt\") { lost { id } idle none: some { id } empty: some(ids: []) { id } other: some(ids: [\"?\"]) { id } } }"))
			.hasToString("{person={lost=null, idle=[1990, null], none=[], empty=[], other=[]}}");
		ExecutionResult result = engine.execute("{ people { nodes { id } } person(id: \"hurt\") { lostCount } }",
				Map.of());
		assertThat(result.<Map<String, Object>>getData())
			.hasToString("{people={nodes=[{id=hurt}, {id=scott}, {id=weaver}]}, person=null}");
		assertThat(result.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage())
				.isEqualTo("Person.lostCount is declared non-null, but the graph holds no value.");
			assertThat(error.getPath()).isEqualTo(List.of("person", "lostCount"));
		});
	}

	@Test
	void plansAnewForAnotherDepth() {
		String operation = "query($d: Int) { film(id: \"alien3\") { predecessors(maxDepth: $d) { totalCount } } }";
		assertThat(engine.data(operation, Map.of("d", 1))).hasToString("{film={predecessors={totalCount=1}}}");
		assertThat(engine.data(operation, Map.of("d", 5))).hasToString("{film={predecessors={totalCount=2}}}");
		assertThat(engine.data(operation, Map.of("d", 1))).hasToString("{film={predecessors={totalCount=1}}}");
	}

	@Test
	void followsSeveralRelationshipsAndBackOverTheFirst() {
		assertThat(engine.data("""
				{ person(id: "weaver") {
				    directors { nodes { id } }
				    ensemble(orderBy: [{films: {count: DESC}}]) { totalCount nodes { id } }
				    others: ensemble(where: {id: {ne: "weaver"}}) { totalCount nodes { id } } } }""")).hasToString(
				"{person={directors={nodes=[{id=scott}]}, ensemble={totalCount=2, nodes=[{id=weaver}, {id=hurt}]}, "
						+ "others={totalCount=1, nodes=[{id=hurt}]}}}");
	}

	@Test
	void tellsWhatRowsComeTo() {
		assertThat(engine
			.data("""
					{ films { aggregate { year { min max sum avg } minutes { sum known unknown } shownOn { max known } } }
					  film(id: "alien") { cast { edgeAggregate { billing { min max } } } }
					  none: film(id: "alien3") { cast { totalCount edgeAggregate { billing { sum avg known unknown } } } } }"""))
			.hasToString("{films={aggregate={year={min=1979, max=1992, sum=5957, avg=1985.6666666666667}, "
					+ "minutes={sum=117.0, known=1, unknown=2}, shownOn={max=1986-07-18, known=1}}}, "
					+ "film={cast={edgeAggregate={billing={min=2, max=6}}}}, "
					+ "none={cast={totalCount=0, edgeAggregate={billing={sum=null, avg=null, known=0, unknown=0}}}}}");
	}

	@Test
	void groupsByNodesValuesAndProperties() {
		assertThat(engine
			.data("""
					{ films { groupBy(keys: [CAST], orderBy: [{aggregate: {year: {min: ASC}}}, {count: DESC}], having: {count: {gt: 0}}) {
					    totalCount groups { keys { cast { name films { totalCount } } director { id } } count aggregate { year { max } } } } }
					  film(id: "alien") { cast { groupBy(edgeKeys: [BILLING], edgeOrderBy: [{billing: DESC}], first: 1) {
					    totalCount groups { edgeKeys { billing } } } } } }"""))
			.hasToString("{films={groupBy={totalCount=3, groups=["
					+ "{keys={cast={name=Sigourney Weaver, films={totalCount=2}}, director=null}, count=2, aggregate={year={max=1986}}}, "
					+ "{keys={cast={name=John Hurt, films={totalCount=1}}, director=null}, count=1, aggregate={year={max=1979}}}, "
					+ "{keys={cast=null, director=null}, count=1, aggregate={year={max=1992}}}]}}, "
					+ "film={cast={groupBy={totalCount=2, groups=[{edgeKeys={billing=6}}]}}}}");
	}

	@Test
	void tellsTypesOfAnInterfaceApart() {
		assertThat(engine.data("""
				{ works(where: {id: {in: ["alien", "earth"]}}) { nodes {
				    __typename id ... on Film { length: minutes } ... on Series { seasons } } } }""")).hasToString(
				"{works={nodes=[{__typename=Film, id=alien, length=117.0}, {__typename=Series, id=earth, seasons=1}]}}");
	}

	@Test
	void carriesAMissingRequiredValueUpToTheNextNullable() {
		ExecutionResult result = engine
			.execute("{ film(id: \"alien3\") { id title } other: film(id: \"alien\") { id } }", Map.of());
		assertThat(result.<Map<String, Object>>getData()).hasToString("{film=null, other={id=alien}}");
		assertThat(result.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).isEqualTo("Film.title is declared non-null, but the graph holds no value.");
			assertThat(error.getPath()).isEqualTo(List.of("film", "title"));
			assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_SERVER_ERROR");
		});
	}

	@Test
	void namesTheTypeOfTheNodeWhoseRequiredValueIsMissing() {
		assertThat(messagesOf("{ works { nodes { __typename title } } }"))
			.containsExactly("Film.title is declared non-null, but the graph holds no value.");
		// These rows do not tell the type.
		assertThat(messagesOf("{ works { nodes { id title } } }"))
			.containsExactly("Work.title is declared non-null, but the graph holds no value.");
	}

	private static List<String> messagesOf(String operation) {
		return engine.execute(operation, Map.of()).getErrors().stream().map(GraphQLError::getMessage).toList();
	}

	@Test
	void carriesAMissingRequiredValueOfAListUpToTheRoot() {
		ExecutionResult result = engine.execute("{ films { nodes { id title } } }", Map.of());
		assertThat(result.<Map<String, Object>>getData()).isNull();
		assertThat(result.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getPath()).isEqualTo(List.of("films", "nodes", 1, "title")));
	}

	@Test
	void answersTheRestWhereAValueIsNotOfItsType() {
		ExecutionResult result = engine.execute("{ film(id: \"aliens\") { id genre shownOn } }", Map.of());
		assertThat(result.<Map<String, Object>>getData())
			.hasToString("{film={id=aliens, genre=null, shownOn=1986-07-18}}");
		assertThat(result.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getMessage())
				.isEqualTo("Film.genre has a value in the graph that is not a valid Genre."));
	}

	@Test
	void readsOnlyIntrospectionWithoutTheDatabase() {
		engine.statements();
		assertThat(engine.data("{ __typename __type(name: \"Film\") { name } }"))
			.hasToString("{__typename=Query, __type={name=Film}}");
		assertThat(engine.statements()).isEmpty();
	}

}
