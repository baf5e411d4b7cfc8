package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Subject;

/** Renders conditions on nodes that a row leads to. */
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
	 * A clause that finds the related nodes themselves, and from them the node that is
	 * related to them.
	 * @param node variable and labels of that node
	 */
	String match(Filter.Related related, String node) {
		Row target = target(related);
		String match = "MATCH " + Patterns.expand(node, related.relationship(), related.target(), target);
		return match
				+ FilterRenderer.where(conjuncts(related.quantifier(), related.domain(), related.filter(), target));
	}

	private Row target(Filter.Related related) {
		return Patterns.target(this.names, related.relationship(), related.target(),
				related.domain().and(related.filter()).reads(Subject.EDGE));
	}

	private List<String> conjuncts(Filter.Quantifier quantifier, Filter domain, Filter filter, Row target) {
		List<String> conjuncts = new ArrayList<>(this.filters.conjuncts(domain, target));
		if (quantifier == Filter.Quantifier.ALL) {
			// What is unknown does not meet the condition.
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

	/** The clauses that find the nodes which keys name. */
	String match(String keys, FieldMapping.Lookup lookup, NodeType type, Row target) {
		String key = this.names.of("key");
		return "UNWIND %s AS %s%nMATCH (%s {%s: %s})".formatted(keys, key, target.node() + FilterRenderer.labels(type),
				Text.name(lookup.key()), key);
	}

	/**
	 * A clause behind which each node is there once.
	 * @param several whether more than one way may lead to a node; else none is needed
	 */
	static String distinct(String clause, Row target, boolean several) {
		return several ? "\n" + clause + " DISTINCT " + target.node() : "";
	}

}
