package io.zonegraph.bench.spring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.transaction.annotation.Transactional;

/** One statement for a batch of parents, mapped as Spring Data maps entities. */
@Transactional(readOnly = true)
class Batches {

	private final Neo4jClient client;

	private final Neo4jMappingContext mapping;

	Batches(Neo4jClient client, Neo4jMappingContext mapping) {
		this.client = client;
		this.mapping = mapping;
	}

	/** Values by the id of their parent: rows have the columns id and n. */
	public <T> Map<String, List<T>> byParent(String cypher, Collection<String> ids, Map<String, Object> more,
			Function<MapAccessor, T> mapper) {
		Map<String, List<T>> found = new HashMap<>();
		ids.forEach((id) -> found.put(id, new ArrayList<>()));
		Map<String, Object> parameters = new HashMap<>(more);
		parameters.put("ids", List.copyOf(ids));
		this.client.query(cypher).bindAll(parameters).fetchAs(Boolean.class).mappedBy((types, row) -> {
			found.computeIfAbsent(row.get("id").asString(), (id) -> new ArrayList<>()).add(mapper.apply(row));
			return true;
		}).all();
		return found;
	}

	@SuppressWarnings("unchecked")
	public <T> List<T> list(String cypher, Map<String, Object> parameters, Function<MapAccessor, T> mapper) {
		return (List<T>) this.client.query(cypher)
			.bindAll(parameters)
			.fetchAs(Object.class)
			.mappedBy((types, row) -> mapper.apply(row))
			.all();
	}

	/** The node in the column n. */
	public <T> T node(Class<T> type, MapAccessor row) {
		BiFunction<TypeSystem, MapAccessor, T> mapper = this.mapping.getRequiredMappingFunctionFor(type);
		return mapper.apply(TypeSystem.getDefault(), row.get("n").asNode());
	}

}
