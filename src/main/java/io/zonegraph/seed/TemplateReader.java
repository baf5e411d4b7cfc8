package io.zonegraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.Quantity;
import io.zonegraph.seed.TemplateTable.TemplateColumn;

/** Derives the tables of a template from a model. */
final class TemplateReader {

	private static final Map<String, String> DECISIONS = Map.of(SeedDecision.ID, "The node that is decided about.",
			SeedDecision.OTHER, "The other node, which remains.", SeedDecision.DECISION,
			"SAME: the first node is merged into the other. DIFFERENT: they are two things.", "reason",
			"Why, in Chinese.", "reasonEn", "Why, in English.", "decidedBy", "Who decided it.", "decidedOn",
			"The day of the decision.");

	private final GraphModel model;

	private final SeedFormat format;

	TemplateReader(GraphModel model, SeedFormat format) {
		this.model = model;
		this.format = format;
	}

	/** All tables that a package may have. */
	List<TemplateTable> read() {
		return this.format.tables().stream().map(this::table).toList();
	}

	private TemplateTable table(TableName name) {
		return switch (name.kind()) {
			case NODES -> nodes(name, found(this.format.nodes(), name));
			case CLAIMS -> claims(name, found(this.format.claims(), name));
			case RELATIONSHIPS -> relationships(name, found(this.format.relationships(), name));
			case IDENTITIES -> decisions(name);
		};
	}

	private static <T> T found(Map<String, T> formats, TableName name) {
		return Objects.requireNonNull(formats.get(name.name()));
	}

	private TemplateTable nodes(TableName name, NodeFormat format) {
		Set<String> computed = computed(format);
		return new TemplateTable(name, this.model.description(format.name()).orElse(""),
				format.columns()
					.stream()
					.filter((column) -> !computed.contains(column.name()))
					.map((column) -> column(format.type(), column))
					.toList());
	}

	/** The columns that always follow from others, which nobody need fill. */
	private static Set<String> computed(NodeFormat format) {
		return format.quantities()
			.stream()
			.filter((quantity) -> quantity.writtenUnit().isPresent())
			.flatMap(TemplateReader::computed)
			.collect(Collectors.toSet());
	}

	private static Stream<String> computed(Quantity quantity) {
		Stream<String> number = quantity.written().isPresent() ? Stream.of(quantity.number()) : Stream.of();
		return Stream.concat(quantity.unit().stream(), number);
	}

	private TemplateTable claims(TableName name, ClaimFormat format) {
		MappedType claim = this.format.rules().claim().orElseThrow();
		Set<String> computed = computed(format.node());
		List<TemplateColumn> columns = format.columns()
			.stream()
			.filter((column) -> !computed.contains(column.name()))
			.map((column) -> column(format.qualifiers().contains(column) ? claim : format.node().type(), column))
			.toList();
		return new TemplateTable(name, "What this package says about nodes of type %s that any package defines."
			.formatted(format.node().name()), columns);
	}

	private TemplateTable relationships(TableName name, RelationshipFormat format) {
		String properties = format.type().propertiesType();
		return new TemplateTable(name, this.model.description(properties).orElse(""), format.columns()
			.stream()
			.map((column) -> new TemplateColumn(column, end(column).or(() -> described(properties, column)).orElse("")))
			.toList());
	}

	private static Optional<String> end(Column column) {
		return switch (column.name()) {
			case RelationshipFormat.FROM -> Optional.of("The node that the relationship leads from.");
			case RelationshipFormat.TO -> Optional.of("The node that the relationship leads to.");
			default -> Optional.empty();
		};
	}

	private Optional<String> described(String type, Column column) {
		return Optional.ofNullable(this.model.types().get(type))
			.map((found) -> column(found, column).description())
			.or(() -> this.model.description(type, column.name()));
	}

	private TemplateTable decisions(TableName name) {
		return new TemplateTable(name, "Decisions about which nodes are the same thing.",
				SeedDecision.columns(this.format.mergeable())
					.stream()
					.map((column) -> new TemplateColumn(column, DECISIONS.getOrDefault(column.name(), "")))
					.toList());
	}

	/** A column with the description of its field, which may have another name. */
	private TemplateColumn column(MappedType type, Column column) {
		String field = type.properties()
			.stream()
			.filter((property) -> property.name().equals(column.name()))
			.map((property) -> property.field())
			.findFirst()
			.orElse(column.name());
		return new TemplateColumn(column, this.model.description(type.name(), field).orElse(""));
	}

}
