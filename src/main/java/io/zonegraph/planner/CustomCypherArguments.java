package io.zonegraph.planner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.model.FieldArgument;
import io.zonegraph.model.Unit;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Place;

/** Plans the arguments of fields with custom Cypher, by name. */
final class CustomCypherArguments {

	private final PlanningContext planning;

	CustomCypherArguments(PlanningContext planning) {
		this.planning = planning;
	}

	/**
	 * The arguments of a field, defaults included, and the day of {@code @asOf} if the
	 * Cypher refers to it.
	 */
	Map<String, Parameter> of(String cypher, List<FieldArgument> declared, ExecutableNormalizedField field,
			Place place) {
		Map<String, ArgumentValue> given = new LinkedHashMap<>();
		declared.forEach((argument) -> this.planning.argument(field, argument.name())
			.ifPresent((value) -> given.put(argument.name(), value)));
		return of(cypher, declared, given, place, "");
	}

	/**
	 * The arguments given as fields of an input object.
	 * @param path prefix of argument names in messages: empty, or the path of the object
	 * followed by a dot
	 */
	Map<String, Parameter> of(String cypher, List<FieldArgument> declared, Map<String, ArgumentValue> given,
			Place place, String path) {
		Map<String, Parameter> parameters = new LinkedHashMap<>();
		if (cypher.contains("$" + PlanningContext.AS_OF)) {
			this.planning.day().ifPresent((day) -> parameters.put(PlanningContext.AS_OF, day));
		}
		for (FieldArgument argument : declared) {
			ArgumentValue value = given.get(argument.name());
			if (value != null && !value.isNull()) {
				parameters.put(argument.name(), parameter(argument, value, place, path));
			}
		}
		return parameters;
	}

	private Parameter parameter(FieldArgument argument, ArgumentValue value, Place place, String path) {
		List<Unit> units = this.planning.model().units().of(argument.type());
		boolean ids = argument.type().equals("ID");
		if (units.isEmpty() && argument.limit().isEmpty()) {
			return ids ? this.planning.id(argument.name(), value) : this.planning.given(argument.name(), value);
		}
		Map<String, Object> meanings = new LinkedHashMap<>();
		units.forEach((unit) -> meanings.put(unit.name(), unit.constants()));
		Optional<Parameter.Allowed> allowed = argument.limit()
			.map((limit) -> new Parameter.Allowed(limit.least(), limit.most(), path + argument.name(), place));
		return this.planning.argument(argument.name(), value, meanings, allowed, ids);
	}

}
