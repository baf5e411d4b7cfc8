package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the seed files and checks them individually and against each other. An instance
 * reads one seed.
 */
final class SeedReader {

	private static final Pattern PATH = Pattern.compile("[^/]+/(nodes|relationships)/([^/]+)\\.csv");

	private final SeedFormat format;

	private final Problems problems = new Problems();

	private final Map<String, SeedNode> nodes = new LinkedHashMap<>();

	private final List<SeedRelationship> relationships = new ArrayList<>();

	private boolean nodesComplete = true;

	private int rows;

	SeedReader(SeedFormat format) {
		this.format = format;
	}

	/**
	 * Reads the files of a location.
	 * @param location the folder, for messages
	 * @param files all its files
	 * @return their content, with all problems
	 */
	SeedContent read(String location, List<SeedFile> files) {
		if (files.isEmpty()) {
			this.problems.add(new Place(location, 0), "has no CSV file below it, or does not exist.");
		}
		files.forEach(this::readFile);
		new QuantityCheck(this.format.units(), this.nodes, this.problems).check();
		new ReferenceCheck(this.nodes, this.nodesComplete, this.problems).check(this.relationships);
		new ConstraintCheck(this.problems).check(this.nodes.values(), this.relationships);
		return new SeedContent(files.size(), this.rows, folders(files), this.nodes, this.relationships,
				this.problems.all());
	}

	private static Map<String, String> folders(List<SeedFile> files) {
		Map<String, String> folders = new LinkedHashMap<>();
		files.forEach((file) -> folders.put(file.dataset(), file.folder()));
		return folders;
	}

	private void readFile(SeedFile file) {
		Matcher path = PATH.matcher(file.relative());
		if (!path.matches()) {
			this.problems.add(file.whole(),
					"must be <package>/nodes/<Label>.csv or <package>/relationships/<TYPE>.csv below the seed folder.");
		}
		else if (path.group(1).equals("nodes")) {
			readNodes(file, path.group(2));
		}
		else {
			readRelationships(file, path.group(2));
		}
	}

	private void readNodes(SeedFile file, String label) {
		NodeFormat found = this.format.nodes().get(label);
		if (found == null) {
			this.nodesComplete = false;
			unknownName(file, label, "label", this.format.nodes().keySet());
			return;
		}
		CsvTable table = table(file);
		this.nodesComplete &= table.complete() && table.header().contains(found.key());
		if (!table.header().isEmpty()) {
			RowReader reader = new RowReader(table, found.columns(), this.problems);
			table.rows().forEach((row) -> addNode(new SeedNode(found, file.dataset(), row.place(), reader.read(row))));
		}
	}

	private void addNode(SeedNode node) {
		if (!node.values().containsKey(node.format().key())) {
			return;
		}
		SeedNode other = this.nodes.putIfAbsent(node.id(), node);
		if (other != null) {
			this.problems.addAt(node.place(), node.format().key(),
					"must be unique over all types; \"%s\" is already the %s at %s.", node.id(), other.typeName(),
					other.place());
		}
	}

	private void readRelationships(SeedFile file, String type) {
		RelationshipFormat found = this.format.relationships().get(type);
		if (found == null) {
			unknownName(file, type, "relationship type that is kept in files", this.format.relationships().keySet());
			return;
		}
		CsvTable table = table(file);
		if (!table.header().isEmpty()) {
			RowReader reader = new RowReader(table, found.columns(), this.problems);
			table.rows()
				.forEach((row) -> this.relationships
					.add(new SeedRelationship(found, file.dataset(), row.place(), reader.read(row))));
		}
	}

	private CsvTable table(SeedFile file) {
		CsvTable table = new CsvTableReader(this.problems).read(file);
		this.rows += table.rows().size();
		return table;
	}

	private void unknownName(SeedFile file, String name, String kind, Collection<String> allowed) {
		this.problems.add(file.whole(), "\"%s\" is no %s; allowed are %s.", name, kind, String.join(", ", allowed));
	}

}
