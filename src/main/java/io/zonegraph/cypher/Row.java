package io.zonegraph.cypher;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.plan.Subject;

/**
 * The variables of a row.
 *
 * @param node the node; empty if the row has none
 * @param edge the relationship; empty if the row has none
 * @param start the start node of a row that is a relationship; empty for other rows
 * @param end its end node; empty for other rows
 * @param rank the value that the source sorts by: the length of the shortest path to the
 * node, or its full-text score; empty if there is none
 * @param severalEdges whether the relationship variable is a list, from a variable-length
 * pattern
 * @param values variables of computed values and of nodes that are group keys, by name
 */
record Row(String node, String edge, String start, String end, String rank, boolean severalEdges,
		Map<String, String> values) {

	/** A row without variables, at which root fields start. */
	static final Row EMPTY = ofNode("");

	static Row ofNode(String node) {
		return new Row(node, "", "", "", "", false, Map.of());
	}

	static Row ofRelationship(String edge, String start, String end) {
		return new Row("", edge, start, end, "", false, Map.of());
	}

	/** The same row, reached over a relationship. */
	Row over(String relationship) {
		return new Row(this.node, relationship, this.start, this.end, this.rank, false, this.values);
	}

	/** The same row, reached over a variable-length pattern. */
	Row overSeveral(String steps) {
		return new Row(this.node, steps, this.start, this.end, this.rank, true, this.values);
	}

	/** The same row with these computed values instead of its own. */
	Row with(Map<String, String> derived) {
		return new Row(this.node, this.edge, this.start, this.end, this.rank, this.severalEdges, derived);
	}

	/** The same row with the value that the source sorts by. */
	Row rankedBy(String variable) {
		return new Row(this.node, this.edge, this.start, this.end, variable, this.severalEdges, this.values);
	}

	/** All variables except those of computed values. */
	List<String> variables() {
		return Stream.of(this.node, this.edge, this.start, this.end, this.rank)
			.filter((variable) -> !variable.isEmpty())
			.toList();
	}

	/** The variable of a subject; empty for the graph and for computed values. */
	String variable(Subject subject) {
		return switch (subject) {
			case NODE -> this.node;
			case EDGE -> this.edge;
			case START -> this.start;
			case END -> this.end;
			case GRAPH, DERIVED -> "";
			case FIRST_KEY, SECOND_KEY, THIRD_KEY, FOURTH_KEY -> value(subject.name());
		};
	}

	/** An expression for a property of a subject, or the variable of a computed value. */
	String property(Subject subject, String name) {
		if (subject == Subject.DERIVED) {
			return value(name);
		}
		return Text.name(variable(subject)) + "." + Text.name(name);
	}

	/**
	 * An expression for a property of a subject, as stored or as claims state it for the
	 * day of the operation.
	 */
	String property(Subject subject, FieldMapping.Property property) {
		return property.claims()
			.map((claims) -> ClaimRenderer.value(variable(subject), property, claims))
			.orElseGet(() -> property(subject, property.name()));
	}

	private String value(String name) {
		return Objects.requireNonNull(this.values.get(name), name);
	}

}
