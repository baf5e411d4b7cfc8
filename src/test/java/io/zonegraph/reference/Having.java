package io.zonegraph.reference;

import java.util.Map;

import io.zonegraph.model.MeasureFunction;

/** Decides whether conditions of {@code having} arguments hold. */
final class Having {

	private Having() {
	}

	static Truth of(Object having, Together group) {
		return Where.all(having, (name, condition) -> name.equals("count") ? Where.ofValue(condition, group.count())
				: measures((Map<?, ?>) condition, group, name.equals("edge")));
	}

	private static Truth measures(Map<?, ?> conditions, Together group, boolean ofEdge) {
		return Where.all(conditions, (field, condition) -> {
			Measured measured = group.of(ofEdge, field);
			return Where.all(condition, (function, operators) -> Where.ofValue(operators,
					measured.come(MeasureFunction.of(function).orElseThrow())));
		});
	}

}
