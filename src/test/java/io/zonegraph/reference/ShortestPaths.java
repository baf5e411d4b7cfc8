package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The shortest paths without repeated nodes between two nodes, in the order of their
 * length.
 */
final class ShortestPaths {

	private final TraversalFilter filter;

	/** Nodes that a path must not pass through, unless it has only two relationships. */
	private final Predicate<CopiedNode> isHub;

	private final CopiedNode start;

	private final CopiedNode end;

	/** Minimum distance of nodes from the end. */
	private final Map<CopiedNode, Integer> distances = new HashMap<>();

	ShortestPaths(TraversalFilter filter, Predicate<CopiedNode> isHub, CopiedNode start, CopiedNode end) {
		this.filter = filter;
		this.isHub = isHub;
		this.start = start;
		this.end = end;
	}

	/**
	 * The shortest paths, sorted. Where there are too many of the last length, those of
	 * the engine's response, if they are valid.
	 * @param limit maximum number of paths
	 * @param maxLength maximum number of relationships of a path
	 * @param engineData the engine's data of the field
	 */
	List<GraphPath> find(int limit, int maxLength, @Nullable Object engineData) {
		measureDistances(maxLength);
		List<GraphPath> found = new ArrayList<>();
		for (int length = 1; length <= maxLength && found.size() <= limit; length++) {
			walk(new ArrayList<>(), new LinkedHashSet<>(Set.of(this.start)), this.start, length, found, limit + 1);
		}
		List<GraphPath> expected = found.subList(0, Math.min(limit, found.size()));
		return ((found.size() > limit) ? engineChoice(expected, engineData) : expected).stream().sorted().toList();
	}

	private void measureDistances(int maxLength) {
		this.distances.put(this.end, 0);
		Set<CopiedNode> last = Set.of(this.end);
		for (int distance = 1; distance <= maxLength; distance++) {
			Set<CopiedNode> next = new LinkedHashSet<>();
			for (CopiedNode node : last) {
				for (CopiedRelationship each : node.relationships()) {
					CopiedNode before = each.otherEnd(node);
					if (this.filter.relationshipsFrom(before).contains(each)
							&& this.distances.putIfAbsent(before, distance) == null) {
						next.add(before);
					}
				}
			}
			last = next;
		}
	}

	/**
	 * Adds paths that need exactly the remaining number of relationships, until the limit
	 * is reached.
	 */
	private void walk(List<CopiedRelationship> relationships, Set<CopiedNode> visited, CopiedNode at, int remaining,
			List<GraphPath> found, int limit) {
		if (at == this.end) {
			GraphPath path = new GraphPath(this.start, relationships);
			if (remaining == 0 && isAllowed(path)) {
				found.add(path);
			}
			return;
		}
		for (CopiedRelationship each : this.filter.relationshipsFrom(at)) {
			CopiedNode next = each.otherEnd(at);
			Integer distance = this.distances.get(next);
			if (found.size() < limit && distance != null && distance < remaining && visited.add(next)) {
				relationships.add(each);
				walk(relationships, visited, next, remaining - 1, found, limit);
				relationships.remove(relationships.size() - 1);
				visited.remove(next);
			}
		}
	}

	private boolean isAllowed(GraphPath path) {
		List<CopiedNode> nodes = path.nodes();
		return path.length() == 2 || nodes.subList(1, nodes.size() - 1).stream().noneMatch(this.isHub);
	}

	/**
	 * The paths of the engine, if they are valid and differ only in paths of the greatest
	 * length; else the expected ones.
	 */
	private List<GraphPath> engineChoice(List<GraphPath> expected, @Nullable Object engineData) {
		int maxLength = expected.get(expected.size() - 1).length();
		Set<GraphPath> actual = new LinkedHashSet<>();
		for (Object path : (engineData instanceof List<?> list) ? list : List.of()) {
			actual.add(GraphPath.fromEngine(path, this.start));
		}
		boolean valid = actual.size() == expected.size()
				&& actual.containsAll(expected.stream().filter((path) -> path.length() < maxLength).toList())
				&& actual.stream()
					.allMatch((path) -> expected.contains(path) || (path.length() == maxLength && isPath(path)));
		return valid ? List.copyOf(actual) : expected;
	}

	private boolean isPath(GraphPath path) {
		List<CopiedNode> nodes = path.nodes();
		for (int index = 0; index < path.length(); index++) {
			if (!this.filter.relationshipsFrom(nodes.get(index)).contains(path.relationships().get(index))) {
				return false;
			}
		}
		return Set.copyOf(nodes).size() == nodes.size() && nodes.get(nodes.size() - 1) == this.end && isAllowed(path);
	}

}
