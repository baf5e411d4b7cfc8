package io.zonegraph.reference;

import java.util.List;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.RootField;

/** Chooses root fields. */
final class RootGenerator {

	/** Kinds of root fields, listed as often as their weight. */
	private static final List<Class<?>> KINDS = List.of(RootField.Nodes.class, RootField.Nodes.class,
			RootField.Nodes.class, RootField.Nodes.class, RootField.One.class, RootField.One.class,
			RootField.Several.class, RootField.Rows.class, RootField.GraphMetadata.class, RootField.Traversal.class,
			RootField.Traversal.class, RootField.Search.class, RootField.Search.class, RootField.Custom.class);

	private final GraphModel model;

	private final GraphQLSchema schema;

	private final RandomSource random;

	RootGenerator(GraphModel model, GraphQLSchema schema, RandomSource random) {
		this.model = model;
		this.schema = schema;
		this.random = random;
	}

	/** Chooses a kind first, as most root fields list nodes of a type. */
	RootField choose() {
		List<RootField> all = List.copyOf(this.model.roots().values());
		Class<?> kind = this.random.oneOf(KINDS);
		List<RootField> chosen = all.stream().filter(kind::isInstance).toList();
		List<RootField> rare = chosen.stream().filter(this::hasRareFields).toList();
		return this.random.oneOf((!rare.isEmpty() && this.random.chance(12)) ? rare : chosen.isEmpty() ? all : chosen);
	}

	/** Whether it returns nodes with fields that few types have. */
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
	 * Whether a field passes through others, is a custom expression or condition, or
	 * returns a record with such fields.
	 */
	boolean isRare(@Nullable FieldMapping field) {
		return field instanceof FieldMapping.Through || field instanceof FieldMapping.Expression
				|| field instanceof FieldMapping.Condition
				|| (field instanceof FieldMapping.Custom custom
						&& this.model.types().get(custom.target()) instanceof MappedType.RecordType record
						&& record.fields().values().stream().anyMatch(RootGenerator::hasCustomCypher));
	}

	private static boolean hasCustomCypher(FieldMapping field) {
		return field instanceof FieldMapping.Expression || field instanceof FieldMapping.Custom;
	}

	/**
	 * Adds selections that identify which of several right results the engine returned.
	 */
	static Selection withIdentifyingFields(RootField root, Selection selection) {
		if (root instanceof RootField.Search search) {
			return SearchTextGenerator.withIdentifyingFields(search, selection);
		}
		return (root instanceof RootField.Traversal traversal)
				? TraversalGenerator.withIdentifyingFields(traversal, selection) : selection;
	}

}
