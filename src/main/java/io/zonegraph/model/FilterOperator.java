package io.zonegraph.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A filter operator on one property. A null property meets no condition except
 * {@link #IS_NULL} and {@link #IS_EMPTY}.
 */
public enum FilterOperator {

	/** Equal. */
	EQ("eq", Operand.ONE, "Equal to this."),
	/** Not equal. */
	NE("ne", Operand.ONE, "Not null, and not equal to this."),
	/** Equal to one of several values. */
	IN("in", Operand.LIST, "Equal to one of these."),
	/** Less than. */
	LT("lt", Operand.ONE, "Less than this."),
	/** Less than or equal. */
	LTE("lte", Operand.ONE, "Less than or equal to this."),
	/** Greater than. */
	GT("gt", Operand.ONE, "Greater than this."),
	/** Greater than or equal. */
	GTE("gte", Operand.ONE, "Greater than or equal to this."),
	/** Contains a string, case-sensitive. */
	CONTAINS("contains", Operand.ONE, "Contains this text; case-sensitive."),
	/** Starts with a string, case-sensitive. */
	STARTS_WITH("startsWith", Operand.ONE, "Starts with this text; case-sensitive."),
	/** Ends with a string, case-sensitive. */
	ENDS_WITH("endsWith", Operand.ONE, "Ends with this text; case-sensitive."),
	/** Null or not null. */
	IS_NULL("isNull", Operand.BOOLEAN,
			"true: the value is null. false: it is not null. A null value meets no other condition."),
	/** The list contains an element. */
	INCLUDES("includes", Operand.ONE, "The list contains this element."),
	/** The list contains at least one of several elements. */
	INCLUDES_ANY("includesAny", Operand.LIST, "The list contains at least one of these elements."),
	/** The list is not empty, and contains only elements among several. */
	ONLY("only", Operand.LIST, "The list is not empty and contains only these elements."),
	/** The list is empty or null. */
	IS_EMPTY("isEmpty", Operand.BOOLEAN, "true: the list is empty or null. false: it has elements.");

	/** The kind of operand that an operator takes. */
	public enum Operand {

		/** One value of the property's type. */
		ONE,
		/** A list of values of the property's type. */
		LIST,
		/** {@code true} or {@code false}. */
		BOOLEAN

	}

	/** Name of the input field for case-insensitive comparisons. */
	public static final String CASE_INSENSITIVE = "caseInsensitive";

	/** The operators available for case-insensitive comparisons. */
	static final List<FilterOperator> ON_CASE_INSENSITIVE = List.of(EQ, NE, IN, CONTAINS, STARTS_WITH, ENDS_WITH);

	private static final Set<FilterOperator> ON_LIST = EnumSet.range(INCLUDES, IS_EMPTY);

	private static final Set<FilterOperator> ON_ENUM = EnumSet.of(EQ, NE, IN, IS_NULL);

	private static final Set<FilterOperator> ON_BOOLEAN = EnumSet.of(EQ, IS_NULL);

	private static final Set<FilterOperator> ON_ORDERED = EnumSet.of(EQ, NE, IN, LT, LTE, GT, GTE, IS_NULL);

	private static final Set<FilterOperator> ON_TEXT = EnumSet.range(EQ, IS_NULL);

	private static final Set<FilterOperator> ON_OTHER = EnumSet.of(IS_NULL);

	private final String field;

	private final Operand operand;

	private final String description;

	FilterOperator(String field, Operand operand, String description) {
		this.field = field;
		this.operand = operand;
		this.description = description;
	}

	/** Name of the input field, for example {@code startsWith}. */
	public String field() {
		return this.field;
	}

	/** The operand of the input field. */
	public Operand operand() {
		return this.operand;
	}

	String description() {
		return this.description;
	}

	/** The operator with an input field of this name; empty if there is none. */
	public static Optional<FilterOperator> of(String field) {
		return Arrays.stream(values()).filter((each) -> each.field.equals(field)).findFirst();
	}

	/** The operators available for a property, in declaration order. */
	static List<FilterOperator> on(FieldMapping.Property property) {
		return List.copyOf(property.list() ? ON_LIST : onOne(property));
	}

	private static Set<FilterOperator> onOne(FieldMapping.Property property) {
		if (property.isEnum()) {
			return ON_ENUM;
		}
		return switch (property.type()) {
			case "Boolean" -> ON_BOOLEAN;
			case "String" -> ON_TEXT;
			case "ID", "Url" -> ON_ENUM;
			case "Int", "Long", "Float", "Date", "DateTime" -> ON_ORDERED;
			default -> ON_OTHER;
		};
	}

}
