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

/** Evaluates conditions of {@code where} arguments by three-valued logic. */
final class WhereEvaluator {

	private static final Set<Object> RESTRICTIONS = Set.of("where", "edge");

	private static final Set<Object> ON_AGGREGATES = Set.of("count", "aggregate", "edgeAggregate");

	private final GraphModel model;

	private final GraphCopy copy;

	private final RelationshipNavigator navigator;

	private final CustomCypher customCypher;

	WhereEvaluator(GraphModel model, GraphCopy copy, CustomCypher customCypher) {
		this.model = model;
		this.copy = copy;
		this.navigator = new RelationshipNavigator(model, copy);
		this.customCypher = customCypher;
	}

	/** Evaluates a condition on the fields of a type for a node or relationship. */
	TruthValue evaluate(Object where, MappedType type, CopiedElement subject) {
		return evaluateAll(where,
				(name, condition) -> evaluateField(type.field(name).orElseThrow(), condition, type, subject));
	}

	/**
	 * The entries that meet conditions on their nodes and on the relationships that lead
	 * to them.
	 * @param where conditions on the node; null for none
	 * @param edge conditions on the relationship; null for none
	 */
	List<Entry> filter(EntryList all, @Nullable Object where, @Nullable Object edge) {
		return all.entries()
			.stream()
			.filter((entry) -> where == null
					|| evaluate(where, all.listedType(), (CopiedElement) entry.element()).isTrue())
			.filter((entry) -> edge == null
					|| evaluate(edge, Objects.requireNonNull(all.edgeType()), entry.relationshipOrFail()).isTrue())
			.toList();
	}

	/** The conjunction of all conditions of one object. */
	static TruthValue evaluateAll(Object where, BiFunction<String, Object, TruthValue> condition) {
		TruthValue truth = TruthValue.TRUE;
		for (Map.Entry<?, ?> entry : ((Map<?, ?>) where).entrySet()) {
			Object value = Objects.requireNonNull(entry.getValue());
			truth = truth.and(switch ((String) entry.getKey()) {
				case "AND" -> evaluateEach(value, condition).reduce(TruthValue.TRUE, TruthValue::and);
				case "OR" -> evaluateEach(value, condition).reduce(TruthValue.FALSE, TruthValue::or);
				case "NOT" -> evaluateAll(value, condition).not();
				default -> condition.apply((String) entry.getKey(), value);
			});
		}
		return truth;
	}

	private static Stream<TruthValue> evaluateEach(Object list, BiFunction<String, Object, TruthValue> condition) {
		return ((List<?>) list).stream().map((element) -> evaluateAll(Objects.requireNonNull(element), condition));
	}

	private TruthValue evaluateField(FieldMapping field, Object condition, MappedType type, CopiedElement subject) {
		if (field instanceof FieldMapping.Property property) {
			return evaluateValue(isKey(property, type) ? currentIds(condition) : condition,
					subject.property(property.name()));
		}
		if (field instanceof FieldMapping.Relationship relationship) {
			return evaluateRelated(relationship, condition, (CopiedNode) subject);
		}
		if (field instanceof FieldMapping.Lookup lookup) {
			EntryList named = new EntryList(this.model,
					this.navigator.lookUp(subject, lookup).stream().map(Entry::of).toList(), type(lookup.target()),
					null);
			return lookup.many() ? evaluateList(condition, named)
					: TruthValue.of(!filter(named, condition, null).isEmpty());
		}
		if (field instanceof FieldMapping.RowEnd end) {
			CopiedRelationship row = (CopiedRelationship) subject;
			return evaluate(condition, type(end.target()), end.isStart() ? row.from() : row.to());
		}
		if (condition instanceof Map<?, ?> arguments) {
			return TruthValue.of(this.customCypher.holds(type, field, subject, argumentMap(arguments)));
		}
		return TruthValue.of(condition.equals(this.customCypher.holds(type, field, subject, Map.of())));
	}

	private static boolean isKey(FieldMapping.Property property, MappedType type) {
		return type instanceof MappedType.NodeType node && node.key().equals(property);
	}

	/** Former ids in conditions stand for the ids that the nodes have now. */
	private Object currentIds(Object value) {
		if (value instanceof Map<?, ?> conditions) {
			Map<Object, Object> current = new LinkedHashMap<>();
			conditions.forEach((operator, operand) -> current.put(operator, currentIds(operand)));
			return current;
		}
		return (value instanceof List<?> list) ? list.stream().map(this::currentIds).toList()
				: Objects.requireNonNull(this.copy.currentId(value));
	}

	private static Map<String, Object> argumentMap(Map<?, ?> arguments) {
		Map<String, Object> map = new LinkedHashMap<>();
		arguments.forEach((name, value) -> map.put((String) name, Objects.requireNonNull(value)));
		return map;
	}

