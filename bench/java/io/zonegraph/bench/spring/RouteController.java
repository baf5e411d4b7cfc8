package io.zonegraph.bench.spring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.bench.spring.Nodes.LogisticsRoute;
import io.zonegraph.bench.spring.Nodes.Place;
import io.zonegraph.bench.spring.Nodes.Stop;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What leads on from logistics routes. */
@Controller
class RouteController {

	private final Batches batches;

	RouteController(Batches batches) {
		this.batches = batches;
	}

	@BatchMapping
	Map<LogisticsRoute, List<Stop>> stops(List<LogisticsRoute> routes) {
		Map<String, List<Stop>> byId = this.batches.byParent("""
				UNWIND $ids AS id
				CALL (id) {
				  MATCH (:LogisticsRoute {id: id})-[s:STOPS_AT]->(n:Place)
				  RETURN n, s.sequence AS sequence ORDER BY n.id LIMIT 20
				}
				RETURN id, n, sequence""", routes.stream().map(LogisticsRoute::id).distinct().toList(), Map.of(),
				(row) -> new Stop(row.get("sequence").isNull() ? null : row.get("sequence").asInt(),
						this.batches.node(Place.class, row)));
		Map<LogisticsRoute, List<Stop>> found = new HashMap<>();
		routes.forEach((route) -> found.put(route, byId.getOrDefault(route.id(), List.of())));
		return found;
	}

}
