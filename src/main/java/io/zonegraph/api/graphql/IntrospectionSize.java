package io.zonegraph.api.graphql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * Measures introspection in an operation. Replaces the check of graphql-java, which
 * allows only one {@code __type} field per operation. It counts the fields below
 * {@code __schema} and {@code __type} that return lists, and the nesting depth of those
 * through which types refer to other types: each level multiplies the response size by
 * the size of the schema.
 *
 * <p>
 * A fragment is measured once, however often it is spread.
 */
final class IntrospectionSize {

	private static final Set<String> ROOTS = Set.of("__schema", "__type");

	/** List fields through which types refer to other types. */
	private static final Set<String> NESTING = Set.of("types", "fields", "inputFields", "interfaces", "possibleTypes");

	private static final Set<String> LISTS = Set.of("types", "fields", "inputFields", "interfaces", "possibleTypes",
			"args", "enumValues", "directives");

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Size> measured = new HashMap<>();

	private final Set<String> measuring = new HashSet<>();

	private IntrospectionSize(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.putIfAbsent(fragment.getName(), fragment));
	}

	/**
	 * Returns an error for the first introspection limit that a document exceeds; empty
	 * if it exceeds none.
	 */
	static Optional<ApiError> check(Document document, LimitProperties limits) {
		IntrospectionSize sizes = new IntrospectionSize(document);
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((operation) -> check(operation, sizes.sizeBelow(operation).introspected(), limits).stream())
			.findFirst();
	}

	private static Optional<ApiError> check(OperationDefinition operation, Lists size, LimitProperties limits) {
		if (size.number() > limits.introspectionLists()) {
			return Optional.of(tooLarge(operation, "asks for %,d lists of the schema; at most %,d are allowed."
				.formatted(size.number(), limits.introspectionLists())));
		}
		return (size.depth() <= limits.introspectionDepth()) ? Optional.empty()
				: Optional.of(tooLarge(operation,
						"nests lists of types and fields of the schema %,d deep; at most %,d are allowed."
							.formatted(size.depth(), limits.introspectionDepth())));
	}

	private static ApiError tooLarge(OperationDefinition operation, String what) {
		SourceLocation location = operation.getSourceLocation();
		return new ApiError(ErrorCode.GRAPHQL_VALIDATION_FAILED, "The operation " + what,
				(location != null) ? List.of(location) : null, null);
	}

	private Size sizeOf(Node<?> node) {
		if (node instanceof FragmentSpread spread) {
			return sizeOfFragment(spread.getName());
		}
		return (node instanceof Field field) ? sizeBelow(node).inField(field.getName()) : sizeBelow(node);
	}

	private Size sizeBelow(Node<?> node) {
		Size size = Size.EMPTY;
		for (Node<?> child : node.getChildren()) {
			size = size.plus(sizeOf(child));
		}
		return size;
	}

	/** Fragment cycles count once here; validation rejects them later. */
	private Size sizeOfFragment(String name) {
		FragmentDefinition fragment = this.fragments.get(name);
		if (fragment == null || this.measuring.contains(name)) {
			return Size.EMPTY;
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
	 * The size of a part of a document.
	 *
	 * @param named fields with the names of introspection lists
	 * @param introspected those of them that are below {@code __schema} or {@code __type}
	 */
	private record Size(Lists named, Lists introspected) {

		static final Size EMPTY = new Size(Lists.NONE, Lists.NONE);

		Size plus(Size other) {
			return new Size(this.named.plus(other.named), this.introspected.plus(other.introspected));
		}

		Size inField(String name) {
			return ROOTS.contains(name) ? new Size(Lists.NONE, this.introspected.plus(this.named))
					: new Size(this.named.in(name), this.introspected);
		}

	}

	/**
	 * Introspection lists.
	 *
	 * @param number their number, capped at the largest {@code int} instead of
	 * overflowing
	 * @param depth nesting depth of those through which types refer to other types
	 */
	private record Lists(long number, long depth) {

		static final Lists NONE = new Lists(0, 0);

		Lists plus(Lists other) {
			return new Lists(Math.min(this.number + other.number, Integer.MAX_VALUE),
					Math.max(this.depth, other.depth));
		}

		Lists in(String field) {
			return new Lists(this.number + (LISTS.contains(field) ? 1 : 0),
					this.depth + (NESTING.contains(field) ? 1 : 0));
		}

	}

}
