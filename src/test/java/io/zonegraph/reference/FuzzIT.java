package io.zonegraph.reference;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random requests, most of them wrong or hostile, to a running server: no internal
 * errors, no messages with internal names, and an unchanged graph. A failure reports the
 * seed of its request: {@code -Dzonegraph.fuzz-seed=S -Dzonegraph.fuzz-requests=1}
 * repeats it. {@code -Dzonegraph.fuzz-requests=N} sends N requests.
 */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FuzzIT {

	private static final int REQUESTS = Integer.getInteger("zonegraph.fuzz-requests", 200);

	private static final long SEED = Long.getLong("zonegraph.fuzz-seed", 1);

	@LocalServerPort
	private int port;

	@Test
	void requestsFailOnlyInDocumentedWaysAndChangeNothing(Driver driver) throws Exception {
		GraphModel model = Models.zones();
		SeededGraph.load(driver, model);
		String before = checksum(driver);
		FuzzRequestGenerator generator = new FuzzRequestGenerator(model, GraphCopy.read(driver));
		URI endpoint = URI.create("http://localhost:" + this.port + "/graphql");
		assertThat(new Fuzzer(endpoint, generator::generate).run(SEED, REQUESTS)).isNull();
		assertThat(checksum(driver)).isEqualTo(before);
	}

	/**
	 * A checksum of all nodes and relationships with their labels, types and properties.
	 */
	static String checksum(Driver driver) {
		Map<String, Long> counts = new TreeMap<>();
		driver
			.executableQuery(
					"MATCH (n) RETURN labels(n) + toString(n.id) AS key, properties(n) AS properties UNION ALL "
							+ "MATCH (a)-[r]->(b) RETURN [type(r), a.id, b.id] AS key, properties(r) AS properties")
			.execute()
			.records()
			.forEach((row) -> counts.merge(row.get("key") + " " + new TreeMap<>(row.get("properties").asMap()), 1L,
					Long::sum));
		CRC32 checksum = new CRC32();
		checksum.update(counts.toString().getBytes(StandardCharsets.UTF_8));
		return counts.size() + " " + Long.toHexString(checksum.getValue());
	}

}
