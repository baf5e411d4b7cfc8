package io.zonegraph.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must hold for the nodes of a type, or for the relationships with the properties of
 * a type, as declared by a directive. Properties have their names in the graph.
 */
public sealed interface Constraint {

	/** A constraint on each value of one property, whatever the others are. */
	sealed interface OfValue extends Constraint permits Range, Pattern, Length, CheckDigit {

		/** Name of the property. */
		String property();

		/**
		 * Whether a value is allowed.
		 * @param value a number or text, as the type of the property requires
		 */
		boolean allows(Object value);

		/** The values allowed, worded to follow "must be". */
		String allowed();

		/**
		 * What would be allowed in place of a value, worded in the same way.
		 * @param value a value that is not allowed
		 */
		default String allowedInsteadOf(Object value) {
			return allowed();
		}

	}

	/** A constraint on the values of one row against each other. */
	sealed interface OfRow extends Constraint permits Ordered, Period, RequiredUnless {

		/** Hands this constraint to the method for its kind. */
		void accept(Visitor visitor);

		/** One method for each kind of constraint. */
		interface Visitor {

			void visit(Ordered ordered);

			void visit(Period period);

			void visit(RequiredUnless required);

		}

	}

	/**
	 * A number is within bounds, which are included.
	 *
	 * @param property name of the property
	 * @param min lower bound; empty for none
	 * @param max upper bound; empty for none
	 */
	record Range(String property, Optional<BigDecimal> min, Optional<BigDecimal> max) implements OfValue {

		@Override
		public boolean allows(Object value) {
			BigDecimal number = new BigDecimal(value.toString());
			return this.min.filter((bound) -> number.compareTo(bound) < 0).isEmpty()
					&& this.max.filter((bound) -> number.compareTo(bound) > 0).isEmpty();
		}

		@Override
		public String allowed() {
			String least = this.min.map(BigDecimal::toPlainString).orElse("");
			String most = this.max.map(BigDecimal::toPlainString).orElse("");
			if (most.isEmpty()) {
				return "at least " + least;
			}
			return least.isEmpty() ? "at most " + most : "from %s to %s".formatted(least, most);
		}

	}

	/**
	 * A text matches a regular expression as a whole.
	 *
	 * @param property name of the property
	 * @param regex the expression
	 * @param allowed what matches it, in words
	 */
	record Pattern(String property, java.util.regex.Pattern regex, String allowed) implements OfValue {

		@Override
		public boolean allows(Object value) {
			try {
				return this.regex.matcher(value.toString()).matches();
			}
			catch (StackOverflowError ex) {
				// Expressions with repeated groups recurse for each repetition.
				return false;
			}
		}

	}

	/**
	 * A text has at most a number of characters.
	 *
	 * @param property name of the property
	 * @param max the number, in Unicode code points
	 */
	record Length(String property, int max) implements OfValue {

		@Override
		public boolean allows(Object value) {
			String text = value.toString();
			return text.codePointCount(0, text.length()) <= this.max;
		}

		@Override
		public String allowed() {
			return "a text of at most %d characters".formatted(this.max);
		}

	}

	/**
	 * A code ends with the check character that a scheme computes from the others.
	 *
	 * @param property name of the property
	 * @param scheme the scheme
	 */
	record CheckDigit(String property, CheckDigitScheme scheme) implements OfValue {

		@Override
		public boolean allows(Object value) {
			String code = value.toString();
			return this.scheme.completed(code).filter(code::equals).isPresent();
		}

		@Override
		public String allowed() {
			return "a code with the check character of " + this.scheme.title();
		}

		@Override
		public String allowedInsteadOf(Object value) {
			return this.scheme.completed(value.toString())
				.map((code) -> "%s (%s if the other characters are right)".formatted(allowed(), code))
				.orElseGet(this::allowed);
		}

	}

	/**
	 * No two nodes have the same value.
	 *
	 * @param property name of the property
	 * @param type name of the object type or interface among whose nodes it is unique
	 * @param labels labels such that a node has one of them if and only if it is of that
	 * type
	 * @param key name of the property that identifies a node of that type
	 */
	record Unique(String property, String type, List<String> labels, String key) implements Constraint {

		public Unique {
			labels = List.copyOf(labels);
		}

	}

	/**
	 * The value of one property is not above that of another; either may be missing.
	 *
	 * @param first name of the property with the lesser value
	 * @param second name of the property with the greater value
	 */
	record Ordered(String first, String second) implements OfRow {

		@Override
		public void accept(Visitor visitor) {
			visitor.visit(this);
		}

	}

	/**
	 * One property has a value, unless another one has a certain value or none.
	 *
	 * @param property name of the property
	 * @param other name of the other property, of an enum
	 * @param value the value of the other property with which the property may be missing
	 */
	record RequiredUnless(String property, String other, String value) implements OfRow {

		@Override
		public void accept(Visitor visitor) {
			visitor.visit(this);
		}

	}

	/**
	 * The days of a period fit its resolution.
	 *
	 * @param from name of the property with the first day
	 * @param to name of the property with the last day
	 * @param resolution name of the property with the resolution
	 * @param spans what each resolution requires; those without requirements have none
	 */
	record Period(String from, String to, String resolution, Map<String, Span> spans) implements OfRow {

		public Period {
			spans = Collections.unmodifiableMap(new LinkedHashMap<>(spans));
		}

		@Override
		public void accept(Visitor visitor) {
			visitor.visit(this);
		}

	}

	/**
	 * A period of whole calendar units.
	 *
	 * @param unit the unit
	 * @param least how many of them it has at least
	 */
	record Span(CalendarUnit unit, int least) {
	}

	/** A unit of the calendar. */
	enum CalendarUnit {

		/** A day. */
		DAY,
		/** A month. */
		MONTH,
		/** A year. */
		YEAR

	}

	/** No relationship leads from a node to itself. */
	record NoSelfLoop() implements Constraint {
	}

	/**
	 * The relationships of one type have no cycle.
	 *
	 * @param group the relationships of all types with this group have no cycle together;
	 * empty if those of one type are looked at by themselves
	 */
	record Acyclic(Optional<String> group) implements Constraint {
	}

}
