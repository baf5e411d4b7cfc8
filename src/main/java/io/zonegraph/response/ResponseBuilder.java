package io.zonegraph.response;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.CoercingSerializeException;
import org.jspecify.annotations.Nullable;

import io.zonegraph.plan.CursorCodec;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.PageSizes;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.SearchText;
import io.zonegraph.search.NameMatch;

/** Builds the response data of one operation from the row that its statement returned. */
final class ResponseBuilder {

	/** Stands for a null whose error has been reported; a plain null has no error yet. */
	private static final Object FAULT = new Object();

	private final String version;

	private final PageSizes pageSizes;

	private final Map<String, Object> variables;

	private final Deque<Object> path = new ArrayDeque<>();

	private final List<Answer.Fault> faults = new ArrayList<>();

	ResponseBuilder(String version, PageSizes pageSizes, Map<String, Object> variables) {
		this.version = version;
		this.pageSizes = pageSizes;
		this.variables = variables;
	}

	List<Answer.Fault> faults() {
		return this.faults;
	}

	@Nullable Object root(Shape.Fields fields, List<? extends @Nullable Object> row) {
		Object data = fields(fields, row);
		return (data == FAULT) ? null : data;
	}

	private Object fields(Shape.Fields fields, List<? extends @Nullable Object> row) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		for (Shape.Field field : fields.fields()) {
			this.path.addLast(field.key());
			Object value = field(field, row);
			this.path.removeLast();
			if (value == FAULT) {
				return FAULT;
			}
			object.put(field.key(), value);
		}
		return object;
	}

	/**
	 * The value of a field; {@link #FAULT} if the null propagates to the parent object.
	 */
	private @Nullable Object field(Shape.Field field, List<? extends @Nullable Object> row) {
		Object value = value(field, field.shape(), row);
		if (value == null && field.required()) {
			report(field, "is declared non-null, but the graph holds no value");
			return FAULT;
		}
		return (value == FAULT && !field.required()) ? null : value;
	}

	private void report(Shape.Field field, String problem) {
		this.faults
			.add(new Answer.Fault(field.place() + " " + problem + ".", List.copyOf(this.path), field.place(), false));
	}

	private Object refused(Shape.Field field, Shape.Refused refused) {
		this.faults.add(new Answer.Fault(refused.message(), List.copyOf(this.path), field.place(), true));
		return FAULT;
	}

	private @Nullable Object value(Shape.Field field, Shape shape, List<? extends @Nullable Object> row) {
		return shape.accept(new ValueOfRow(field, row));
	}

	private @Nullable Object leaf(Shape.Field field, Shape.LeafType type, @Nullable Object value) {
		if (value == null) {
			return null;
		}
		try {
			return LeafWriter.written(type, value);
		}
		catch (CoercingSerializeException ex) {
			report(field, "has a value in the graph that is not a valid " + type.name());
			return FAULT;
		}
	}

	private @Nullable Object leafList(Shape.Field field, Shape.LeafList list, @Nullable Object value) {
		if (value == null) {
			// Where null is not allowed, a missing list is an empty one.
			return list.required() ? List.of() : null;
		}
		if (!(value instanceof List<?> elements)) {
			report(field, "has a value in the graph that is not a list");
			return FAULT;
		}
		List<@Nullable Object> written = new ArrayList<>(elements.size());
		for (Object element : elements) {
			Object each = leaf(field, list.type(), element);
			if ((each == null || each == FAULT) && list.elementsRequired()) {
				return FAULT;
			}
			written.add((each == FAULT) ? null : each);
		}
		return written;
	}

	private @Nullable Object one(Shape.Field field, Shape.One shape, List<?> rows) {
		return (!rows.isEmpty() && rows.get(0) instanceof List<?> only) ? value(field, shape.row(), only) : null;
	}

	private Object many(Shape.Field field, Shape.Many many, List<? extends @Nullable Object> row) {
		List<?> rows = rows(row, many.column());
		return elements(field, many.row(), many.elementsRequired(),
				(many.page() != null) ? page(rows, many.page()) : rows);
	}

	private Object referenced(Shape.Field field, Shape.Referenced referenced, List<? extends @Nullable Object> row) {
		Map<@Nullable Object, List<Object>> byKey = new HashMap<>();
		for (Object each : rows(row, referenced.column())) {
			byKey.computeIfAbsent(((List<?>) each).get(referenced.key()), (key) -> new ArrayList<>()).add(each);
		}
		List<Object> inOrder = new ArrayList<>();
		rows(row, referenced.keys()).forEach((key) -> inOrder.addAll(byKey.getOrDefault(key, List.of())));
		return elements(field, referenced.row(), true, inOrder);
	}

	private Object elements(Shape.Field field, Shape shape, boolean required, List<?> rows) {
		List<@Nullable Object> elements = new ArrayList<>(rows.size());
		for (int index = 0; index < rows.size(); index++) {
			this.path.addLast(index);
			Object element = element(field, shape, required, rows.get(index));
			this.path.removeLast();
			if (element == FAULT) {
				return FAULT;
			}
			elements.add(element);
		}
		return elements;
	}

	private @Nullable Object element(Shape.Field field, Shape shape, boolean required, @Nullable Object row) {
		Object element = (row instanceof List<?> columns) ? value(field, shape, columns) : null;
		if (element == null && required) {
			report(field, "has an element that is declared non-null, but the graph holds no value");
			return FAULT;
		}
		return (element == FAULT && !required) ? null : element;
	}

	private @Nullable Object byName(Shape.Field field, Shape.ByName shape, List<? extends @Nullable Object> row) {
		if (row.get(shape.names()) instanceof String type) {
			Shape.Fields fields = shape.byName().get(type);
			return (fields != null) ? fields(fields, row) : null;
		}
		for (Object label : rows(row, shape.names())) {
			Shape.Fields fields = shape.byName().get((String) label);
			if (fields != null) {
				return fields(fields, row);
			}
		}
		report(field, "leads to a node whose labels are of no type that it may be");
		return FAULT;
	}

	private NameMatch match(SearchText typed, Map<String, List<Integer>> columns,
			List<? extends @Nullable Object> row) {
		return NameMatch.of(String.valueOf(typed.text().resolve(this.variables)), names(columns, "NAME", row),
				names(columns, "ALIAS", row), names(columns, "ENGLISH", row));
	}

	private static List<String> names(Map<String, List<Integer>> columns, String sort,
			List<? extends @Nullable Object> row) {
		return columns.getOrDefault(sort, List.of())
			.stream()
			.flatMap((column) -> texts(row.get(column)).stream())
			.toList();
	}

	private static List<String> texts(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(String::valueOf).toList();
		}
		return (value != null) ? List.of(value.toString()) : List.of();
	}

	private static String cursor(Shape.Cursor cursor, List<? extends @Nullable Object> row) {
		List<@Nullable Object> keys = new ArrayList<>();
		cursor.columns().forEach((column) -> keys.add(row.get(column)));
		return CursorCodec.encode(cursor.order(), keys);
	}

	private static @Nullable Object boundaryCursor(Shape.BoundaryCursor boundary, List<?> shown) {
		return shown.isEmpty() ? null
				: cursor(boundary.cursor(), (List<?>) shown.get(boundary.last() ? shown.size() - 1 : 0));
	}

	private boolean hasMore(Shape.HasMore shape, List<?> rows) {
		Page page = shape.page();
		boolean towardsFetched = shape.next() != page.backwards();
		boolean cursorGiven = shape.next() ? page.beforeGiven() : page.afterGiven();
		return cursorGiven || (towardsFetched && rows.size() > this.pageSizes.of(page));
	}

	/**
	 * The rows of a page, in list order, without the extra row that shows whether there
	 * are more.
	 */
	private List<?> page(List<?> rows, Page page) {
		int size = Math.min(rows.size(), this.pageSizes.of(page));
		List<?> shown = rows.subList(0, size);
		if (!page.backwards()) {
			return shown;
		}
		List<?> reversed = new ArrayList<>(shown);
		Collections.reverse(reversed);
		return reversed;
	}

	private static List<?> rows(List<? extends @Nullable Object> row, int column) {
		return (row.get(column) instanceof List<?> rows) ? rows : List.of();
	}

	/** Reads the value of a field from a row. */
	private final class ValueOfRow implements Shape.Visitor<Object> {

		private final Shape.Field field;

		private final List<? extends @Nullable Object> row;

		ValueOfRow(Shape.Field field, List<? extends @Nullable Object> row) {
			this.field = field;
			this.row = row;
		}

		@Override
		public @Nullable Object visit(Shape.Leaf leaf) {
			return leaf(this.field, leaf.type(), this.row.get(leaf.column()));
		}

		@Override
		public @Nullable Object visit(Shape.LeafList list) {
			return leafList(this.field, list, this.row.get(list.column()));
		}

		@Override
		public Object visit(Shape.Constant constant) {
			return constant.value();
		}

		@Override
		public Object visit(Shape.Refused refused) {
			return refused(this.field, refused);
		}

		@Override
		public @Nullable Object visit(Shape.Nothing nothing) {
			return null;
		}

		@Override
		public Object visit(Shape.GraphVersion version) {
			return ResponseBuilder.this.version;
		}

		@Override
		public Object visit(Shape.Fields fields) {
			return fields(fields, this.row);
		}

		@Override
		public @Nullable Object visit(Shape.ByName byName) {
			return byName(this.field, byName, this.row);
		}

		@Override
		public @Nullable Object visit(Shape.One one) {
			return one(this.field, one, rows(this.row, one.column()));
		}

		@Override
		public @Nullable Object visit(Shape.Present present) {
			return (this.row.get(present.column()) != null) ? present.row().accept(this) : null;
		}

		@Override
		public Object visit(Shape.Matched matched) {
			return match(matched.typed(), matched.columns(), this.row).on().stream().map(Enum::name).toList();
		}

		@Override
		public Object visit(Shape.Highlighted highlighted) {
			return match(highlighted.typed(), highlighted.columns(), this.row).highlight()
				.stream()
				.map((part) -> fields(highlighted.part(), List.of(part.text(), part.matched())))
				.toList();
		}

		@Override
		public Object visit(Shape.Many many) {
			return many(this.field, many, this.row);
		}

		@Override
		public Object visit(Shape.Referenced referenced) {
			return referenced(this.field, referenced, this.row);
		}

		@Override
		public Object visit(Shape.HasMore hasMore) {
			return hasMore(hasMore, rows(this.row, hasMore.column()));
		}

		@Override
		public @Nullable Object visit(Shape.BoundaryCursor boundary) {
			return boundaryCursor(boundary, page(rows(this.row, boundary.column()), boundary.page()));
		}

		@Override
		public Object visit(Shape.Cursor cursor) {
			return cursor(cursor, this.row);
		}

	}

}
