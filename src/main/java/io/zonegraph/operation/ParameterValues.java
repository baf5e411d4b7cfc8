package io.zonegraph.operation;

import java.net.URL;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.PageSizes;
import io.zonegraph.plan.Parameter;
import io.zonegraph.search.IndexQuery;
import io.zonegraph.search.SearchFields;

/**
 * The values that a request gives to the parameters of a plan, as the Neo4j driver
 * accepts them.
 */
final class ParameterValues implements Parameter.Visitor<Object> {

	private final Map<String, Object> variables;

	private final PageSizes pageSizes;

	private final List<List<@Nullable Object>> cursors;

	private final CurrentIds ids;

	/**
	 * Values of one request.
	 * @param variables its coerced variables
	 * @param pageSizes the sizes of its pages
	 * @param cursors the sort keys of each cursor of the plan, by its index
	 * @param ids replaces former ids
	 */
	ParameterValues(Map<String, Object> variables, PageSizes pageSizes, List<List<@Nullable Object>> cursors,
			CurrentIds ids) {
		this.variables = variables;
		this.pageSizes = pageSizes;
		this.cursors = cursors;
		this.ids = ids;
	}

	@Override
	public @Nullable Object visit(Parameter.Given given) {
		return stored(given.value().resolve(this.variables));
	}

	@Override
	public @Nullable Object visit(Parameter.Id id) {
		return this.ids.current(id.value().resolve(this.variables));
	}

	@Override
	public @Nullable Object visit(Parameter.Moment moment) {
		return forms(moment.value().resolve(this.variables));
	}

	@Override
	public @Nullable Object visit(Parameter.Argument argument) {
		Object value = stored(CustomCypherValue.of(argument, this.variables));
		return argument.ids() ? this.ids.current(value) : value;
	}

	@Override
	public @Nullable Object visit(Parameter.Ids ids) {
		return this.ids.current(checked(ids, ids.value().resolve(this.variables)));
	}

	@Override
	public Object visit(Parameter.IndexQuery query) {
		return IndexQuery.of(String.valueOf(query.search().text().resolve(this.variables)),
				fields(query.search().search().properties()));
	}

	@Override
	public Object visit(Parameter.Limit limit) {
		return limit.rows(this.pageSizes);
	}

	@Override
	public @Nullable Object visit(Parameter.CursorKey key) {
		return this.cursors.get(key.cursor()).get(key.index());
	}

	private static SearchFields fields(Map<String, List<FieldMapping.Property>> properties) {
		return new SearchFields(names(properties, "NAME"), names(properties, "ALIAS"), names(properties, "ENGLISH"),
				names(properties, "KEY"));
	}

	private static List<String> names(Map<String, List<FieldMapping.Property>> properties, String sort) {
		return properties.getOrDefault(sort, List.of()).stream().map(FieldMapping.Property::name).toList();
	}

	/**
	 * The first and the last representation of a moment in the sort order of Cypher;
	 * applied to each element of a list.
	 */
	private static @Nullable Object forms(@Nullable Object value) {
		if (value instanceof List<?> list) {
			List<@Nullable Object> copy = new ArrayList<>();
			list.forEach((element) -> copy.add(forms(element)));
			return copy;
		}
		return (value instanceof OffsetDateTime moment)
				? List.of(moment.withOffsetSameInstant(ZoneOffset.MIN), moment.withOffsetSameInstant(ZoneOffset.MAX))
				: value;
	}

	/** A value as the graph stores it. */
	private static @Nullable Object stored(@Nullable Object value) {
		if (value instanceof List<?> list) {
			List<@Nullable Object> copy = new ArrayList<>();
			list.forEach((element) -> copy.add(stored(element)));
			return copy;
		}
		if (value instanceof OffsetDateTime moment) {
			// The graph stores moments in UTC, and Cypher treats equal moments with
			// different offsets as different.
			return moment.withOffsetSameInstant(ZoneOffset.UTC);
		}
		return (value instanceof URL url) ? url.toString() : value;
	}

	private static @Nullable Object checked(Parameter.Ids ids, @Nullable Object value) {
		if (value instanceof List<?> list && list.size() > Parameter.Ids.MAX_LENGTH) {
			throw new InvalidOperationException("Argument \"%s\" at %s may list at most %d ids, had %d."
				.formatted(ids.argument(), ids.place(), Parameter.Ids.MAX_LENGTH, list.size()), ids.place());
		}
		return value;
	}

}
