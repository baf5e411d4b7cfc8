package io.zonegraph.api.neo4jbrowser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.Quantity;

/**
 * A style sheet for Neo4j Browser, in its language GraSS, with the label colours of the
 * explorer.
 */
final class GraphStyle {

	private static final String OTHER = "#868e96";

	/** Properties that may hold the name of a node, in order of preference. */
	private static final List<String> NAME_PROPERTIES = List.of("name", "title", "topic", "operation", "id");

	private final GraphModel model;

	private final Map<String, String> colours;

	private final BilingualProperties properties;

	/**
	 * A style.
	 * @param model the mapping of the schema to the graph
	 * @param colours colours by label, in the form {@code #2563eb}
	 * @param properties properties in two languages, for captions
	 */
	GraphStyle(GraphModel model, Map<String, String> colours, BilingualProperties properties) {
		this.model = model;
		this.colours = Map.copyOf(colours);
		this.properties = properties;
	}

	/** Returns the colour of a label; grey by default. */
	String colour(String label) {
		return this.colours.getOrDefault(label, OTHER);
	}

	/** Returns the style sheet, with captions in a language. */
	String grass(GuideLanguage language) {
		return node("node", OTHER, "{id}") + """
				relationship {
				  color: #868e96;
				  shaft-width: 1px;
				  font-size: 8px;
				  padding: 3px;
				  text-color-external: #495057;
				  text-color-internal: #ffffff;
				  caption: "<type>";
				}
				"""
				+ this.model.nodeTypes()
					.stream()
					.map((type) -> node("node." + type.label(), colour(type.label()), caption(type, language)))
					.collect(Collectors.joining());
	}

	private static String node(String selector, String colour, String caption) {
		return """
				%s {
				  diameter: 65px;
				  color: %s;
				  border-color: %s;
				  border-width: 2px;
				  text-color-internal: %s;
				  font-size: 10px;
				  caption: "%s";
				}
				""".formatted(selector, colour, ColorShades.darker(colour), ColorShades.readableOn(colour), caption);
	}

	/**
	 * The caption of a node: the number and unit for a figure, the name for any other.
	 */
	private String caption(NodeType type, GuideLanguage language) {
		Optional<Quantity> quantity = this.model.quantities(type)
			.stream()
			.filter((each) -> each.written().isPresent() && symbol(each).isPresent())
			.findFirst();
		return quantity.map((each) -> "{%s} {%s}".formatted(each.written().orElseThrow(), symbol(each).orElseThrow()))
			.orElseGet(() -> "{" + nameProperty(type, language) + "}");
	}

	private static Optional<String> symbol(Quantity quantity) {
		return quantity.writtenSymbol().or(quantity::writtenUnit);
	}

	private String nameProperty(NodeType type, GuideLanguage language) {
		List<String> stored = type.properties().stream().map(FieldMapping.Property::name).toList();
		String property = NAME_PROPERTIES.stream().filter(stored::contains).findFirst().orElse("id");
		return this.properties.name(language, property);
	}

}
