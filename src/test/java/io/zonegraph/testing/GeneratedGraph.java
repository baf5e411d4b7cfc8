package io.zonegraph.testing;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.testing.GeneratedRelationships.Pair;

/**
 * A synthetic graph of any size, made from the model: nodes of every type, and
 * relationships of every type between all nodes that it may join. The same model, size
 * and seed give the same graph.
 *
 * <p>
 * Ids tell that nothing of it is real, for example {@code syn-enterprise-000123}. Types
 * grow as in real life: zones with the number of entities, industries slowly. Low numbers
 * are hubs: {@code syn-zone-000000} has the most enterprises. Required properties are
 * always there, a third of the optional ones is not; hierarchies have no cycles; a few
 * relationships have a parallel one, which another key tells apart.
 *
 * <p>
 * 100,000 entities have about 1,000,000 relationships. Constraints and indexes are not
 * made here, but without them writing takes forever: {@code GraphMigrations} makes them.
 */
public final class GeneratedGraph {

	private static final int RELATIONSHIPS_OF_AN_ENTITY = 10;

	private final GraphModel model;

	private final long seed;

	private final GeneratedSizes sizes;

	private final GeneratedSupport support;

	private final GeneratedNodes nodes;

	private final GeneratedRelationships relationships;

	/**
	 * A graph that is yet to be written.
	 * @param entities how many nodes it has, about, besides figures and passages
	 */
	public GeneratedGraph(GraphModel model, int entities, long seed) {
		this.model = model;
		this.seed = seed;
		this.sizes = new GeneratedSizes(model, entities);
		this.support = new GeneratedSupport(model);
		GeneratedFigures figures = new GeneratedFigures(this.sizes);
		this.nodes = new GeneratedNodes(this.sizes, this.support, figures, seed);
		this.relationships = new GeneratedRelationships(model, this.sizes, this.support, this.nodes, figures, seed);
		this.relationships.setTotal((long) entities * RELATIONSHIPS_OF_AN_ENTITY);
	}

	/** How many nodes of an object type there are: their numbers begin at 0. */
	public int size(String type) {
		return this.sizes.of(type);
	}

	/** The id of a node, for example {@code syn-enterprise-000123}. */
	public static String id(String type, int number) {
		return GeneratedIds.of(type, number);
	}

	/** Adds all nodes and relationships to the graph, and waits for its indexes. */
	public void write(Driver driver) {
		try (Session session = driver.session()) {
			this.model.nodeTypes()
				.stream()
				.filter((type) -> !type.isComputed())
				.forEach((type) -> writeNodes(session, type));
			session.run("CALL db.awaitIndexes(600)").consume();
			GeneratedPattern.of(this.model).forEach((pattern) -> writeRelationships(session, pattern));
			session.run("CALL db.awaitIndexes(600)").consume();
		}
	}

	/**
	 * Visits all nodes and relationships, as they would be written.
	 * @param nodes accepts the type and properties of a node
	 * @param relationships returns the consumer for a relationship type
	 */
	public void forEach(BiConsumer<NodeType, Map<String, Object>> nodes,
			Function<String, RelationshipConsumer> relationships) {
		this.model.nodeTypes()
			.stream()
			.filter((type) -> !type.isComputed())
			.forEach((type) -> eachNode(type, (properties) -> nodes.accept(type, properties)));
		GeneratedPattern.of(this.model)
			.forEach(
					(pattern) -> eachRelationship(pattern, (pair) -> true, relationships.apply(pattern.type().type())));
	}

	GraphModel model() {
		return this.model;
	}

	/** The nodes and relationships of one pattern, as text. */
	String sample(GeneratedPattern pattern) {
		StringBuilder sample = new StringBuilder();
		for (int number = 0; number < this.sizes.of(pattern.from().name()); number++) {
			sample.append(this.nodes.properties(pattern.from(), number));
		}
		this.relationships.pairs(pattern, (pair) -> sample.append(edges(pattern).properties(pair)));
		return sample.toString();
	}

	/** Gives the properties of each node of a type. */
	void eachNode(NodeType type, Consumer<Map<String, Object>> nodes) {
		for (int number = 0; number < this.sizes.of(type.name()); number++) {
			nodes.accept(this.nodes.properties(type, number));
		}
	}

	/** Gives those relationships of a pattern whose ends are joined as wanted. */
	void eachRelationship(GeneratedPattern pattern, Predicate<Pair> wanted, RelationshipConsumer relationships) {
		GeneratedEdges edges = edges(pattern);
		this.relationships.pairs(pattern, (pair) -> {
			if (wanted.test(pair)) {
				relationships.accept(GeneratedIds.of(pattern.from().name(), pair.from()),
						GeneratedIds.of(pattern.to().name(), pair.to()), edges.properties(pair));
			}
		});
	}

	private GeneratedEdges edges(GeneratedPattern pattern) {
		return new GeneratedEdges(this.model, pattern, this.sizes, this.support, this.seed);
	}

	private void writeNodes(Session session, NodeType type) {
		String labels = type.labels().stream().map((label) -> ":" + label).collect(Collectors.joining());
		try (GraphBatches batches = new GraphBatches(session,
				"UNWIND $rows AS row CREATE (n%s) SET n = row".formatted(labels))) {
			eachNode(type, batches::add);
		}
	}

	private void writeRelationships(Session session, GeneratedPattern pattern) {
		try (GraphBatches batches = new GraphBatches(session, statement(pattern))) {
			eachRelationship(pattern, (pair) -> true,
					(from, to, properties) -> batches.add(Map.of("from", from, "to", to, "properties", properties)));
		}
	}

	/** By the widest labels, as the same statement for many patterns is planned once. */
	private static String statement(GeneratedPattern pattern) {
		return "UNWIND $rows AS row MATCH %s MATCH %s CREATE (from)-[r:%s]->(to) SET r = row.properties"
			.formatted(end("from", pattern.from()), end("to", pattern.to()), pattern.type().type());
	}

	private static String end(String variable, NodeType type) {
		String label = type.labels().get(type.labels().size() - 1);
		return "(%s:%s {%s: row.%s})".formatted(variable, label, type.key().name(), variable);
	}

	/** Accepts the ids of two nodes and the properties of a relationship between them. */
	public interface RelationshipConsumer {

		void accept(String from, String to, Map<String, Object> properties);

	}

}
