package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Subject;

/** Renders conditions on nodes related to a row. */
final class RelatedFilterRenderer {

	private final Names names;

	private final FilterRenderer filters;

	RelatedFilterRenderer(Names names, FilterRenderer filters) {
		this.names = names;
		this.filters = filters;
	}

	String related(Filter.Related related, Row row) {
		Row target = target(related);
		String match = "MATCH "
				+ Patterns.expand(row.variable(related.from()), related.relationship(), related.target(), target);
		boolean several = related.relationship().isDeep();
		return quantified(related.quantifier(), match, distinct("RETURN", target, several),
				conjuncts(related.quantifier(), related.domain(), related.filter(), target));
	}

	String referencedBy(Filter.ReferencedBy referenced, Row row) {
		Row target = Row.ofNode(this.names.of(referenced.target().name()));
		String match = match(row.property(referenced.from(), referenced.lookup().property()), referenced.lookup(),
				referenced.target(), target);
		return quantified(referenced.quantifier(), match, "",
				conjuncts(referenced.quantifier(), referenced.domain(), referenced.filter(), target));
	}

	/**
	 * Renders a clause that matches the related nodes and, from them, the node with the
	 * condition.
	 * @param node variable and labels of that node
	 * @param target the variables of a related node
	 */
	String match(Filter.Related related, String node, Row target) {
		String match = "MATCH " + Patterns.expand(node, related.relationship(), related.target(), target);
		return match
				+ FilterRenderer.where(conjuncts(related.quantifier(), related.domain(), related.filter(), target));
	}

	/** Creates the variables of a related node. */
	Row target(Filter.Related related) {
		return Patterns.target(this.names, related.relationship(), related.target(),
				related.domain().and(related.filter()).reads(Subject.EDGE));
	}

	private List<String> conjuncts(Filter.Quantifier quantifier, Filter domain, Filter filter, Row target) {
		List<String> conjuncts = new ArrayList<>(this.filters.conjuncts(domain, target));
		if (quantifier == Filter.Quantifier.ALL) {
			// A node for which the condition is null does not meet it.
			conjuncts.add("NOT coalesce(" + this.filters.predicate(filter, target) + ", false)");
		}
		else {
			conjuncts.addAll(this.filters.conjuncts(filter, target));
		}
		return conjuncts;
	}

	private static String quantified(Filter.Quantifier quantifier, String match, String distinct,
			List<String> conjuncts) {
		String found = match + FilterRenderer.where(conjuncts);
		return switch (quantifier) {
			case SOME -> Text.block("EXISTS", found);
			case NONE, ALL -> "NOT " + Text.block("EXISTS", found);
			case SINGLE -> Text.block("COUNT", found + distinct) + " = 1";
		};
	}

	/**
	 * Renders the clauses that match nodes by keys.
	 * @param keys expression of the list of keys
	 */
	String match(String keys, FieldMapping.Lookup lookup, NodeType type, Row target) {
		String key = this.names.of("key");
		return "UNWIND %s AS %s%nMATCH (%s {%s: %s})".formatted(keys, key, target.node() + FilterRenderer.labels(type),
				Text.name(lookup.key()), key);
	}

	/**
	 * Renders a clause that makes nodes distinct.
	 * @param several whether several paths may lead to a node; otherwise the result is
	 * empty
	 */
	static String distinct(String clause, Row target, boolean several) {
		return several ? "\n" + clause + " DISTINCT " + target.node() : "";
	}

}
