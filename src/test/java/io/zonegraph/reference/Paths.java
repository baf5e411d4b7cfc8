package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The shortest paths between two nodes that pass no node twice: all of one length before
 * any longer one.
 */
final class Paths {

	/** The key under which operations ask for the relationships of each path. */
	static final String TRAIL = "trail";

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
	 * So many paths, the shortest first, equally long ones in the order of ids. Where
	 * there are more of the last length, those that the engine has told, if they are.
	 */
	List<List<CopiedRelationship>> shortest(int most, int longest, @Nullable Object told) {
		measure(longest);
		List<List<CopiedRelationship>> found = new ArrayList<>();
		for (int length = 1; length <= longest && found.size() <= most; length++) {
			walk(new ArrayList<>(), new LinkedHashSet<>(Set.of(this.start)), this.start, length, found, most + 1);
		}
		List<List<CopiedRelationship>> own = found.subList(0, Math.min(most, found.size()));
		return ((found.size() > most) ? chosen(own, told) : own).stream().sorted(order()).toList();
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
	private void walk(List<CopiedRelationship> path, Set<CopiedNode> passed, CopiedNode at, int left,
			List<List<CopiedRelationship>> found, int enough) {
		if (at == this.end) {
			if (left == 0 && isAllowed(path)) {
				found.add(List.copyOf(path));
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

	private boolean isAllowed(List<CopiedRelationship> path) {
		List<CopiedNode> nodes = nodes(path);
		return path.size() == 2 || nodes.subList(1, nodes.size() - 1).stream().noneMatch(this.hub);
	}

	/** The nodes on a path, both ends included. */
	List<CopiedNode> nodes(List<CopiedRelationship> path) {
		List<CopiedNode> nodes = new ArrayList<>(List.of(this.start));
		path.forEach((each) -> nodes.add(each.other(nodes.get(nodes.size() - 1))));
		return nodes;
	}

	/** Others of the greatest length may stand for those found, if they are paths too. */
	private List<List<CopiedRelationship>> chosen(List<List<CopiedRelationship>> own, @Nullable Object told) {
		int greatest = own.get(own.size() - 1).size();
		Set<List<CopiedRelationship>> theirs = new LinkedHashSet<>();
		for (Object path : (told instanceof List<?> list) ? list : List.of()) {
			theirs.add(trail(path));
		}
		boolean right = theirs.size() == own.size()
				&& theirs.containsAll(own.stream().filter((path) -> path.size() < greatest).toList())
				&& theirs.stream().allMatch((path) -> own.contains(path) || (path.size() == greatest && leads(path)));
		return right ? List.copyOf(theirs) : own;
	}

	/**
	 * The relationships that the engine tells of a path; shorter where one is unknown.
	 */
	private List<CopiedRelationship> trail(@Nullable Object path) {
		List<CopiedRelationship> trail = new ArrayList<>();
		CopiedNode at = this.start;
		Object hops = Told.recognised(Objects.requireNonNull(path), TRAIL);
		for (Object hop : (hops instanceof List<?> list) ? list : List.of()) {
			Object told = Told.recognised(Objects.requireNonNull(hop), "relationship");
			Object id = Told.recognised(Objects.requireNonNull(told), "id");
			for (CopiedRelationship each : at.relationships()) {
				if (Objects.equals(each.property("id"), id)) {
					trail.add(each);
					at = each.other(at);
					break;
				}
			}
		}
		return trail;
	}

	private boolean leads(List<CopiedRelationship> path) {
		List<CopiedNode> nodes = nodes(path);
		for (int index = 0; index < path.size(); index++) {
			if (!this.steps.from(nodes.get(index)).contains(path.get(index))) {
				return false;
			}
		}
		return Set.copyOf(nodes).size() == nodes.size() && nodes.get(nodes.size() - 1) == this.end && isAllowed(path);
	}

	private static Comparator<List<CopiedRelationship>> order() {
		Comparator<List<CopiedRelationship>> order = Comparator.comparing(List::size);
		return order.thenComparing((one, other) -> {
			for (int index = 0; index < one.size(); index++) {
				int compared = Values.ORDER.compare(one.get(index).property("id"), other.get(index).property("id"));
				if (compared != 0) {
					return compared;
				}
			}
			return 0;
		});
	}

	/** The value of the type that shows a path. */
	Map<String, Object> shown(List<CopiedRelationship> path) {
		List<CopiedNode> nodes = nodes(path);
		List<Map<String, Object>> hops = new ArrayList<>();
		for (int index = 0; index < path.size(); index++) {
			Map<String, Object> hop = new LinkedHashMap<>();
			hop.put("from", nodes.get(index));
			hop.put("to", nodes.get(index + 1));
			hop.put("forward", path.get(index).from() == nodes.get(index));
			hop.put("relationship", path.get(index));
			hops.add(hop);
		}
		return Map.of("length", path.size(), "nodes", nodes, "hops", hops);
	}

}
