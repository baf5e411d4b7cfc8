package io.zonegraph.api.graphql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * Measures the size of a document. A fragment is measured once, however often it is
 * spread, so that fragments which expand exponentially are rejected in linear time.
 */
final class DocumentSize {

	private static final Size EMPTY = new Size(0, 0, 0, 0, 0, 0, 0);

	private final SizeVisitor visitor = new SizeVisitor();

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Size> measured = new HashMap<>();

	private final Set<String> measuring = new HashSet<>();

	private DocumentSize(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.putIfAbsent(fragment.getName(), fragment));
	}

	/**
	 * Returns an error for the first limit that a document exceeds; empty if it exceeds
	 * none.
	 */
	static Optional<ApiError> check(Document document, LimitProperties limits) {
		List<FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class);
		if (fragments.size() > limits.fragments()) {
			return Optional.of(new ApiError(ErrorCode.GRAPHQL_VALIDATION_FAILED,
					"The document has %,d fragments; at most %,d are allowed.".formatted(fragments.size(),
							limits.fragments()),
					null, null));
		}
		DocumentSize sizes = new DocumentSize(document);
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((operation) -> check(operation, sizes.sizeOf(operation), limits).stream())
			.findFirst();
	}

	/**
	 * Returns an error for the first variable that exceeds a limit; empty if none does.
	 */
	static Optional<ApiError> check(Map<String, Object> variables, LimitProperties limits) {
		for (Map.Entry<String, Object> variable : variables.entrySet()) {
			int longestString = longestString(variable.getValue());
			if (longestString > limits.stringLength()) {
				return Optional.of(new ApiError(ErrorCode.BAD_USER_INPUT,
						"Variable \"$%s\" has a string of %,d characters; at most %,d are allowed."
							.formatted(variable.getKey(), longestString, limits.stringLength()),
						null, null));
			}
			int longestList = longestList(variable.getValue());
			if (longestList > limits.listLength()) {
				return Optional.of(new ApiError(ErrorCode.BAD_USER_INPUT,
						"Variable \"$%s\" has a list of %,d values; at most %,d are allowed."
							.formatted(variable.getKey(), longestList, limits.listLength()),
						null, null));
			}
		}
		return Optional.empty();
	}

	private static int longestList(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.values().stream().mapToInt(DocumentSize::longestList).max().orElse(0);
		}
		return (value instanceof List<?> list)
				? Math.max(list.size(), list.stream().mapToInt(DocumentSize::longestList).max().orElse(0)) : 0;
	}

	private static int longestString(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.values().stream().mapToInt(DocumentSize::longestString).max().orElse(0);
		}
		if (value instanceof List<?> list) {
			return list.stream().mapToInt(DocumentSize::longestString).max().orElse(0);
		}
		return (value instanceof String text) ? text.length() : 0;
	}

	private static Optional<ApiError> check(OperationDefinition operation, Size size, LimitProperties limits) {
		return check(operation, "nests fields %,d deep", size.depth(), limits.depth())
			.or(() -> check(operation, "has %,d fields", size.fields(), limits.fields()))
			.or(() -> check(operation, "has %,d root fields", size.roots(), limits.rootFields()))
			.or(() -> check(operation, "has %,d aliases", size.aliases(), limits.aliases()))
			.or(() -> check(operation, "has %,d directives", size.directives(), limits.directives()))
			.or(() -> check(operation, "has a list of %,d values", size.longestList(), limits.listLength()))
			.or(() -> check(operation, "has a string of %,d characters", size.longestString(), limits.stringLength()));
	}

	private static Optional<ApiError> check(OperationDefinition operation, String what, long actual, int allowed) {
		if (actual <= allowed) {
			return Optional.empty();
		}
		SourceLocation location = operation.getSourceLocation();
		return Optional.of(new ApiError(ErrorCode.GRAPHQL_VALIDATION_FAILED,
				"The operation " + (what + "; at most %,d are allowed.").formatted(actual, allowed),
				(location != null) ? List.of(location) : null, null));
	}

	private Size sizeOf(Node<?> node) {
		return NodeTraverser.oneVisitWithResult(node, this.visitor);
	}

	private Size sizeBelow(Node<?> node) {
		Size size = EMPTY;
		for (Node<?> child : node.getChildren()) {
			size = size.plus(sizeOf(child));
		}
		return size;
	}

	/** Fragment cycles count once here; validation rejects them later. */
	private Size sizeOfFragment(String name) {
		FragmentDefinition fragment = this.fragments.get(name);
		if (fragment == null || this.measuring.contains(name)) {
			return EMPTY;
		}
		Size known = this.measured.get(name);
		if (known == null) {
			this.measuring.add(name);
			known = sizeBelow(fragment);
			this.measuring.remove(name);
			this.measured.put(name, known);
		}
		return known;
	}

	/**
	 * The size of a part of a document. Sums are capped at the largest {@code int}
	 * instead of overflowing.
	 *
	 * @param depth nesting depth of fields
	 * @param fields number of fields
	 * @param roots number of fields that are in no other field
	 * @param aliases number of aliases
	 * @param directives number of directives
	 * @param longestList length of the longest list
	 * @param longestString length of the longest string
	 */
	private record Size(long depth, long fields, long roots, long aliases, long directives, long longestList,
			long longestString) {

		Size plus(Size other) {
			return new Size(Math.max(this.depth, other.depth), sum(this.fields, other.fields),
					sum(this.roots, other.roots), sum(this.aliases, other.aliases),
					sum(this.directives, other.directives), Math.max(this.longestList, other.longestList),
					Math.max(this.longestString, other.longestString));
		}

		Size inField(boolean aliased) {
			return new Size(this.depth + 1, sum(this.fields, 1), 1, sum(this.aliases, aliased ? 1 : 0), this.directives,
					this.longestList, this.longestString);
		}

		private static long sum(long one, long other) {
			return Math.min(one + other, Integer.MAX_VALUE);
		}

	}

	/** Adds a node itself to the size of its children. */
	@SuppressWarnings("rawtypes") // as graphql-java declares it
	private final class SizeVisitor extends NodeVisitorStub {

		@Override
		public TraversalControl visitField(Field field, TraverserContext<Node> context) {
			return result(sizeBelow(field).inField(field.getAlias() != null), context);
		}

		@Override
		public TraversalControl visitFragmentSpread(FragmentSpread spread, TraverserContext<Node> context) {
			return result(sizeBelow(spread).plus(sizeOfFragment(spread.getName())), context);
		}

		@Override
		public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
			return result(sizeBelow(directive).plus(new Size(0, 0, 0, 0, 1, 0, 0)), context);
		}

		@Override
		public TraversalControl visitArrayValue(ArrayValue list, TraverserContext<Node> context) {
			return result(sizeBelow(list).plus(new Size(0, 0, 0, 0, 0, list.getValues().size(), 0)), context);
		}

		@Override
		public TraversalControl visitStringValue(StringValue string, TraverserContext<Node> context) {
			return result(new Size(0, 0, 0, 0, 0, 0, String.valueOf(string.getValue()).length()), context);
		}

		@Override
		protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
			return result(sizeBelow(node), context);
		}

		private static TraversalControl result(Size size, TraverserContext<Node> context) {
			context.setAccumulate(size);
			return TraversalControl.CONTINUE;
		}

	}

}
