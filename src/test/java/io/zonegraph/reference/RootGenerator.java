package io.zonegraph.reference;

import java.util.List;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.RootField;

/** Chooses fields of {@code Query}. */
final class RootGenerator {

	/** How often which sort of root is asked for. */
	private static final List<Class<?>> KINDS = List.of(RootField.Nodes.class, RootField.Nodes.class,
			RootField.Nodes.class, RootField.Nodes.class, RootField.One.class, RootField.One.class,
			RootField.Several.class, RootField.Rows.class, RootField.GraphMetadata.class, RootField.Traversal.class,
			RootField.Traversal.class, RootField.Search.class, RootField.Search.class, RootField.Custom.class);

	private final GraphModel model;

	private final GraphQLSchema schema;

	private final Draw draw;

	RootGenerator(GraphModel model, GraphQLSchema schema, Draw draw) {
		this.model = model;
		this.schema = schema;
		this.draw = draw;
	}

	/** There are many roots that list nodes of a type, and few others. */
	RootField root() {
		List<RootField> all = List.copyOf(this.model.roots().values());
		Class<?> kind = this.draw.one(KINDS);
		List<RootField> chosen = all.stream().filter(kind::isInstance).toList();
		List<RootField> rare = chosen.stream().filter(this::hasRareFields).toList();
		return this.draw.one((!rare.isEmpty() && this.draw.percent(12)) ? rare : chosen.isEmpty() ? all : chosen);
	}

	/** Whether it is about nodes with fields that few types have. */
	private boolean hasRareFields(RootField root) {
		String target = GraphQLTypeUtil
			.simplePrint(
					GraphQLTypeUtil.unwrapAll(this.schema.getQueryType().getFieldDefinition(root.field()).getType()))
			.replaceFirst("Connection$", "");
		return this.model.nodeType(target)
			.stream()
			.flatMap((type) -> type.fields().values().stream())
			.anyMatch(this::isRare);
	}

	/**
	 * Whether a field leads through others, is a reviewed expression or condition, or has
	 * such fields.
	 */
	boolean isRare(@Nullable FieldMapping field) {
		return field instanceof FieldMapping.Through || field instanceof FieldMapping.Expression
				|| field instanceof FieldMapping.Condition
				|| (field instanceof FieldMapping.Custom custom
						&& this.model.types().get(custom.target()) instanceof MappedType.RecordType record
						&& record.fields().values().stream().anyMatch(RootGenerator::isReviewed));
	}

	private static boolean isReviewed(FieldMapping field) {
		return field instanceof FieldMapping.Expression || field instanceof FieldMapping.Custom;
	}

	/**
	 * The same, and what tells the reference which of several right answers was given.
	 */
	static Selection recognised(RootField root, Selection made) {
		if (root instanceof RootField.Search search) {
			return TextGenerator.recognised(search, made);
		}
		return (root instanceof RootField.Traversal traversal) ? TraversalGenerator.recognised(traversal, made) : made;
	}

}
