package io.zonegraph.planner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLOutputType;

import io.zonegraph.model.EnumNames;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.RootField;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.SearchText;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;
import io.zonegraph.plan.Value;

/** Plans a root field that searches nodes, and the fields of its edges. */
final class SearchPlanner {

	private final PlanningContext planning;

	private final RootField.Search search;

	private final SearchText typed;

	SearchPlanner(PlanningContext planning, ExecutableNormalizedField field, RootField.Search search) {
		this.planning = planning;
		this.search = search;
		Value text = planning.argument(field, "text").orElseThrow().value(planning.variables());
		this.typed = new SearchText(text, search);
	}

	/** The source of the hits; considers fewer hits if only the first page is needed. */
	Source source(ExecutableNormalizedField field) {
		Parameter query = this.planning.parameter("text", (name) -> new Parameter.IndexQuery(name, this.typed));
		return new Source.Search(this.search.index(), this.search.target(), labels(field), query,
				isFirstPageAlone(field) ? Source.Search.FIRST_PAGE_WINDOW : Source.Search.WINDOW);
	}

	/**
	 * Whether the operation neither reads beyond the first page nor selects anything that
	 * depends on more hits or a cursor.
	 */
	private boolean isFirstPageAlone(ExecutableNormalizedField field) {
		boolean goesOn = Stream.of("after", "before", "last")
			.anyMatch((argument) -> this.planning.given(field, argument).isPresent());
		return !goesOn && (!this.search.connection() || field.getChildren().stream().allMatch(SearchPlanner::isAlone));
	}

	private static boolean isAlone(ExecutableNormalizedField child) {
		return switch (child.getFieldName()) {
			case "nodes", SelectionPlanner.TYPENAME -> true;
			case "edges" -> child.getChildren().stream().noneMatch((field) -> field.getFieldName().equals("cursor"));
			default -> false;
		};
	}

	private List<String> labels(ExecutableNormalizedField field) {
		Map<String, String> labels = this.search.target()
			.members()
			.stream()
			.collect(Collectors.toMap(EnumNames::of, (member) -> this.planning.nodeType(member).label()));
		return this.planning.structural(field, "entityTypes")
			.map((types) -> ((List<?>) types).stream().map(labels::get).distinct().toList())
			.orElse(List.of());
	}

	/** The filter for {@code entityTypes}: an empty list has no hits. */
	Filter ofTypes(ExecutableNormalizedField field) {
		boolean none = this.planning.structural(field, "entityTypes")
			.filter((types) -> ((List<?>) types).isEmpty())
			.isPresent();
		return none ? new Filter.Any(List.of()) : Filter.none();
	}

	/** Best matches first, ties by key. */
	List<SortKey> order() {
		return List.of(new SortKey.Score(true), new SortKey.Value(Subject.NODE, this.search.target().key(), false));
	}

	/** A field of an edge that describes the match. */
	Shape edgeField(ExecutableNormalizedField field, GraphQLOutputType type, Columns columns) {
		return switch (field.getFieldName()) {
			case "score" -> SelectionPlanner.leaf(columns.of(new Column.Score()), type);
			case "matchedOn" -> new Shape.Matched(this.typed, names(columns));
			default -> new Shape.Highlighted(this.typed, names(columns), part(field));
		};
	}

	private Map<String, List<Integer>> names(Columns columns) {
		Map<String, List<Integer>> names = new LinkedHashMap<>();
		this.search.properties().forEach((sort, properties) -> {
			if (!sort.equals(RootField.Search.KEYS)) {
				names.put(sort,
						properties.stream()
							.map(FieldMapping.Property::name)
							.map((name) -> columns.of(new Column.Property(Subject.NODE, name)))
							.toList());
			}
		});
		return names;
	}

	private Shape.Fields part(ExecutableNormalizedField highlight) {
		return this.planning.object(highlight.getChildren(),
				(field, type) -> SelectionPlanner.leaf(field.getFieldName().equals("text") ? 0 : 1, type));
	}

}
