package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.ClaimRules;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.Units;

/**
 * The files that a seed may have, derived from the model.
 *
 * @param nodes formats by label, which is the name of the file
 * @param claims formats of what packages say about nodes, by label, which is the name of
 * the file
 * @param relationships formats by relationship type, which is the name of the file
 * @param derived formats by label of nodes that follow from the rows, which have no files
 * @param duplicate format of the nodes that stand for likely duplicates, one of those
 * @param rules what the model says about claims
 * @param units the units of quantities
 */
record SeedFormat(Map<String, NodeFormat> nodes, Map<String, ClaimFormat> claims,
		Map<String, RelationshipFormat> relationships, Map<String, NodeFormat> derived, Optional<NodeFormat> duplicate,
		ClaimRules rules, Units units) {

	/**
	 * To be raised when a check in Java becomes stricter, so that files that were loaded
	 * before are checked again.
	 */
	private static final String CHECKS = "3";

	SeedFormat {
		nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
		claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
		relationships = Collections.unmodifiableMap(new LinkedHashMap<>(relationships));
		derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
	}

	/** The formats of all nodes that a load writes. */
	List<NodeFormat> allNodes() {
		return Stream.concat(this.nodes.values().stream(), this.derived.values().stream()).toList();
	}

	/** Names of the types of nodes that can be merged. */
	Set<String> mergeable() {
		return this.nodes.values()
			.stream()
			.filter((format) -> format.identity().isPresent())
			.map(NodeFormat::name)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** All tables that a package may have. */
	List<TableName> tables() {
		List<TableName> tables = new ArrayList<>();
		this.nodes.keySet().forEach((label) -> tables.add(new TableName(TableName.Kind.NODES, label)));
		this.relationships.keySet().forEach((type) -> tables.add(new TableName(TableName.Kind.RELATIONSHIPS, type)));
		this.claims.keySet().forEach((label) -> tables.add(new TableName(TableName.Kind.CLAIMS, label)));
		if (!mergeable().isEmpty()) {
			tables.add(TableName.IDENTITIES);
		}
		return tables;
	}

	/** The names of the sheets of these tables in a workbook. */
	SheetNames sheets() {
		return new SheetNames(tables());
	}

	/**
	 * The file or sheet of a table; the workbook as a whole for nodes that a load
	 * computes, such as claims, which have no sheet.
	 * @param path the path of the folder or the workbook of a package
	 */
	Place place(TableName table, String path) {
		if (FileKind.of(path) != FileKind.WORKBOOK) {
			return new Place(path + "/" + table.path(), 0);
		}
		return tables().contains(table) ? new Place(path, sheets().name(table), 0) : new Place(path, 0);
	}

	static SeedFormat of(GraphModel model) {
		return new SeedFormatReader(model).read();
	}

	/**
	 * A text that is equal for formats that allow the same rows and store them in the
	 * same way.
	 */
	String revision() {
		StringBuilder text = new StringBuilder(CHECKS);
		allNodes().forEach((format) -> text.append(format.type().labels())
			.append(format.type().properties())
			.append(format.links())
			.append(format.quantities())
			.append(format.constraints())
			.append(format.identity()));
		this.claims.values().forEach((format) -> text.append(format.constraints()));
		this.relationships.values()
			.forEach((format) -> text.append(format.name())
				.append(format.type().properties())
				.append(format.constraints()));
		return text.append(this.rules).toString();
	}

}
