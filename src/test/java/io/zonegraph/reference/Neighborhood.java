package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** What lies around a node, ring by ring. */
final class Neighborhood {

	/** The key under which operations ask for the ids of all members. */
	static final String MEMBERS = "around";

	private final Steps steps;

	private final Predicate<CopiedNode> wanted;

	private final Map<CopiedNode, Integer> depths = new LinkedHashMap<>();

	private final int deepest;

	private boolean complete = true;

	/**
	 * Looks around.
	 * @param wanted which nodes may be shown, besides the one in the middle
	 */
	Neighborhood(Steps steps, Predicate<CopiedNode> wanted, CopiedNode middle, int deepest) {
		this.steps = steps;
		this.wanted = wanted;
		this.deepest = deepest;
		this.depths.put(middle, 0);
	}

	/**
	 * The value of the type that shows it. Of a ring for which there is no more room, the
	 * members are those that the engine has told, if they are of it.
	 */
	Map<String, Object> shown(int limit, @Nullable Object told) {
		Set<CopiedNode> last = Set.copyOf(this.depths.keySet());
		for (int depth = 1; depth <= this.deepest && this.complete; depth++) {
			List<CopiedNode> ring = ring(last);
			List<CopiedNode> room = room(ring, limit + 1 - this.depths.size(), told);
			this.complete = room.size() == ring.size();
			for (CopiedNode node : room) {
				this.depths.put(node, depth);
			}
			last = new LinkedHashSet<>(room);
		}
		List<CopiedRelationship> links = links();
		return Map.of("members", members(), "relationships", links, "cut", cut(links));
	}

	private List<CopiedNode> ring(Set<CopiedNode> last) {
		return last.stream()
			.flatMap((node) -> this.steps.from(node).stream().map((each) -> each.other(node)))
			.filter((node) -> this.wanted.test(node) && !this.depths.containsKey(node))
			.distinct()
			.sorted(Comparator.comparing((node) -> node.property("id"), Values.ORDER))
			.toList();
	}

	private static List<CopiedNode> room(List<CopiedNode> ring, int room, @Nullable Object told) {
		if (ring.size() <= room) {
			return ring;
		}
		Set<Object> ids = new LinkedHashSet<>();
		Object members = (told != null) ? Told.recognised(told, MEMBERS) : null;
		for (Object member : (members instanceof List<?> list) ? list : List.of()) {
			Object node = Told.recognised(Objects.requireNonNull(member), "node");
			ids.add(Objects.requireNonNull(Told.recognised(Objects.requireNonNull(node), "id")));
		}
		List<CopiedNode> chosen = ring.stream()
			.filter((node) -> ids.contains(String.valueOf(node.property("id"))))
			.toList();
		return (chosen.size() == room) ? chosen : ring.subList(0, room);
	}

	private List<Map<String, Object>> members() {
		List<Map<String, Object>> members = new ArrayList<>();
		this.depths.forEach((node, depth) -> members.add(Map.of("node", node, "depth", depth)));
		return members;
	}

	private List<CopiedRelationship> links() {
		return this.depths.keySet()
			.stream()
			.flatMap((node) -> node.relationships().stream())
			.distinct()
			.filter((each) -> this.steps.allows(each) && this.depths.containsKey(each.from())
					&& this.depths.containsKey(each.to()))
			.sorted(Comparator.comparing((each) -> each.property("id"), Values.ORDER))
			.toList();
	}

	/**
	 * Nothing is cut where all members were shown, and at the rim nothing is expected.
	 */
	private List<Map<String, Object>> cut(List<CopiedRelationship> links) {
		List<Map<String, Object>> cut = new ArrayList<>();
		this.depths.forEach((node, depth) -> {
			long all = node.relationships()
				.stream()
				.filter((each) -> this.steps.allows(each) && this.steps.leads(each, node))
				.count();
			long shown = links.stream()
				.filter((each) -> node.relationships().contains(each) && this.steps.leads(each, node))
				.count();
			if (!this.complete && depth < this.deepest && all > shown) {
				cut.add(Map.of("node", node, "relationships", all, "shown", shown));
			}
		});
		return cut;
	}

}
