package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;
import io.zonegraph.model.Validity;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Subject;

/**
 * Filters for what was valid on the day of {@code @asOf}; without a day, everything
 * passes.
 */
final class Validities {

	private final GraphModel model;

	private final Optional<Parameter> day;

	private final boolean surely;

	/**
	 * Creates the filters of one operation.
	 * @param day the day; empty if the operation has none
	 * @param surely whether only what is known to have been valid passes
	 */
	Validities(GraphModel model, Optional<Parameter> day, boolean surely) {
		this.model = model;
		this.day = day;
		this.surely = surely;
	}

	/** Filters nodes of a type, of which only some object types may be dated. */
	Filter ofNode(NodeType type) {
		if (this.day.isEmpty()) {
			return Filter.none();
		}
		Map<Validity, List<String>> dated = new LinkedHashMap<>();
		for (String member : type.members()) {
			this.model.validity(member)
				.ifPresent((validity) -> dated.computeIfAbsent(validity, (key) -> new ArrayList<>())
					.add(this.model.nodeType(member).orElseThrow().label()));
		}
		Filter all = Filter.none();
		for (Map.Entry<Validity, List<String>> each : dated.entrySet()) {
			boolean everyMember = each.getValue().size() == type.members().size();
			all = all.and(validOn(Subject.NODE, everyMember ? List.of() : each.getValue(), Optional.of(each.getKey())));
		}
		return all;
	}

	/** Filters the relationships that a field follows; on a path, all of them. */
	Filter ofRelationship(FieldMapping.Relationship relationship) {
		return ofTypes(relationship.types());
	}

	/** Filters relationships of several types. */
	Filter ofTypes(List<String> types) {
		if (this.day.isEmpty()) {
			return Filter.none();
		}
		return this.model.types()
			.values()
			.stream()
			.filter(NodeType.class::isInstance)
			.flatMap((type) -> type.relationships().stream())
			.filter((each) -> each.hasProperties() && types.contains(each.type()))
			.flatMap((each) -> this.model.validity(each.properties()).stream())
			.distinct()
			.map((validity) -> validOn(Subject.EDGE, List.of(), Optional.of(validity)))
			.reduce(Filter.none(), Filter::and);
	}

	/** Filters both the nodes of a field and the relationships to them. */
	Filter ofRelated(FieldMapping.Relationship relationship, NodeType target) {
		return ofRelationship(relationship).and(ofNode(target));
	}

	/** Filters relationship rows. */
	Filter ofRow(RowType type) {
		return validOn(Subject.EDGE, List.of(), this.model.validity(type.name()));
	}

	private Filter validOn(Subject subject, List<String> labels, Optional<Validity> validity) {
		return (this.day.isEmpty() || validity.isEmpty()) ? Filter.none()
				: new Filter.ValidOn(subject, labels, validity.get(), this.day.get(), this.surely);
	}

}
