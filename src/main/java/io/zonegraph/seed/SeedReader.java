package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the seed files and checks them individually and against each other. An instance
 * reads one seed.
 */
final class SeedReader {

	private final SeedFormat format;

	private final Problems problems = new Problems();

	private final Map<String, SeedNode> nodes = new LinkedHashMap<>();

	private final List<SeedRelationship> relationships = new ArrayList<>();

	private final List<SeedClaim> claims = new ArrayList<>();

	private final List<SeedDecision> decisions = new ArrayList<>();

	private boolean nodesComplete = true;

	private int rows;

	SeedReader(SeedFormat format) {
		this.format = format;
	}

	/**
	 * Reads all files of a load.
	 * @return their content, with all problems
	 */
	SeedContent read(SeedFiles given) {
		SeedLocation.all(given.location())
			.stream()
			.filter((each) -> given.configured().stream().noneMatch(each::holds))
			.forEach((each) -> this.problems.add(new Place(each.address(), 0), "%s", each.fault()));
		SeedFileReader reader = new SeedFileReader(this.format.sheets(), this.problems);
		List<SeedFile> files = new ArrayList<>(reader.unpacked(given.configured()));
		new ImportCheck(files, this.problems).addTo(files, given.imported(), reader);
		files.stream().flatMap((file) -> reader.tables(file).stream()).forEach(this::readTable);
		this.nodesComplete &= reader.isComplete();
		ReferenceCheck references = new ReferenceCheck(this.nodes, this.nodesComplete, this.problems);
		references.check(this.relationships);
		references.checkClaims(this.claims);
		references.checkDecisions(this.decisions, this.format.mergeable());
		Identities identities = new DecisionCheck(this.nodes, this.problems).check(this.decisions);
		NodeMerge merge = new NodeMerge(identities, this.format.claims());
		Map<String, SeedNode> merged = merge.nodes(this.nodes.values());
		List<SeedRelationship> moved = merge.relationships(this.relationships);
		QuantityCheck quantities = new QuantityCheck(this.format.units(), merged, this.problems);
		quantities.complete();
		quantities.check();
		Map<String, String> folders = folders(files);
		ClaimFold.Result folded = ClaimFold.fold(this.format, merged, moved, merge.claims(this.claims),
				folders.keySet(), this.problems);
		ConstraintCheck constraints = new ConstraintCheck(this.problems);
		constraints.check(this.nodes.values(), this.claims, moved);
		constraints.checkFolded(folded.nodes().values(), folded.relationships());
		Map<String, SeedNode> all = new LinkedHashMap<>(folded.nodes());
		DuplicateCandidates candidates = new DuplicateCandidates(folded.nodes(), folded.relationships(), identities);
		this.format.duplicate()
			.map(candidates::nodes)
			.ifPresent((found) -> found.forEach((node) -> all.put(node.id(), node)));
		Problems warnings = new Problems();
		candidates.addTo(warnings);
		new ConflictWarnings(this.format, folded.nodes()).addTo(warnings);
		return new SeedContent(files.size(), this.rows, folders, all, folded.relationships(), merge.report(),
				warnings.all(), this.problems.all());
	}

	private static Map<String, String> folders(List<SeedFile> files) {
		Map<String, String> folders = new LinkedHashMap<>();
		files.forEach((file) -> folders.put(file.dataset(), file.folder()));
		return folders;
	}

	private void readTable(NamedTable table) {
		switch (table.name().kind()) {
			case NODES -> readNodes(table);
			case CLAIMS -> readClaims(table);
			case RELATIONSHIPS -> readRelationships(table);
			case IDENTITIES -> readDecisions(table);
		}
	}

