package io.zonegraph.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds cycles of relationships, in a depth-first search. Each relationship that leads
 * back to a node on the path to it closes a cycle.
 */
final class Cycles {

	/** Maximum number of nodes of a cycle in a message. */
	private static final int SHOWN = 20;

	/** The relationships by the id of their start node. */
	private final Map<String, List<Step>> steps = new LinkedHashMap<>();

	private int count;

	/** Adds a relationship of the files. */
	void add(SeedRelationship relationship) {
		add(relationship.format().name(), relationship.from(), relationship.to(), Optional.of(relationship.place()));
	}

	/** Adds a relationship that is in the graph only. */
	void add(String type, String from, String to) {
		add(type, from, to, Optional.empty());
	}

	private void add(String type, String from, String to, Optional<Place> place) {
		this.steps.computeIfAbsent(from, (id) -> new ArrayList<>()).add(new Step(this.count++, type, from, to, place));
	}

	/**
	 * Reports a cycle for each relationship that leads back to a node on the path to it.
	 * Of a cycle, the last row of the files is reported; cycles that are in the graph
	 * only are not the files' fault.
	 */
	void report(Problems problems) {
		Set<String> visited = new HashSet<>();
		this.steps.keySet().forEach((start) -> {
			if (visited.add(start)) {
				visit(start, visited, problems);
			}
		});
	}

	/** Without recursion, as hierarchies can be deep. */
	private void visit(String start, Set<String> visited, Problems problems) {
		List<Step> path = new ArrayList<>();
		Map<String, Integer> positions = new HashMap<>(Map.of(start, 0));
		Deque<Iterator<Step>> open = new ArrayDeque<>();
		open.push(from(start));
		while (!open.isEmpty()) {
			if (!open.element().hasNext()) {
				open.pop();
				positions.remove(path.isEmpty() ? start : path.remove(path.size() - 1).to());
				continue;
			}
			Step next = open.element().next();
			Integer position = positions.get(next.to());
			if (position != null) {
				List<Step> cycle = new ArrayList<>(path.subList(position, path.size()));
				cycle.add(next);
				report(cycle, problems);
			}
			else if (visited.add(next.to())) {
				path.add(next);
				positions.put(next.to(), path.size());
				open.push(from(next.to()));
			}
		}
	}

	private Iterator<Step> from(String id) {
		return this.steps.getOrDefault(id, List.of()).iterator();
	}

	private void report(List<Step> cycle, Problems problems) {
		cycle.stream()
			.filter((step) -> step.place().isPresent())
			.max(Comparator.comparingInt(Step::position))
			.ifPresent((last) -> problems.addAt(last.place().orElseThrow(), RelationshipFormat.TO,
					"must not close a cycle of %s, was \"%s\": %s.", types(cycle), last.to(),
					route(cycle, cycle.indexOf(last))));
	}

	/** The types of the relationships of a cycle, each once. */
	private static String types(List<Step> cycle) {
		return cycle.stream().map(Step::type).distinct().sorted().collect(Collectors.joining(" and "));
	}

	/** The ids of a cycle from the end of one of its relationships to the same again. */
	private static String route(List<Step> cycle, int last) {
		List<String> ids = new ArrayList<>();
		ids.add(cycle.get(last).to());
		for (int offset = 1; offset <= cycle.size(); offset++) {
			ids.add(cycle.get((last + offset) % cycle.size()).to());
		}
		String more = (ids.size() > SHOWN) ? " → … (%d nodes)".formatted(cycle.size()) : "";
		return ids.stream().limit(SHOWN).collect(Collectors.joining(" → ")) + more;
	}

	/**
	 * A relationship.
	 *
	 * @param position its position in the order in which relationships were added
	 * @param type its type
	 * @param from id of its start node
	 * @param to id of its end node
	 * @param place its row; empty if it is in the graph only
	 */
	private record Step(int position, String type, String from, String to, Optional<Place> place) {
	}

}
