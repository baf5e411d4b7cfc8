package io.zonegraph.operation.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.RootField;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the full-text indexes named in the schema exist, with their labels and
 * properties.
 */
final class IndexCheck {

	private final GraphModel model;

	private final Sample sample;

	private final GraphReport report;

	private final Map<String, Map<String, @Nullable Object>> indexes = new HashMap<>();

	IndexCheck(GraphModel model, Sample sample) {
		this.model = model;
		this.sample = sample;
		this.report = sample.report();
	}

	void check() {
		this.sample.catalog(
				"SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type = 'FULLTEXT' RETURN name, labelsOrTypes, properties")
			.forEach((row) -> this.indexes.put(String.valueOf(row.get("name")), row));
		this.model.roots().values().forEach((root) -> {
			if (root instanceof RootField.Search search) {
				check("Query." + search.field(), search.index(), search.target().matchLabels(), properties(search));
			}
		});
		for (MappedType type : this.model.types().values()) {
			type.fields().values().forEach((field) -> {
				if (field instanceof FieldMapping.NamingRows naming) {
					check(type.name() + "." + naming.field(), naming.index(), List.of(), List.of(naming.property()));
				}
			});
		}
	}

	private static List<String> properties(RootField.Search search) {
		return search.properties().values().stream().flatMap(List::stream).map(FieldMapping.Property::name).toList();
	}

	private void check(String place, String name, List<String> labels, List<String> properties) {
		Map<String, @Nullable Object> index = this.indexes.get(name);
		if (index == null) {
			this.report.problem("%s: needs the full-text index \"%s\", which is not there; there are %s.", place, name,
					this.indexes.keySet());
			return;
		}
		report(place, name, "label", labels, index.get("labelsOrTypes"));
		report(place, name, "property", properties, index.get("properties"));
	}

	private void report(String place, String name, String what, List<String> wanted, @Nullable Object indexed) {
		Set<String> missing = new HashSet<>(wanted);
		if (indexed instanceof List<?> there) {
			there.forEach((each) -> missing.remove(String.valueOf(each)));
		}
		if (!missing.isEmpty()) {
			this.report.problem("%s: the full-text index \"%s\" lacks the %s %s; it has %s.", place, name, what,
					missing, indexed);
		}
	}

}
