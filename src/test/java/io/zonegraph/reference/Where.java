package io.zonegraph.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import org.jspecify.annotations.Nullable;

/** Decides whether conditions of {@code where} arguments hold. */
final class Where {

	private final GraphModel model;

	private final Follow follow;

	private final Reviewed reviewed;

	Where(GraphModel model, GraphCopy copy, Reviewed reviewed) {
		this.model = model;
		this.follow = new Follow(model, copy);
		this.reviewed = reviewed;
	}

	/** Whether a condition on the fields of a type holds for a node or relationship. */
	Truth of(Object where, MappedType type, Propertied subject) {
		return all(where, (name, condition) -> ofField(type.field(name).orElseThrow(), condition, type, subject));
	}

	/** Whether a condition on what a field leads to holds for an entry of it. */
	Truth ofEntry(Object where, FieldMapping.Relationship field, Entry entry) {
		MappedType target = type(field.target());
		if (!field.hasProperties() || field.isDeep()) {
			return of(where, target, entry.nodeOrFail());
		}
		return all(where, (name, condition) -> name.equals("node") ? of(condition, target, entry.nodeOrFail())
				: of(condition, type(field.properties()), entry.relationshipOrFail()));
	}

	/** All conditions of one object. */
	static Truth all(Object where, BiFunction<String, Object, Truth> condition) {
		Truth truth = Truth.TRUE;
		for (Map.Entry<?, ?> entry : ((Map<?, ?>) where).entrySet()) {
			Object value = Objects.requireNonNull(entry.getValue());
			truth = truth.and(switch ((String) entry.getKey()) {
				case "AND" -> each(value, condition).reduce(Truth.TRUE, Truth::and);
				case "OR" -> each(value, condition).reduce(Truth.FALSE, Truth::or);
				case "NOT" -> all(value, condition).not();
				default -> condition.apply((String) entry.getKey(), value);
			});
		}
		return truth;
	}

	private static Stream<Truth> each(Object list, BiFunction<String, Object, Truth> condition) {
		return ((List<?>) list).stream().map((element) -> all(Objects.requireNonNull(element), condition));
	}

	private Truth ofField(FieldMapping field, Object condition, MappedType type, Propertied subject) {
		if (field instanceof FieldMapping.Property property) {
			return ofValue(condition, subject.property(property.name()));
		}
		if (field instanceof FieldMapping.Relationship relationship) {
			return related(relationship, condition, (CopiedNode) subject);
		}
		if (field instanceof FieldMapping.Lookup lookup) {
			MappedType target = type(lookup.target());
			List<CopiedNode> named = this.follow.named(subject, lookup);
			return lookup.many() ? quantified(named, condition, (where, node) -> of(where, target, node))
					: Truth.of(named.stream().anyMatch((node) -> of(condition, target, node).holds()));
		}
		if (field instanceof FieldMapping.RowEnd end) {
			CopiedRelationship row = (CopiedRelationship) subject;
			return of(condition, type(end.target()), end.isStart() ? row.from() : row.to());
		}
		if (condition instanceof Map<?, ?> arguments) {
			return Truth.of(this.reviewed.holds(type, field, subject, given(arguments)));
		}
		return Truth.of(condition.equals(this.reviewed.holds(type, field, subject, Map.of())));
	}

	private static Map<String, Object> given(Map<?, ?> arguments) {
		Map<String, Object> given = new LinkedHashMap<>();
		arguments.forEach((name, value) -> given.put((String) name, Objects.requireNonNull(value)));
		return given;
	}

	private Truth related(FieldMapping.Relationship field, Object condition, CopiedNode start) {
		List<Entry> entries = this.follow.from(start, field, field.maxDepth());
		if (!field.many()) {
			return Truth.of(entries.stream().anyMatch((entry) -> ofEntry(condition, field, entry).holds()));
		}
		return quantified(entries, condition, (where, entry) -> ofEntry(where, field, entry));
	}

	private static <T> Truth quantified(List<T> members, Object condition, BiFunction<Object, T, Truth> each) {
		return all(condition, (quantifier, where) -> Truth.of(switch (quantifier) {
			case "some" -> members.stream().anyMatch((member) -> each.apply(where, member).holds());
			case "none" -> members.stream().noneMatch((member) -> each.apply(where, member).holds());
			default -> members.stream().allMatch((member) -> each.apply(where, member).holds());
		}));
	}

	/** Whether conditions on one value hold. */
	static Truth ofValue(Object condition, @Nullable Object value) {
		return all(condition,
				(operator, operand) -> compare(FilterOperator.of(operator).orElseThrow(), value, operand));
	}

	private static Truth compare(FilterOperator operator, @Nullable Object value, Object operand) {
		switch (operator) {
			case IS_NULL:
				return Truth.of(operand.equals(true) == (value == null));
			case IS_EMPTY:
				return Truth.of(operand.equals(true) == (value == null || ((List<?>) value).isEmpty()));
			case IN:
				if (((List<?>) operand).isEmpty()) {
					// Nothing is among nothing, not even what is unknown.
					return Truth.FALSE;
				}
				break;
			default:
		}
		return (value != null) ? Truth.of(holds(operator, value, operand)) : Truth.UNKNOWN;
	}

	private static boolean holds(FilterOperator operator, Object value, Object operand) {
		return switch (operator) {
			case EQ -> Values.equal(value, operand);
			case NE -> !Values.equal(value, operand);
			case IN -> has(operand, value);
			case LT -> Values.compare(value, operand) < 0;
			case LTE -> Values.compare(value, operand) <= 0;
			case GT -> Values.compare(value, operand) > 0;
			case GTE -> Values.compare(value, operand) >= 0;
			case CONTAINS -> ((String) value).contains((String) operand);
			case STARTS_WITH -> ((String) value).startsWith((String) operand);
			case ENDS_WITH -> ((String) value).endsWith((String) operand);
			case INCLUDES -> has(value, operand);
			case INCLUDES_ANY -> ((List<?>) value).stream().anyMatch((element) -> has(operand, element));
			case ONLY ->
				!((List<?>) value).isEmpty() && ((List<?>) value).stream().allMatch((element) -> has(operand, element));
			case IS_NULL, IS_EMPTY -> throw new IllegalStateException("Compares nothing: " + operator);
		};
	}

	private static boolean has(Object list, Object wanted) {
		return ((List<?>) list).stream().anyMatch((element) -> Values.equal(element, wanted));
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

}
