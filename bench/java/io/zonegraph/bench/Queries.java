package io.zonegraph.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import io.zonegraph.search.IndexQuery;
import io.zonegraph.search.SearchFields;
import org.neo4j.driver.Driver;

/** The seven queries, and the sets of parameters that they are asked with. */
final class Queries {

	static final List<String> NAMES = List.of("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7");

	private static final int SETS = 200;

	private static final List<String> TEXTS = List.of("长春光电", "吉林汽车 17", "珲春水产", "净月生物 3", "guangdian", "longxiang 8",
			"synthetic enterprise 000123", "北京精密 21", "重庆轨道", "chongqing");

	private static final List<Object> YEARS = List.of(1990, 2000, 2010, 2020);

	/** What the index {@code entity_names} holds. */
	private static final SearchFields NAMES_OF_ENTITIES = new SearchFields(List.of("name"), List.of("aliases"),
			List.of("nameEn"), List.of("pinyin", "initials", "searchKeys"));

	private final SplittableRandom random = new SplittableRandom(7);

	private final Driver driver;

	private Queries(Driver driver) {
		this.driver = driver;
	}

	/** The same sets for the same graph, by query. */
	static Map<String, List<Map<String, Object>>> parameters(Driver driver) {
		return new Queries(driver).draw();
	}

	private Map<String, List<Map<String, Object>>> draw() {
		List<Object> enterprises = column("MATCH (n:Enterprise) RETURN n.id AS id ORDER BY id");
		// Not hubs: what is asked of them grows with the graph.
		List<Object> supplied = column("""
				MATCH (n:Enterprise) WHERE 10 <= COUNT { (n)<-[:SUPPLIES_TO]-() } <= 40
				RETURN n.id AS id ORDER BY id""");
		List<Object> industries = column("MATCH (n:Industry) RETURN n.id AS id ORDER BY id");
		Map<String, List<Map<String, Object>>> sets = new LinkedHashMap<>();
		sets.put("Q1", drawn("id", enterprises));
		sets.put("Q2", drawn("id", supplied));
		sets.put("Q3", drawn("industry", industries));
		sets.put("Q4", with("min", YEARS, drawn("industry", industries)));
		sets.put("Q5", List.of(Map.of()));
		sets.put("Q6", drawn("id", supplied));
		sets.put("Q7", TEXTS.stream()
			.map((text) -> Map.<String, Object>of("text", text, "lucene", IndexQuery.of(text, NAMES_OF_ENTITIES)))
			.toList());
		return sets;
	}

	private List<Object> column(String statement) {
		return this.driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject())
			.toList();
	}

	private List<Map<String, Object>> drawn(String name, List<Object> values) {
		return IntStream.range(0, SETS)
			.mapToObj((each) -> Map.of(name, values.get(this.random.nextInt(values.size()))))
			.toList();
	}

	private List<Map<String, Object>> with(String name, List<Object> values, List<Map<String, Object>> sets) {
		List<Map<String, Object>> extended = new ArrayList<>();
		for (Map<String, Object> set : sets) {
			Map<String, Object> more = new LinkedHashMap<>(set);
			more.put(name, values.get(this.random.nextInt(values.size())));
			extended.add(more);
		}
		return extended;
	}

}
