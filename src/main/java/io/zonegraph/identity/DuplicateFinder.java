package io.zonegraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import io.zonegraph.search.SearchKeys;

/**
 * Finds nodes that may be the same thing. Nodes are compared only with those that share a
 * key with them, such as a normalized name, so that the work is linear in the number of
 * names.
 *
 * <p>
 * For example
 * {@code new DuplicateFinder((one, other) -> false).find(nodes).pairs().get(0).score()}.
 */
public final class DuplicateFinder {

	/** Pairs below are not worth the time of a person. */
	private static final double LOWEST_SCORE = 0.5;

	/** Of a key that more nodes have, the pairs say nothing. */
	private static final int MAX_NODES_OF_KEY = 20;

	private final BiPredicate<String, String> distinct;

	/** The nodes that have a key, by the reason, the type and the key. */
	private final Map<Key, Set<NamedNode>> blocks = new LinkedHashMap<>();

	private final Map<Set<String>, Found> found = new LinkedHashMap<>();

	private final List<String> tooCommon = new ArrayList<>();

	/**
	 * A finder for one set of nodes.
	 * @param distinct whether two nodes, given by their ids, are known to be two things
	 */
	public DuplicateFinder(BiPredicate<String, String> distinct) {
		this.distinct = distinct;
	}

	/** Finds the pairs of nodes that may be the same thing. */
	public Duplicates find(Collection<NamedNode> nodes) {
		nodes.forEach(this::addKeys);
		this.blocks.forEach(this::compare);
		Set<String> names = new HashSet<>();
		nodes.forEach((node) -> Stream.of(node.names(), node.aliases())
			.flatMap(List::stream)
			.forEach((name) -> names.add(NameText.joined(name))));
		nodes.forEach((node) -> compareEnds(node, names));
		List<Duplicate> pairs = this.found.values()
			.stream()
			.map((each) -> new Duplicate(each.one().id(), each.other().id(), each.matches()))
			.filter((pair) -> pair.score() >= LOWEST_SCORE)
			.sorted(Comparator.comparing(Duplicate::score)
				.reversed()
				.thenComparing(Duplicate::id)
				.thenComparing(Duplicate::other))
			.toList();
		return new Duplicates(pairs, this.tooCommon);
	}

	private void addKeys(NamedNode node) {
		node.codes().forEach((property, code) -> add(Kind.CODE, property + " " + code, node));
		for (String name : node.names()) {
			add(Kind.NAME, NameText.joined(name), node);
			add(Kind.CORE, LegalForms.SHIPPED.without(name), node);
			SearchKeys.of(name, List.of(), "")
				.pinyin()
				.stream()
				.filter((pinyin) -> !pinyin.contains(" "))
				.forEach((pinyin) -> add(Kind.PINYIN, pinyin, node));
		}
		node.aliases().forEach((alias) -> add(Kind.ALIAS, NameText.joined(alias), node));
		node.english().forEach((name) -> add(Kind.ENGLISH, LegalForms.SHIPPED.without(name), node));
	}

	private void add(Kind kind, String key, NamedNode node) {
		if (!key.isEmpty()) {
			this.blocks.computeIfAbsent(new Key(kind, node.type(), key), (each) -> new LinkedHashSet<>()).add(node);
		}
	}

	private void compare(Key key, Set<NamedNode> nodes) {
		if (nodes.size() > MAX_NODES_OF_KEY) {
			this.tooCommon.add(key.text());
			return;
		}
		List<NamedNode> list = List.copyOf(nodes);
		for (int first = 0; first < list.size(); first++) {
			for (int second = first + 1; second < list.size(); second++) {
				match(list.get(first), list.get(second), key.kind().reason(), key.text());
			}
		}
		if (key.kind() == Kind.ALIAS) {
			List.of(Kind.NAME, Kind.ENGLISH).forEach((kind) -> compareAliases(key, nodes, kind));
		}
	}

	private void compareAliases(Key alias, Set<NamedNode> nodes, Kind kind) {
		Set<NamedNode> named = this.blocks.getOrDefault(new Key(kind, alias.type(), alias.text()), Set.of());
		if (named.size() <= MAX_NODES_OF_KEY) {
			named.forEach((one) -> nodes.stream()
				.filter((other) -> !other.equals(one))
				.forEach((other) -> match(one, other, Reason.NAME_IS_ALIAS, alias.text())));
		}
	}

	/**
	 * Compares a node with those whose name is the end of its own, after another name.
	 */
	private void compareEnds(NamedNode node, Set<String> names) {
		for (String name : node.names()) {
			String whole = LegalForms.SHIPPED.without(name);
			for (int end = 1; end < whole.length(); end++) {
				if (names.contains(whole.substring(0, end))) {
					String rest = whole.substring(end);
					this.blocks.getOrDefault(new Key(Kind.CORE, node.type(), rest), Set.of())
						.stream()
						.limit(MAX_NODES_OF_KEY)
						.forEach((shorter) -> match(shorter, node, Reason.SAME_NAME_AFTER_ANOTHER, rest));
				}
			}
		}
	}

	private void match(NamedNode one, NamedNode other, Reason reason, String value) {
		if (!one.equals(other) && !one.contradicts(other) && !this.distinct.test(one.id(), other.id())) {
			this.found.computeIfAbsent(Set.of(one.id(), other.id()), (ids) -> Found.of(one, other)).add(reason, value);
		}
	}

	/** What a key is made from. */
	private enum Kind {

		CODE(Reason.SAME_CODE), NAME(Reason.SAME_NAME), ALIAS(Reason.SAME_ALIAS),
		CORE(Reason.SAME_NAME_WITHOUT_LEGAL_FORM), ENGLISH(Reason.SAME_ENGLISH_NAME), PINYIN(Reason.SAME_PINYIN);

		private final Reason reason;

		Kind(Reason reason) {
			this.reason = reason;
		}

		/** What two nodes with an equal key of the kind agree in. */
		Reason reason() {
			return this.reason;
		}

	}

	private record Key(Kind kind, String type, String text) {
	}

	/** Two nodes and what they agree in. */
	private record Found(NamedNode one, NamedNode other, Map<Reason, String> matches) {

		/** What follows from equal names. */
		private static final Set<Reason> FOLLOWING = Set.of(Reason.SAME_NAME_WITHOUT_LEGAL_FORM, Reason.SAME_PINYIN);

		static Found of(NamedNode one, NamedNode other) {
			boolean inOrder = one.id().compareTo(other.id()) < 0;
			return new Found(inOrder ? one : other, inOrder ? other : one, new EnumMap<>(Reason.class));
		}

		/** Adds a reason, unless it follows from one that is known. */
		void add(Reason reason, String value) {
			boolean follows = this.matches.containsKey(Reason.SAME_NAME) && FOLLOWING.contains(reason);
			if (!follows) {
				this.matches.putIfAbsent(reason, value);
			}
		}

	}

}
