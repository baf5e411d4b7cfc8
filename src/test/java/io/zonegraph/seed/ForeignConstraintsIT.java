package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** A library, to which the constraints apply as well as to zones. */
@Neo4jTest
class ForeignConstraintsIT {

	private static final GraphModel LIBRARY = GraphModel.read(List
		.of("""
				interface Item @node(label: "Item") {
				  id: ID!
				  shelfMark: String @property(name: "mark") @unique @pattern(regex: "[A-Z]-[0-9]+", allowed: "a mark such as A-1")
				}
				type Book implements Item @node(label: "Book") @ordered(fields: ["written", "printed", "bought"]) {
				  pages: [Int!] @range(min: 1)
				  title: String! @length(max: 10)
				  written: Date
				  printed: Date @property(name: "printedOn")
				  bought: Date
				  binding: Binding @property(name: "bound")
				  binder: String @property(name: "boundBy") @requiredUnless(field: "binding", is: "PAPER")
				  replaces: [Book!]! @relationship(type: "REPLACES", properties: "Replaces")
				  precedes: [Book!]! @relationship(type: "PRECEDES", properties: "Precedes")
				  sequelOf: Book @relationship(type: "CONTINUES", properties: "Continues")
				  cites: [Book!]! @relationship(type: "CITES", properties: "Cites")
				}
				type Map implements Item @node(label: "Map") { scale: Float @range(max: 0.5) }
				interface Linked @relationshipProperties @noSelfLoop { since: Int }
				type Continues implements Linked @relationshipProperties @acyclic { volume: Int }
				type Cites implements Linked @relationshipProperties { page: Int }
				type Replaces @relationshipProperties @acyclic(group: "time") { a: Int }
				type Precedes @relationshipProperties @acyclic(group: "time") { a: Int }
				enum Binding { PAPER LEATHER }
				type Loan @node(label: "Loan") @valid(from: "first", to: "last", resolution: "length") {
				  id: ID!
				  first: Date
				  last: Date
				  length: LoanLength
				}
				enum LoanLength { SHORT QUARTERS @span(unit: MONTH, least: 3) }
				"""));

	private final Driver driver;

	private final SeedFolder folder;

	ForeignConstraintsIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.folder = new SeedFolder(path).with("a/nodes/Book.csv", """
				id,mark,title,pages,written,printedOn,bought,bound,boundBy
				one,A-1,第一卷,10;20,2001-01-01,,2001-01-01,PAPER,
				two,A-2,第二卷,,,,,,
				three,,第三卷,,,,,LEATHER,Li
				""").with("a/nodes/Map.csv", """
				id,mark,scale
				map,B-1,0.5
				""").with("a/nodes/Loan.csv", """
				id,first,last,length
				loan,2022-01-01,2022-03-31,QUARTERS
				""").with("a/relationships/CONTINUES.csv", """
				from,to,since
				two,one,
				three,two,
				""").with("a/relationships/CITES.csv", """
				from,to,since
				one,two,
				two,one,
				""").with("a/relationships/REPLACES.csv", "from,to\none,two\n").with("a/relationships/PRECEDES.csv", """
				from,to
				two,three
				""");
	}

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
	}

	@Test
	void acceptsWhatIsAllowed() {
		assertThat(check()).isEmpty();
		assertThat(load().nodes().created()).isEqualTo(5);
	}

	@Test
	void refusesWhatTheSchemaForbids() {
		this.folder.replacing("a/nodes/Book.csv", "10;20,2001-01-01", "10;0,2001-01-02")
			.replacing("a/nodes/Book.csv", "第二卷", "一二三四五六七八九十一")
			.replacing("a/nodes/Map.csv", "B-1,0.5", "A-1,0.51")
			.replacing("a/nodes/Loan.csv", "2022-03-31", "2022-02-28")
			.replacing("a/nodes/Book.csv", "LEATHER,Li", "LEATHER,")
			.replacing("a/relationships/PRECEDES.csv", "two,three", "two,one")
			.replacing("a/relationships/CONTINUES.csv", "two,one", "two,three")
			.replacing("a/relationships/CITES.csv", "two,one", "two,two");
		List<SeedProblem> problems = check();
		assertThat(problems).extracting(SeedProblem::column, SeedProblem::message)
			.containsExactlyInAnyOrder(tuple("pages", "must be at least 1, was \"0\"."),
					tuple("bought", "must not be before column \"written\", which is 2001-01-02, was 2001-01-01."),
					tuple("title", "must be a text of at most 10 characters, was \"一二三四五六七八九十一\"."),
					tuple("scale", "must be at most 0.5, was \"0.51\"."),
					tuple("mark",
							"must be unique over all nodes of type Item; \"A-1\" is already that of \"one\" at %s/a/nodes/Book.csv:2."
								.formatted(this.folder.path())),
					tuple("last",
							"must be at least 3 months after the beginning in column \"first\", which is 2022-01-01, as column \"length\" is QUARTERS, was 2022-02-28."),
					tuple("boundBy",
							"must not be empty, as column \"bound\" is LEATHER; it may be empty only if that is PAPER."),
					tuple("to", "must not close a cycle of PRECEDES and REPLACES, was \"two\": two → one → two."),
					tuple("to", "must not close a cycle of CONTINUES, was \"two\": two → three → two."), tuple("to",
							"must be another node than in column \"from\": no CITES leads from a node to itself, was \"two\"."));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isEqualTo(problems));
	}

	@Test
	void refusesWhatIsInTheGraphUnderAnotherTypeOfTheInterface() {
		this.driver.executableQuery("CREATE (:Item:Map {id: 'globe', mark: 'A-2', dataset: 'b'})").execute();
		assertThat(check()).isEmpty();
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.withMessageContaining("must be unique over all nodes of type Item; "
					+ "\"A-2\" is already that of \"globe\" in the graph.");
	}

	private List<SeedProblem> check() {
		return new SeedCheck(LIBRARY).check(this.folder.location()).problems();
	}

	private LoadReport load() {
		return new SeedLoader(LIBRARY, new GraphWrites(this.driver), Clock.systemUTC()).load(this.folder.location());
	}

}
