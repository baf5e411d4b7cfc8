package io.zonegraph.planner;

import java.util.List;

import io.zonegraph.model.ClaimRules.Alternatives;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Subject;

/**
 * Restricts what is aggregated to the nodes that are chosen among their alternatives, so
 * that several statements of one figure count once.
 */
final class ChosenFilter {

	private final GraphModel model;

	ChosenFilter(GraphModel model) {
		this.model = model;
	}

	/**
	 * The condition on the rows to aggregate; none for types without alternatives, and
	 * none if the client decides which alternatives to take.
	 * @param type type of the rows
	 * @param given the client's conditions on them
	 */
	Filter of(MappedType type, Filter given) {
		return (type instanceof NodeType node && !given.accept(new IsChosenMention())) ? of(node) : Filter.none();
	}

	private Filter of(NodeType type) {
		List<NodeType> several = this.model.withAlternatives(type);
		if (several.isEmpty()) {
			return Filter.none();
		}
		boolean every = several.size() == type.members().size();
		return new Filter.Chosen(Subject.NODE, every ? List.of() : several.stream().map(NodeType::label).toList(),
				Alternatives.IS_CHOSEN);
	}

}
