package io.zonegraph.bench.spring;

import java.util.List;

import io.zonegraph.bench.spring.Nodes.Enterprise;
import io.zonegraph.bench.spring.Nodes.Industry;

import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;

/** Repositories of the entities that queries start at. */
interface Repositories {

	interface Enterprises extends Neo4jRepository<Enterprise, String> {

		@Query("""
				MATCH (:Industry {id: $industry})<-[:BELONGS_TO]-(e:Enterprise) WHERE e.foundedYear > $min
				RETURN e ORDER BY e.foundedYear DESC, e.id LIMIT $first""")
		List<Enterprise> page(String industry, int min, int first);

		@Query("""
				MATCH (:Industry {id: $industry})<-[:BELONGS_TO]-(e:Enterprise) WHERE e.foundedYear > $min
				RETURN count(e)""")
		long countPage(String industry, int min);

		@Query("""
				MATCH (:Industry {id: $industry})<-[:BELONGS_TO]-(e:Enterprise)
				RETURN e ORDER BY e.foundedYear, e.id LIMIT $first""")
		List<Enterprise> oldest(String industry, int first);

	}

	interface Industries extends Neo4jRepository<Industry, String> {

	}

}
