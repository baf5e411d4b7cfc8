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
 * The shortest paths between two nodes that pass no node twice: all of one length before
 * any longer one.
 */
final class Paths {

	private final Steps steps;

	/** Nodes that a path must not go on through, unless they join the ends directly. */
	private final Predicate<CopiedNode> hub;

	private final CopiedNode start;

	private final CopiedNode end;

	/** How many relationships nodes are away from the end at the least. */
	private final Map<CopiedNode, Integer> distances = new HashMap<>();

	Paths(Steps steps, Predicate<CopiedNode> hub, CopiedNode start, CopiedNode end) {
		this.steps = steps;
		this.hub = hub;
		this.start = start;
		this.end = end;
	}

	/**
	 * So many paths, the shortest first. Where there are more of the last length, those
	 * that the engine has told, if they are.
	 */
	List<Trail> shortest(int most, int longest, @Nullable Object told) {
		measure(longest);
		List<Trail> found = new ArrayList<>();
		for (int length = 1; length <= longest && found.size() <= most; length++) {
			walk(new ArrayList<>(), new LinkedHashSet<>(Set.of(this.start)), this.start, length, found, most + 1);
		}
		List<Trail> own = found.subList(0, Math.min(most, found.size()));
		return ((found.size() > most) ? chosen(own, told) : own).stream().sorted().toList();
	}

	private void measure(int longest) {
		this.distances.put(this.end, 0);
		Set<CopiedNode> last = Set.of(this.end);
		for (int distance = 1; distance <= longest; distance++) {
			Set<CopiedNode> next = new LinkedHashSet<>();
			for (CopiedNode node : last) {
				for (CopiedRelationship each : node.relationships()) {
					CopiedNode before = each.other(node);
					if (this.steps.from(before).contains(each)
							&& this.distances.putIfAbsent(before, distance) == null) {
						next.add(before);
					}
				}
			}
			last = next;
		}
	}

	/** Adds paths with exactly so many further relationships, until there are enough. */
	private void walk(List<CopiedRelationship> path, Set<CopiedNode> passed, CopiedNode at, int left, List<Trail> found,
			int enough) {
		if (at == this.end) {
			Trail trail = new Trail(this.start, path);
			if (left == 0 && isAllowed(trail)) {
				found.add(trail);
			}
			return;
		}
		for (CopiedRelationship each : this.steps.from(at)) {
			CopiedNode next = each.other(at);
			Integer distance = this.distances.get(next);
			if (found.size() < enough && distance != null && distance < left && passed.add(next)) {
				path.add(each);
				walk(path, passed, next, left - 1, found, enough);
				path.remove(path.size() - 1);
				passed.remove(next);
			}
		}
	}

	private boolean isAllowed(Trail path) {
		List<CopiedNode> nodes = path.nodes();
		return path.length() == 2 || nodes.subList(1, nodes.size() - 1).stream().noneMatch(this.hub);
	}

	/**
	 * Others of the greatest length may stand for those found, if they are paths too.
	 */
	private List<Trail> chosen(List<Trail> own, @Nullable Object told) {
		int greatest = own.get(own.size() - 1).length();
		Set<Trail> theirs = new LinkedHashSet<>();
		for (Object path : (told instanceof List<?> list) ? list : List.of()) {
			theirs.add(Trail.told(path, this.start));
		}
		boolean right = theirs.size() == own.size()
				&& theirs.containsAll(own.stream().filter((path) -> path.length() < greatest).toList())
				&& theirs.stream().allMatch((path) -> own.contains(path) || (path.length() == greatest && leads(path)));
		return right ? List.copyOf(theirs) : own;
	}

	private boolean leads(Trail path) {
		List<CopiedNode> nodes = path.nodes();
		for (int index = 0; index < path.length(); index++) {
			if (!this.steps.from(nodes.get(index)).contains(path.steps().get(index))) {
				return false;
			}
		}
		return Set.copyOf(nodes).size() == nodes.size() && nodes.get(nodes.size() - 1) == this.end && isAllowed(path);
	}

}
