package io.zonegraph.api.graphql;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import io.zonegraph.change.Change;
import io.zonegraph.change.RecordedWrites;
import io.zonegraph.change.Subject;
import io.zonegraph.model.GraphModel;
import io.zonegraph.seed.SeedFolder;
import io.zonegraph.seed.SeedLoader;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.WriteFailedException;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** The feed of changes as a reader with a cursor sees it. */
@Neo4jTest
class ChangesIT {

	private static final GraphModel MODEL = Models.zones();

	private static final int WRITERS = 4;

	private static final int TRANSACTIONS = 40;

	private static final int MAX_CHANGES = 150;

	private final Driver driver;

	private final TestEngine engine;

	ChangesIT(Driver driver) {
		this.driver = driver;
		this.engine = new TestEngine(MODEL, driver);
	}

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
	}

	@Test
	void tellsOfRelationshipsThatChangedAfterACursorPageByPageRemovalsIncluded(@TempDir Path path) {
		SeedFolder folder = SeedFolder.correct(path);
		load(folder);
		String cursor = TestEngine.at(this.engine.data("{ changes(last: 1) { pageInfo { endCursor } } }"), "changes",
				"pageInfo", "endCursor");
		folder.replacing(SeedFolder.LOCATED_IN, "2032-09-10", "2033-01-01")
			.replacing(SeedFolder.SUPPLIES_TO, "芯片,chips", "晶圆,wafers")
			.replacing(SeedFolder.ENTERPRISE, "2012", "2013");
		load(folder);
		folder.replacing(SeedFolder.ENTERPRISE, "vitesco,纬湃,Vitesco,ESTABLISHED,Vitesco,,demo-2022#p02\n", "")
			.replacing(SeedFolder.LOCATED_IN, "vitesco,etdz,,demo-2022#p02,,STATED\n", "")
			.with(SeedFolder.SUPPLIES_TO, "from,to,product,evidence,basis\n");
		load(folder);
		List<String> told = new ArrayList<>();
		Map<String, Object> page;
		do {
			page = relationshipChanges(cursor);
			List<Map<String, Object>> nodes = TestEngine.at(page, "nodes");
			nodes.forEach((node) -> told.add(node.toString()));
			cursor = TestEngine.at(page, "pageInfo", "endCursor");
		}
		while (TestEngine.<Boolean>at(page, "pageInfo", "hasNextPage"));
		assertThat(told).containsExactly(
				"{operation=DELETED, subjectId=gpixel:SUPPLIES_TO:vitesco:chips, changedProperties=[], from={id=gpixel}, to=null, relationship=null}",
				"{operation=UPDATED, subjectId=gpixel:LOCATED_IN:etdz, changedProperties=[validTo], from={id=gpixel}, to={id=etdz}, relationship={version=2}}",
				"{operation=CREATED, subjectId=gpixel:SUPPLIES_TO:vitesco:wafers, changedProperties=[], from={id=gpixel}, to=null, relationship=null}",
				"{operation=DELETED, subjectId=vitesco:LOCATED_IN:etdz, changedProperties=[], from=null, to={id=etdz}, relationship=null}",
				"{operation=DELETED, subjectId=gpixel:SUPPLIES_TO:vitesco:sensors, changedProperties=[], from={id=gpixel}, to=null, relationship=null}",
				"{operation=DELETED, subjectId=gpixel:SUPPLIES_TO:vitesco:wafers, changedProperties=[], from={id=gpixel}, to=null, relationship=null}");
		List<Object> after = TestEngine.at(relationshipChanges(cursor), "nodes");
		assertThat(after).isEmpty();
	}

	private Map<String, Object> relationshipChanges(String cursor) {
		return TestEngine.at(this.engine.data(
				"""
						query($cursor: String) {
						  changes(first: 2, after: $cursor, where: {subject: {eq: RELATIONSHIP}, type: {in: ["LOCATED_IN", "SUPPLIES_TO"]}}) {
						    nodes { operation subjectId changedProperties from { id } to { id } relationship { version } }
						    pageInfo { endCursor hasNextPage }
						  }
						}""",
				Map.of("cursor", cursor)), "changes");
	}

	@Test
	void tellsWhereTheFeedEnds(@TempDir Path path) {
		String operation = "{ graph { lastChange { sequence operation type node { id } } nodes { name } } }";
		assertThat(TestEngine.<Map<String, Object>>at(this.engine.data(operation), "graph")).containsEntry("lastChange",
				null);
		load(SeedFolder.correct(path));
		Map<String, Object> graph = TestEngine.at(this.engine.data(operation), "graph");
		assertThat(graph.get("lastChange"))
			.hasToString("{sequence=12, operation=CREATED, type=SUPPLIES_TO, node=null}");
		assertThat(String.valueOf(graph.get("nodes"))).contains("Passage").doesNotContain("Change");
	}

	@Test
	void findsAChangeByItsIdLikeAnyNode(@TempDir Path path) {
		load(SeedFolder.correct(path));
		assertThat(this.engine.data("""
				{ node(id: "0000000000000001") { __typename id ... on Change { sequence node { id } } }
				  change(id: "0000000000000012") { subjectId from { __typename } } }"""))
			.hasToString("{node={__typename=Change, id=0000000000000001, sequence=1, node={id=gpixel}}, "
					+ "change={subjectId=gpixel:SUPPLIES_TO:vitesco:chips, from={__typename=Enterprise}}}");
	}

	@Test
	void findsRelationshipsByTheTimeOfTheirLastChange(@TempDir Path path) {
		load(SeedFolder.correct(path));
		String operation = """
				query($since: DateTime!) {
				  relationships(where: {updatedAt: {gte: $since}, version: {eq: 1}}) { totalCount }
				  zone(id: "etdz") { enterprises(edge: {createdAt: {lt: $since}}) { totalCount } }
				}""";
		assertThat(this.engine.data(operation, Map.of("since", "2020-01-01T00:00:00Z")))
			.hasToString("{relationships={totalCount=4}, zone={enterprises={totalCount=0}}}");
		assertThat(this.engine.data(operation, Map.of("since", "2999-01-01T00:00:00Z")))
			.hasToString("{relationships={totalCount=0}, zone={enterprises={totalCount=2}}}");
	}

	@Test
	@Timeout(300)
	void neverHidesOrReordersAChangeHoweverManyWrite() throws Exception {
		AtomicLong last = new AtomicLong();
		ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
		try {
			List<Future<List<Long>>> readers = IntStream.range(0, 2)
				.mapToObj((number) -> threads.submit((Callable<List<Long>>) () -> readUntil(last)))
				.toList();
			List<Future<Long>> writers = IntStream.range(0, WRITERS)
				.mapToObj((number) -> threads.submit((Callable<Long>) () -> write(number)))
				.toList();
			long written = 0;
			for (Future<Long> writer : writers) {
				written += writer.get();
			}
			last.set(written);
			for (Future<List<Long>> reader : readers) {
				assertThat(reader.get()).isEqualTo(LongStream.rangeClosed(1, written).boxed().toList());
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	/**
	 * Writes transactions of any size, of which some fail; gives how much was committed.
	 */
	private long write(int writer) {
		SplittableRandom random = new SplittableRandom(writer);
		RecordedWrites writes = new RecordedWrites(new GraphWrites(this.driver), Clock.systemUTC());
		long committed = 0;
		for (int number = 0; number < TRANSACTIONS; number++) {
			int changes = random.nextInt(MAX_CHANGES) + 1;
			boolean fails = random.nextInt(8) == 0;
			try {
				committed += writes.inTransaction((transaction, log) -> {
					// Deleted nodes leave numbers free, which others get.
					transaction.run("UNWIND range(1, $count) AS n CREATE (:Junk)", Map.of("count", changes));
					transaction.run("MATCH (n:Junk) WHERE rand() < 0.6 WITH n LIMIT $count DELETE n",
							Map.of("count", changes));
					IntStream.range(0, changes)
						.forEach((each) -> log.add(Change.created(new Subject.Node("Junk", writer + "-" + each))));
					if (fails) {
						transaction.run("RETURN 1 / 0", Map.of());
					}
					return changes;
				});
			}
			catch (WriteFailedException ex) {
				assertThat(fails).isTrue();
			}
		}
		return committed;
	}

	/** Pages on and on until nothing comes after the last write; 0 is not yet known. */
	private List<Long> readUntil(AtomicLong last) {
		List<Long> read = new ArrayList<>();
		String cursor = null;
		while (true) {
			boolean written = last.get() > 0;
			Map<String, Object> page = page(cursor);
			List<Map<String, Object>> nodes = TestEngine.at(page, "nodes");
			nodes.forEach((node) -> read.add((Long) node.get("sequence")));
			if (!nodes.isEmpty()) {
				cursor = TestEngine.at(page, "pageInfo", "endCursor");
			}
			else if (written) {
				return read;
			}
		}
	}

	private Map<String, Object> page(@Nullable String cursor) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("cursor", cursor);
		return TestEngine.at(this.engine.data("""
				query($cursor: String) {
				  changes(first: 100, after: $cursor) { nodes { sequence } pageInfo { endCursor } }
				}""", variables), "changes");
	}

	private void load(SeedFolder folder) {
		new SeedLoader(MODEL, new GraphWrites(this.driver), Clock.systemUTC()).load(folder.location());
	}

}
