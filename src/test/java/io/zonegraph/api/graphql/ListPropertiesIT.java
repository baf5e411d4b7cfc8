package io.zonegraph.api.graphql;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Properties that are lists: conditions on them, and the nodes that they refer to. */
@Neo4jTest
class ListPropertiesIT {

	private static final String SCHEMA = """
			type Cabinet @node(label: "Cabinet") {
			  id: ID!
			  words: [String!]!
			  books: [Book!]! @lookup(property: "codes", key: "code")
			}
			type Book @node(label: "Book") { id: ID! code: String! }
			""";

	private static TestEngine engine;

	@BeforeAll
	static void load(Driver driver) {
		driver.executableQuery("""
				CREATE (:Cabinet {id: 'empty', words: [], codes: []}), (:Cabinet {id: 'none'}),
				  (:Cabinet {id: 'one', words: ['a'], codes: ['z', 'unknown', 'x', 'z']}),
				  (:Cabinet {id: 'two', words: ['a', 'b'], codes: ['y', 'x']}),
				  (:Book {id: 'x', code: 'x'}), (:Book {id: 'y1', code: 'y'}), (:Book {id: 'y2', code: 'y'}),
				  (:Book {id: 'z', code: 'z'})""").execute();
		engine = new TestEngine(GraphModel.read(List.of(SCHEMA)), driver);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			words: {only: ["a"]}                     | one
			words: {only: ["a", "b", "c"]}           | one two
			words: {only: []}                        |
			NOT: {words: {only: ["a"]}}              | empty two
			words: {includes: "a"}                   | one two
			words: {includesAny: ["b", "c"]}         | two
			words: {includesAny: []}                 |
			NOT: {words: {includesAny: ["b", "c"]}}  | empty one
			words: {isEmpty: true}                   | empty none
			words: {isEmpty: false}                  | one two
			""")
	void areCompared(String where, String ids) {
		List<Map<String, Object>> nodes = TestEngine
			.at(engine.data("{ cabinets(where: {" + where + "}) { nodes { id } } }"), "cabinets", "nodes");
		assertThat(nodes).extracting((node) -> node.get("id"))
			.isEqualTo((ids != null) ? List.of(ids.split(" ")) : List.of());
	}

	/** A key may be repeated, and may be that of no node or of several. */
	@Test
	void referToNodesInTheirOrder() {
		assertThat(books("one")).containsExactly("z", "x", "z");
		assertThat(books("two")).hasSize(3).endsWith("x").contains("y1", "y2");
		assertThat(books("empty")).isEmpty();
		assertThat(books("none")).isEmpty();
	}

	private static List<Object> books(String cabinet) {
		List<Map<String, Object>> books = TestEngine.at(
				engine.data("query($id: ID!) { cabinet(id: $id) { books { id } } }", Map.of("id", cabinet)), "cabinet",
				"books");
		return books.stream().map((book) -> book.get("id")).toList();
	}

}
