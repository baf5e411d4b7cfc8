package io.zonegraph.operation;

import java.net.URL;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.zonegraph.search.IndexQuery;
import io.zonegraph.search.SearchFields;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.plan.CursorCodec;
import io.zonegraph.plan.CursorPlan;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.Parameter;

/** Gives the parameters of a plan the values of one request, and checks them. */
final class ParameterBinder {

	private final OperationPlan plan;

	private final Map<String, Object> variables;

	private ParameterBinder(OperationPlan plan, Map<String, Object> variables) {
		this.plan = plan;
		this.variables = variables;
	}

	/**
	 * Binds a request.
	 * @throws InvalidOperationException if a page, a list or a cursor is not allowed
	 */
	static Bindings bind(OperationPlan plan, Map<String, Object> variables) {
		return new ParameterBinder(plan, variables).bind();
	}

	private Bindings bind() {
		int[] pageSizes = this.plan.pages().stream().mapToInt(this::size).toArray();
		List<List<@Nullable Object>> cursors = new ArrayList<>();
		this.plan.cursors().forEach((cursor) -> cursors.add(keys(cursor)));
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		Set<String> nullKeys = new HashSet<>();
		for (Parameter parameter : this.plan.parameters()) {
			Object value = value(parameter, pageSizes, cursors);
			values.put(parameter.name(), value);
			if (value == null && parameter instanceof Parameter.CursorKey) {
				nullKeys.add(parameter.name());
			}
		}
		return new Bindings(values, pageSizes, nullKeys);
	}

	private @Nullable Object value(Parameter parameter, int[] pageSizes, List<List<@Nullable Object>> cursors) {
		if (parameter instanceof Parameter.Limit limit) {
			return limit.rows(pageSizes);
		}
		if (parameter instanceof Parameter.CursorKey key) {
			return cursors.get(key.cursor()).get(key.index());
		}
		if (parameter instanceof Parameter.Ids ids) {
			return checked(ids, ids.value().resolve(this.variables));
		}
		if (parameter instanceof Parameter.IndexQuery query) {
			return IndexQuery.of(String.valueOf(query.search().text().resolve(this.variables)),
					fields(query.search().search().properties()));
		}
		if (parameter instanceof Parameter.Argument argument) {
			return stored(CustomCypherValue.of(argument, this.variables));
		}
		if (parameter instanceof Parameter.Moment moment) {
			return forms(moment.value().resolve(this.variables));
		}
		return stored(((Parameter.Given) parameter).value().resolve(this.variables));
	}

	private static SearchFields fields(Map<String, List<FieldMapping.Property>> properties) {
		return new SearchFields(names(properties, "NAME"), names(properties, "ALIAS"), names(properties, "ENGLISH"),
				names(properties, "KEY"));
	}

	private static List<String> names(Map<String, List<FieldMapping.Property>> properties, String sort) {
		return properties.getOrDefault(sort, List.of()).stream().map(FieldMapping.Property::name).toList();
	}

	/** The first and the last of all forms of a moment, in the order of the database. */
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

	/** A value in the form in which the graph keeps it. */
	private static @Nullable Object stored(@Nullable Object value) {
		if (value instanceof List<?> list) {
			List<@Nullable Object> copy = new ArrayList<>();
			list.forEach((element) -> copy.add(stored(element)));
			return copy;
		}
		if (value instanceof OffsetDateTime moment) {
			// The graph keeps moments in UTC, and Cypher takes equal moments of two
			// offsets for different.
			return moment.withOffsetSameInstant(ZoneOffset.UTC);
		}
		return (value instanceof URL url) ? url.toString() : value;
	}

	private int size(Page page) {
		Object size = page.size().resolve(this.variables);
		if (!(size instanceof Integer length) || length < 0 || length > Page.LARGEST_SIZE) {
			throw new InvalidOperationException("Argument \"%s\" at %s must be 0–%d, was %s.".formatted(page.argument(),
					page.place(), Page.LARGEST_SIZE, size), page.place());
		}
		return length;
	}

	private static @Nullable Object checked(Parameter.Ids ids, @Nullable Object value) {
		if (value instanceof List<?> list && list.size() > Parameter.Ids.MAX_LENGTH) {
			throw new InvalidOperationException("Argument \"%s\" at %s may list at most %d ids, had %d."
				.formatted(ids.argument(), ids.place(), Parameter.Ids.MAX_LENGTH, list.size()), ids.place());
		}
		return value;
	}

	private List<@Nullable Object> keys(CursorPlan cursor) {
		return CursorCodec.decode(cursor, String.valueOf(cursor.value().resolve(this.variables)));
	}

	/**
	 * The values of one request.
	 *
	 * @param parameters parameters of the statement by name
	 * @param pageSizes the length of each page of the plan, by its index
	 * @param nullKeys names of the cursor parameters that are null
	 */
	record Bindings(Map<String, @Nullable Object> parameters, int[] pageSizes, Set<String> nullKeys) {
	}

}
