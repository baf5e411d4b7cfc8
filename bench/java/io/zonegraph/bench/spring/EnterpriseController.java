package io.zonegraph.bench.spring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.zonegraph.bench.spring.Nodes.Enterprise;
import io.zonegraph.bench.spring.Nodes.Industry;
import io.zonegraph.bench.spring.Nodes.Institute;
import io.zonegraph.bench.spring.Nodes.LogisticsRoute;
import io.zonegraph.bench.spring.Nodes.Shipment;
import io.zonegraph.bench.spring.Nodes.Zone;
import org.dataloader.DataLoader;
import org.neo4j.driver.types.MapAccessor;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** What leads on from enterprises. */
@Controller
class EnterpriseController {

	private final Batches batches;

	/** Fields with arguments cannot be batch mappings: they need a loader. */
	EnterpriseController(Batches batches, BatchLoaderRegistry loaders) {
		this.batches = batches;
		loaders.<Suppliers, List<Enterprise>>forName("suppliers")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> suppliers(keys)));
	}

	private Map<Suppliers, List<Enterprise>> suppliers(Set<Suppliers> keys) {
		Map<Suppliers, List<Enterprise>> found = new HashMap<>();
		keys.stream().collect(Collectors.groupingBy(Suppliers::first)).forEach((first, each) -> {
			Map<String, List<Enterprise>> byId = this.batches.byParent("""
					UNWIND $ids AS id
					CALL (id) {
					  MATCH (:Enterprise {id: id})<-[:SUPPLIES_TO]-(n:Enterprise) RETURN n ORDER BY n.id LIMIT $first
					}
					RETURN id, n""", each.stream().map(Suppliers::of).toList(), Map.of("first", first),
					(row) -> this.batches.node(Enterprise.class, row));
			each.forEach((key) -> found.put(key, byId.getOrDefault(key.of(), List.of())));
		});
		return found;
	}

	@SchemaMapping
	CompletableFuture<List<Enterprise>> suppliers(Enterprise enterprise, @Argument int first,
			DataLoader<Suppliers, List<Enterprise>> suppliers) {
		return suppliers.load(new Suppliers(enterprise.id(), first));
	}

	@BatchMapping
	Map<Enterprise, List<Industry>> industries(List<Enterprise> enterprises) {
		return lists(enterprises, """
				UNWIND $ids AS id
				CALL (id) {
				  MATCH (:Enterprise {id: id})-[:BELONGS_TO]->(n:Industry) RETURN n ORDER BY n.id LIMIT 20
				}
				RETURN id, n""", (row) -> this.batches.node(Industry.class, row));
	}

	@BatchMapping
	Map<Enterprise, List<Zone>> zones(List<Enterprise> enterprises) {
		return lists(enterprises, """
				UNWIND $ids AS id
				CALL (id) {
				  MATCH (:Enterprise {id: id})-[:LOCATED_IN]->(n:Zone) RETURN n ORDER BY n.id LIMIT 20
				}
				RETURN id, n""", (row) -> this.batches.node(Zone.class, row));
	}

	@BatchMapping
	Map<Enterprise, List<Institute>> institutes(List<Enterprise> enterprises) {
		return lists(enterprises, """
				UNWIND $ids AS id
				CALL (id) {
				  MATCH (:Enterprise {id: id})-[:COOPERATES_WITH]->(n:Institute) RETURN n ORDER BY n.id LIMIT 20
				}
				RETURN id, n""", (row) -> this.batches.node(Institute.class, row));
	}

	@BatchMapping
	Map<Enterprise, List<Shipment>> shipments(List<Enterprise> enterprises) {
		return lists(enterprises, """
				UNWIND $ids AS id
				CALL (id) {
				  MATCH (:Enterprise {id: id})-[v:SHIPS_VIA]->(n:LogisticsRoute)
				  RETURN n, v.volumeTeu AS volumeTeu ORDER BY n.id LIMIT 20
				}
				RETURN id, n, volumeTeu""",
				(row) -> new Shipment(row.get("volumeTeu").isNull() ? null : row.get("volumeTeu").asDouble(),
						this.batches.node(LogisticsRoute.class, row)));
	}

	private <T> Map<Enterprise, List<T>> lists(Collection<Enterprise> enterprises, String cypher,
			Function<MapAccessor, T> mapper) {
		Map<String, List<T>> byId = this.batches.byParent(cypher,
				enterprises.stream().map(Enterprise::id).distinct().toList(), Map.of(), mapper);
		Map<Enterprise, List<T>> found = new HashMap<>();
		enterprises.forEach((enterprise) -> found.put(enterprise, byId.getOrDefault(enterprise.id(), List.of())));
		return found;
	}

	record Suppliers(String of, int first) {
	}

}