	private void readNodes(NamedTable named) {
		String label = named.name().name();
		NodeFormat found = this.format.nodes().get(label);
		if (found == null) {
			this.nodesComplete = false;
			unknownName(named.place(), label, "label", this.format.nodes().keySet());
			return;
		}
		SeedTable table = table(named);
		this.nodesComplete &= table.complete() && table.header().contains(found.key());
		if (!table.header().isEmpty()) {
			RowReader reader = new RowReader(table, found.columns(), this.problems);
			table.rows().forEach((row) -> addNode(new SeedNode(found, named.dataset(), row.place(), reader.read(row))));
		}
	}

	private void addNode(SeedNode node) {
		if (!node.values().containsKey(node.format().key())) {
			return;
		}
		SeedNode other = this.nodes.putIfAbsent(node.id(), node);
		if (other != null) {
			this.problems.addAt(node.place(), node.format().key(),
					"must be unique over all types; \"%s\" is already the %s at %s.%s", node.id(), other.typeName(),
					other.place(), claimsInstead(node, other));
		}
	}

	/** Where another package says more about a node. */
	private String claimsInstead(SeedNode node, SeedNode other) {
		String label = other.format().label();
		boolean isFurther = !node.dataset().equals(other.dataset()) && node.typeName().equals(other.typeName())
				&& this.format.claims().containsKey(label);
		return isFurther ? " What a package says about it further belongs into %s.".formatted(claimsPlace(node, label))
				: "";
	}

	/** Where the package of a node has its claims. */
	private String claimsPlace(SeedNode node, String label) {
		TableName claims = new TableName(TableName.Kind.CLAIMS, label);
		return node.place().sheet().isEmpty() ? "%s/%s".formatted(node.dataset(), claims.path())
				: "the sheet \"%s\"".formatted(this.format.sheets().name(claims));
	}

	private void readClaims(NamedTable named) {
		String label = named.name().name();
		ClaimFormat found = this.format.claims().get(label);
		if (found == null) {
			unknownName(named.place(), label, "label of nodes about which several packages may say something",
					this.format.claims().keySet());
			return;
		}
		SeedTable table = table(named);
		if (!table.header().isEmpty()) {
			RowReader reader = new RowReader(table, found.columns(), this.problems);
			table.rows()
				.forEach((row) -> addClaim(new SeedClaim(found, named.dataset(), row.place(), reader.read(row))));
		}
	}

	private void addClaim(SeedClaim claim) {
		this.claims.add(claim);
		if (claim.isEmpty() && !this.problems.places().contains(claim.place())) {
			this.problems.add(claim.place(), "must say something: the columns are %s.",
					claim.format().properties().stream().map(Column::name).collect(Collectors.joining(", ")));
		}
	}

	private void readRelationships(NamedTable named) {
		String type = named.name().name();
		RelationshipFormat found = this.format.relationships().get(type);
		if (found == null) {
			unknownName(named.place(), type, "relationship type that is kept in files",
					this.format.relationships().keySet());
			return;
		}
		SeedTable table = table(named);
		if (!table.header().isEmpty()) {
			RowReader reader = new RowReader(table, found.columns(), this.problems);
			table.rows()
				.forEach((row) -> this.relationships
					.add(new SeedRelationship(found, named.dataset(), row.place(), reader.read(row))));
		}
	}

	private void readDecisions(NamedTable named) {
		if (this.format.mergeable().isEmpty()) {
			this.problems.add(named.place(), "has no effect, as no type of the schema has a field with @formerIds.");
			return;
		}
		SeedTable table = table(named);
		if (!table.header().isEmpty()) {
			RowReader reader = new RowReader(table, SeedDecision.columns(this.format.mergeable()), this.problems);
			table.rows().forEach((row) -> this.decisions.add(new SeedDecision(row.place(), reader.read(row))));
		}
	}

	private SeedTable table(NamedTable named) {
		SeedTable table = named.content().get();
		this.rows += table.rows().size();
		return table;
	}

	private void unknownName(Place place, String name, String kind, Collection<String> allowed) {
		this.problems.add(place, "\"%s\" is no %s; allowed are %s.", name, kind, String.join(", ", allowed));
	}

}
