package io.zonegraph.cypher;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.zonegraph.plan.Subject;

/**
 * The variables of a row.
 *
 * @param node the node; empty where the row has none
 * @param edge the relationship; empty where the row has none
 * @param start the start node of a row that stands for a relationship
 * @param end its end node
 * @param rank what the source orders by: how many relationships lead to the node, or how
 * well it fits a typed text; empty for neither
 * @param severalEdges whether the relationship is several in a row, as a list
 * @param values variables of what is worked out for the row, and of nodes that are keys
 * of a group, by their names
 */
record Row(String node, String edge, String start, String end, String rank, boolean severalEdges,
		Map<String, String> values) {

	/** A row without variables: where root fields start. */
	static final Row EMPTY = ofNode("");

	static Row ofNode(String node) {
		return new Row(node, "", "", "", "", false, Map.of());
	}

	static Row ofRelationship(String edge, String start, String end) {
		return new Row("", edge, start, end, "", false, Map.of());
	}

	/** The same row, led to by a relationship. */
	Row over(String relationship) {
		return new Row(this.node, relationship, this.start, this.end, this.rank, false, this.values);
	}

	/** The same row, led to by several relationships in a row. */
	Row overSeveral(String steps) {
		return new Row(this.node, steps, this.start, this.end, this.rank, true, this.values);
	}

	/** The same row, with more that is worked out for it. */
	Row with(Map<String, String> derived) {
		return new Row(this.node, this.edge, this.start, this.end, this.rank, this.severalEdges, derived);
	}

	/** The same row, with what the source orders by. */
	Row rankedBy(String variable) {
		return new Row(this.node, this.edge, this.start, this.end, variable, this.severalEdges, this.values);
	}

	/** All variables but those of what is worked out. */
	List<String> variables() {
		return Stream.of(this.node, this.edge, this.start, this.end, this.rank)
			.filter((variable) -> !variable.isEmpty())
			.toList();
	}

	/** The variable of a subject. */
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

	/** A property of a subject. */
	String property(Subject subject, String name) {
		if (subject == Subject.DERIVED) {
			return value(name);
		}
		return Text.name(variable(subject)) + "." + Text.name(name);
	}

	private String value(String name) {
		return Objects.requireNonNull(this.values.get(name), name);
	}

}
