package io.zonegraph.seed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.Quantity;
import io.zonegraph.model.Quantity.Bound;
import io.zonegraph.model.Quantity.Bounds;
import io.zonegraph.model.Unit;
import io.zonegraph.model.Units;

/**
 * One measured quantity of one row. Its columns must be consistent: the number in the
 * base unit with the number as written, the base unit with the unit, the bounds with the
 * comparator.
 *
 * @param node the row
 * @param quantity the columns of the quantity
 * @param problems collects the problems found
 */
record SeedQuantity(SeedNode node, Quantity quantity, Problems problems) {

	/**
	 * The values of the row with those of empty columns that follow from others: the base
	 * unit from the unit, the number in it from the number as written, and bounds that
	 * are the number.
	 */
	Map<String, Object> completed(Units units) {
		Map<String, Object> values = new LinkedHashMap<>(this.node.values());
		Bounds bounds = bounds();
		this.quantity.writtenUnit()
			.flatMap((column) -> units.named(String.valueOf(value(column))))
			.ifPresent((unit) -> completeUnit(values, unit, bounds));
		Object number = values.get(this.quantity.number());
		if (number != null && bounds.lower() == Bound.NUMBER) {
			values.putIfAbsent(this.quantity.lower(), number);
		}
		if (number != null && bounds.upper() == Bound.NUMBER) {
			values.putIfAbsent(this.quantity.upper(), number);
		}
		return values;
	}

	private void completeUnit(Map<String, Object> values, Unit unit, Bounds bounds) {
		this.quantity.unit().ifPresent((column) -> values.putIfAbsent(column, unit.base()));
		this.quantity.written().ifPresent((column) -> {
			if (bounds.number() && value(column) instanceof Double written) {
				values.putIfAbsent(this.quantity.number(), unit.inBase(written));
			}
		});
	}

	void check(Units units, Map<String, SeedNode> nodes) {
		this.quantity.unit().ifPresent(this::checkRequired);
		this.quantity.writtenUnit().ifPresent((column) -> checkUnit(column, units));
		this.quantity.unitOf().ifPresent((tie) -> checkTie(tie, nodes.get(String.valueOf(value(tie.field())))));
		checkBounds();
	}

	/** A base unit may be empty only in so far as it follows from the unit. */
	private void checkRequired(String column) {
		boolean required = this.node.format()
			.type()
			.properties()
			.stream()
			.anyMatch((property) -> property.name().equals(column) && property.required());
		if (required && value(column) == null) {
			problem(column, "must not be empty, as it does not follow from another column.");
		}
	}

	private void checkUnit(String column, Units units) {
		Optional<Unit> unit = units.named(String.valueOf(value(column)));
		if (unit.isEmpty()) {
			return;
		}
		this.quantity.writtenSymbol().ifPresent((symbol) -> checkSymbol(symbol, column, unit.get()));
		this.quantity.unit().ifPresent((base) -> checkBase(base, column, unit.get()));
		this.quantity.written().ifPresent((written) -> checkNumber(written, unit.get()));
	}

	private void checkSymbol(String column, String written, Unit unit) {
		if (!unit.symbols().contains(String.valueOf(value(column)))) {
			problem(column, "must be a symbol of %s in column \"%s\": %s, was \"%s\".", unit.name(), written,
					String.join(", ", unit.symbols()), value(column));
		}
	}

	private void checkBase(String column, String written, Unit unit) {
		if (!unit.base().equals(value(column))) {
			problem(column, "must be \"%s\", the base unit of \"%s\" in column \"%s\", was \"%s\".", unit.base(),
					value(written), written, value(column));
		}
	}

	private void checkNumber(String column, Unit unit) {
		if (!bounds().number() && value(column) != null) {
			problem(column, "must be empty, as column \"%s\" says, was %s.", this.quantity.comparator(),
					text(value(column)));
			return;
		}
		Double expected = (value(column) instanceof Double number) ? unit.inBase(number) : null;
		checkIs(this.quantity.number(), expected, "as column \"%s\" says".formatted(column));
	}

	/** Checks that the base unit is that of the node that the row references. */
	private void checkTie(Quantity.UnitOf tie, @Nullable SeedNode tied) {
		Object expected = (tied != null) ? tied.values().get(tie.property()) : null;
		String column = this.quantity.unit().orElse("");
		if (expected != null && !expected.equals(value(column))) {
			problem(column, "must be \"%s\", the unit of \"%s\" in column \"%s\", was \"%s\".", expected,
					value(tie.field()), tie.field(), value(column));
		}
	}

	private void checkBounds() {
		String says = "as column \"%s\" says".formatted(this.quantity.comparator());
		Bounds bounds = bounds();
		Object number = value(this.quantity.number());
		if (!bounds.number()) {
			checkIs(this.quantity.number(), null, says);
		}
		else if (number == null && bounds.needsNumber()) {
			problem(this.quantity.number(), "must not be empty, %s.", says);
		}
		checkBound(this.quantity.lower(), bounds.lower(), number, says);
		checkBound(this.quantity.upper(), bounds.upper(), number, says);
		checkOrder();
	}

	private Bounds bounds() {
		return this.quantity.comparators()
			.getOrDefault(String.valueOf(value(this.quantity.comparator())), Bounds.UNKNOWN);
	}

	private void checkBound(String column, Bound bound, @Nullable Object number, String says) {
		if (bound == Bound.NONE) {
			checkIs(column, null, says);
		}
		else if (bound == Bound.NUMBER && number != null) {
			checkIs(column, number, says);
		}
		else if (value(column) == null) {
			problem(column, "must not be empty, %s.", says);
		}
	}

	private void checkOrder() {
		if (value(this.quantity.lower()) instanceof Double lower && value(this.quantity.upper()) instanceof Double upper
				&& lower > upper) {
			problem(this.quantity.lower(), "must not be above column \"%s\", which is %s, was %s.",
					this.quantity.upper(), text(upper), text(lower));
		}
	}

	private void checkIs(String column, @Nullable Object expected, String reason) {
		Object actual = value(column);
		if (expected == null && actual != null) {
			problem(column, "must be empty, %s, was %s.", reason, text(actual));
		}
		else if (expected != null && !expected.equals(actual)) {
			problem(column, "must be %s, %s, was %s.", text(expected), reason, text(actual));
		}
	}

	private @Nullable Object value(String column) {
		return this.node.values().get(column);
	}

	private void problem(String column, String message, @Nullable Object... details) {
		this.problems.addAt(this.node.place(), column, message, details);
	}

	/** A number without an exponent, as in the files; "empty" for any other value. */
	private static String text(@Nullable Object value) {
		return (value instanceof Double number) ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
				: "empty";
	}

}
