package io.zonegraph.reference;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import org.jspecify.annotations.Nullable;

/** Decides whether conditions of {@code where} arguments hold. */
final class Where {

	private static final Set<Object> RESTRICTIONS = Set.of("where", "edge");

	private static final Set<Object> ON_AGGREGATES = Set.of("count", "aggregate", "edgeAggregate");

	private final GraphModel model;

	private final Follow follow;

	private final CustomCypher reviewed;

	Where(GraphModel model, GraphCopy copy, CustomCypher reviewed) {
		this.model = model;
		this.follow = new Follow(model, copy);
		this.reviewed = reviewed;
	}

	/** Whether a condition on the fields of a type holds for a node or relationship. */
	Truth of(Object where, MappedType type, Propertied subject) {
		return all(where, (name, condition) -> ofField(type.field(name).orElseThrow(), condition, type, subject));
	}

	/**
	 * Which entries meet conditions on their nodes and on the relationships that lead to
	 * them.
	 * @param where conditions on the node; null for none
	 * @param edge conditions on the relationship; null for none
	 */
	List<Entry> kept(Together all, @Nullable Object where, @Nullable Object edge) {
		return all.entries()
			.stream()
			.filter((entry) -> where == null || of(where, all.listed(), (Propertied) entry.shown()).holds())
			.filter((entry) -> edge == null
					|| of(edge, Objects.requireNonNull(all.edge()), entry.relationshipOrFail()).holds())
			.toList();
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
			Together named = new Together(this.follow.named(subject, lookup).stream().map(Entry::of).toList(),
					type(lookup.target()), null);
			return lookup.many() ? ofList(condition, named) : Truth.of(!kept(named, condition, null).isEmpty());
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
		MappedType edge = field.isDeep() ? null : this.model.types().get(field.properties());
		Together found = new Together(this.follow.from(start, field, field.maxDepth()), type(field.target()), edge);
		return field.many() ? ofList(condition, found) : Truth.of(!kept(found, condition, null).isEmpty());
	}

	/** Conditions on what a list leads to; some of them restrict what the others see. */
	private Truth ofList(Object conditions, Together all) {
		Map<?, ?> given = (Map<?, ?>) conditions;
		Together seen = all.with(kept(all, given.get("where"), given.get("edge")));
		if (given.keySet().stream().anyMatch(RESTRICTIONS::contains)
				&& given.entrySet().stream().allMatch((each) -> asksForNothing(each.getKey(), each.getValue()))) {
			return Truth.of(seen.count() > 0);
		}
		return all(conditions, (name, condition) -> switch (name) {
			case "where", "edge" -> Truth.TRUE;
			case "count" -> ofValue(condition, seen.count());
			case "aggregate", "edgeAggregate" -> AggregateConditions.of(name, condition, seen);
			default -> quantified(name, kept(seen, condition, null).size(), seen.count());
		});
	}

	private static boolean asksForNothing(Object name, Object condition) {
		return RESTRICTIONS.contains(name) || (ON_AGGREGATES.contains(name) && isVoid(condition));
	}

	private static boolean isVoid(Object condition) {
		return condition instanceof Map<?, ?> fields && fields.values().stream().allMatch(Where::isVoid);
	}

	private static Truth quantified(String quantifier, int met, int seen) {
		return Truth.of(switch (quantifier) {
			case "some" -> met > 0;
			case "none" -> met == 0;
			case "single" -> met == 1;
			default -> met == seen;
		});
	}

	/** Whether conditions on one value hold. */
	static Truth ofValue(Object condition, @Nullable Object value) {
		return all(condition,
				(operator, operand) -> operator.equals(FilterOperator.CASE_INSENSITIVE)
						? ofValue(folded(operand), (value != null) ? folded(value) : null)
						: compare(FilterOperator.of(operator).orElseThrow(), value, operand));
	}

	/** Texts without regard to case, width and composition, however deep. */
	private static Object folded(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, Object> folded = new LinkedHashMap<>();
			map.forEach((key, each) -> folded.put(key, folded(each)));
			return folded;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(Where::folded).toList();
		}
		return (value instanceof String text)
				? Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT) : value;
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
