package io.zonegraph.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Generates what aggregates tell of the properties of one type, and the conditions and
 * orders on that. All are shared: by the type, and below it by the scalar.
 */
final class MeasureTypes {

	private final FilterTypes filters;

	private final Map<String, String> texts;

	MeasureTypes(FilterTypes filters, Map<String, String> texts) {
		this.filters = filters;
		this.texts = texts;
	}

	/** Name of the type with a measure for each property. */
	String measures(MappedType type) {
		return ofType(type, "Measures", MEASURES, "What the values of `%s` come to.",
				(property) -> measure(property.type()) + "!");
	}

	/** Name of the input with a condition on each measure. */
	String having(MappedType type) {
		return ofType(type, "MeasuresHaving", HAVING, "Condition on what the values of `%s` come to.",
				(property) -> measureHaving(property.type()));
	}

	/** Name of the order by one of the measures. */
	String order(MappedType type) {
		return ofType(type, "MeasuresOrder", ORDER, "By what the values of `%s` come to.",
				(property) -> measureOrder(property.type()));
	}

	private String ofType(MappedType type, String suffix, String head, String description,
			Function<FieldMapping.Property, String> fieldType) {
		String name = type.name() + suffix;
		if (!this.texts.containsKey(name)) {
			String fields = type.measured()
				.stream()
				.map((property) -> "\"%s\" %s: %s%n".formatted(description.formatted(property.field()),
						property.field(), fieldType.apply(property)))
				.collect(Collectors.joining());
			this.texts.put(name, head.formatted(type.name(), name) + fields + "}\n");
		}
		return name;
	}

	private String measure(String scalar) {
		return ofScalar(scalar, scalar + "Measure", MEASURE,
				(function) -> function.resultOf(scalar) + (function.isAlwaysKnown() ? "!" : ""));
	}

	private String measureHaving(String scalar) {
		return ofScalar(scalar, scalar + "MeasureHaving", MEASURE_HAVING,
				(function) -> this.filters.ofOne(function.resultOf(scalar)));
	}

	private String measureOrder(String scalar) {
		boolean number = MeasureFunction.on(scalar).contains(MeasureFunction.SUM);
		return ofScalar(scalar, number ? "NumberMeasureOrder" : "TimeMeasureOrder", MEASURE_ORDER,
				(function) -> "SortDirection");
	}

	private String ofScalar(String scalar, String name, String head, Function<MeasureFunction, String> fieldType) {
		if (!this.texts.containsKey(name)) {
			String fields = MeasureFunction.on(scalar)
				.stream()
				.map((function) -> "\"%s\" %s: %s%n".formatted(function.description(), function.field(),
						fieldType.apply(function)))
				.collect(Collectors.joining());
			this.texts.put(name, head.formatted(name) + fields + "}\n");
		}
		return name;
	}

	private static final String MEASURES = """
			"What the properties of %s rows come to."
			type %s {
			""";

	private static final String HAVING = """
			"Condition on what the properties of %s rows come to. Conditions in one object must all hold."
			input %s {
			""";

	private static final String ORDER = """
			"By what one property of %s rows comes to: give one field."
			input %s @oneOf {
			""";

	private static final String MEASURE = """
			"What the values of one property come to, over several rows."
			type %s {
			""";

	private static final String MEASURE_HAVING = """
			"Condition on what the values of one property come to. Conditions in one object must all hold."
			input %s {
			""";

	private static final String MEASURE_ORDER = """
			"By one of the things that the values of a property come to: give one field."
			input %s @oneOf {
			""";

}