	private TruthValue evaluateRelated(FieldMapping.Relationship field, Object condition, CopiedNode start) {
		MappedType edge = field.isDeep() ? null : this.model.types().get(field.properties());
		EntryList related = new EntryList(this.model, this.navigator.related(start, field, field.maxDepth()),
				type(field.target()), edge);
		return field.many() ? evaluateList(condition, related)
				: TruthValue.of(!filter(related, condition, null).isEmpty());
	}

	/**
	 * Evaluates conditions on a list; {@code where} and {@code edge} restrict the entries
	 * to which the others apply.
	 */
	private TruthValue evaluateList(Object conditions, EntryList all) {
		Map<?, ?> fields = (Map<?, ?>) conditions;
		EntryList restricted = all.with(filter(all, fields.get("where"), fields.get("edge")));
		if (fields.keySet().stream().anyMatch(RESTRICTIONS::contains)
				&& fields.entrySet().stream().allMatch((each) -> addsNoCondition(each.getKey(), each.getValue()))) {
			return TruthValue.of(restricted.count() > 0);
		}
		return evaluateAll(conditions, (name, condition) -> switch (name) {
			case "where", "edge" -> TruthValue.TRUE;
			case "count" -> evaluateValue(condition, restricted.count());
			case "aggregate", "edgeAggregate" ->
				AggregateConditions.evaluate(name, condition, restricted.aggregated(fields.get("where")));
			default -> evaluateQuantifier(name, filter(restricted, condition, null).size(), restricted.count());
		});
	}

	private static boolean addsNoCondition(Object name, Object condition) {
		return RESTRICTIONS.contains(name) || (ON_AGGREGATES.contains(name) && isEmptyCondition(condition));
	}

	private static boolean isEmptyCondition(Object condition) {
		return condition instanceof Map<?, ?> fields
				&& fields.values().stream().allMatch(WhereEvaluator::isEmptyCondition);
	}

	private static TruthValue evaluateQuantifier(String quantifier, int matching, int restricted) {
		return TruthValue.of(switch (quantifier) {
			case "some" -> matching > 0;
			case "none" -> matching == 0;
			case "single" -> matching == 1;
			default -> matching == restricted;
		});
	}

	/** Evaluates conditions on one value. */
	static TruthValue evaluateValue(Object condition, @Nullable Object value) {
		return evaluateAll(condition,
				(operator, operand) -> operator.equals(FilterOperator.CASE_INSENSITIVE)
						? evaluateValue(foldCase(operand), (value != null) ? foldCase(value) : null)
						: compare(FilterOperator.of(operator).orElseThrow(), value, operand));
	}

	/** Normalizes texts for case-insensitive comparison, also within maps and lists. */
	private static Object foldCase(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, Object> folded = new LinkedHashMap<>();
			map.forEach((key, each) -> folded.put(key, foldCase(each)));
			return folded;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(WhereEvaluator::foldCase).toList();
		}
		return (value instanceof String text)
				? Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT) : value;
	}

	private static TruthValue compare(FilterOperator operator, @Nullable Object value, Object operand) {
		switch (operator) {
			case IS_NULL:
				return TruthValue.of(operand.equals(true) == (value == null));
			case IS_EMPTY:
				return TruthValue.of(operand.equals(true) == (value == null || ((List<?>) value).isEmpty()));
			case IN:
				if (((List<?>) operand).isEmpty()) {
					// No value is in an empty list, not even an unknown one.
					return TruthValue.FALSE;
				}
				break;
			default:
		}
		return (value != null) ? TruthValue.of(holds(operator, value, operand)) : TruthValue.UNKNOWN;
	}

	private static boolean holds(FilterOperator operator, Object value, Object operand) {
		return switch (operator) {
			case EQ -> CypherValues.equal(value, operand);
			case NE -> !CypherValues.equal(value, operand);
			case IN -> containsEqual(operand, value);
			case LT -> CypherValues.compare(value, operand) < 0;
			case LTE -> CypherValues.compare(value, operand) <= 0;
			case GT -> CypherValues.compare(value, operand) > 0;
			case GTE -> CypherValues.compare(value, operand) >= 0;
			case CONTAINS -> ((String) value).contains((String) operand);
			case STARTS_WITH -> ((String) value).startsWith((String) operand);
			case ENDS_WITH -> ((String) value).endsWith((String) operand);
			case INCLUDES -> containsEqual(value, operand);
			case INCLUDES_ANY -> ((List<?>) value).stream().anyMatch((element) -> containsEqual(operand, element));
			case ONLY -> !((List<?>) value).isEmpty()
					&& ((List<?>) value).stream().allMatch((element) -> containsEqual(operand, element));
			case IS_NULL, IS_EMPTY -> throw new IllegalStateException("Compares nothing: " + operator);
		};
	}

	private static boolean containsEqual(Object list, Object wanted) {
		return ((List<?>) list).stream().anyMatch((element) -> CypherValues.equal(element, wanted));
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

}
