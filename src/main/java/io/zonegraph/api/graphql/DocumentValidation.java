package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

import io.zonegraph.api.error.ClientMessage;

/** Parses and validates documents. */
public final class DocumentValidation {

	/** Line terminators, which the specification treats alike. */
	private static final Pattern CARRIAGE_RETURN = Pattern.compile("\r\n?");

	/** The types of graphql-java errors about values that do not match their type. */
	private static final Set<ValidationErrorType> VALUES = EnumSet.of(ValidationErrorType.WrongType,
			ValidationErrorType.NullValueForNonNullArgument, ValidationErrorType.BadValueForDefaultArg);

	private final GraphQLSchema schema;

	private final Hints hints;

	DocumentValidation(GraphQLSchema schema, Hints hints) {
		this.schema = schema;
		this.hints = hints;
	}

	/**
	 * Parses and validates a document. The returned entry holds either the document or
	 * its errors.
	 */
	public PreparsedDocumentEntry parseAndValidate(ExecutionInput input) {
		ParseAndValidateResult parsed = ParseAndValidate.parse(input
			.transform((builder) -> builder.query(withLineFeeds(input.getQuery())).locale(ClientMessage.LOCALE)));
		return parsed.isFailure() ? new PreparsedDocumentEntry(parsed.getErrors())
				: parseAndValidate(parsed.getDocument());
	}

	/**
	 * Normalizes line terminators: graphql-java splits block strings at line feeds only,
	 * and leaves carriage returns in their text.
	 */
	private static String withLineFeeds(String text) {
		return (text.indexOf('\r') < 0) ? text : CARRIAGE_RETURN.matcher(text).replaceAll("\n");
	}

	private PreparsedDocumentEntry parseAndValidate(Document document) {
		List<ValidationError> errors = validate(document);
		if (errors.stream().anyMatch((error) -> error.getValidationErrorType() == ValidationErrorType.FieldsConflict)) {
			Document ordered = withOrderedObjects(document);
			errors = validate(ordered);
			return entry(ordered, errors);
		}
		return entry(document, errors);
	}

	private List<ValidationError> validate(Document document) {
		return ParseAndValidate.validate(this.schema, document, (rule) -> true, ClientMessage.LOCALE);
	}

	private PreparsedDocumentEntry entry(Document document, List<ValidationError> errors) {
		Collection<DocumentCheck.Violation> violations = new DocumentCheck(this.schema, this.hints, document)
			.violations();
		if (errors.isEmpty() && violations.isEmpty()) {
			return new PreparsedDocumentEntry(document);
		}
		Set<ValidationErrorType> kinds = violations.stream()
			.map(DocumentCheck.Violation::kind)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(ValidationErrorType.class)));
		if (kinds.contains(ValidationErrorType.WrongType)) {
			kinds.addAll(VALUES);
		}
		List<GraphQLError> all = new ArrayList<>();
		violations.forEach((violation) -> all.add(violation.error()));
		errors.stream().filter((error) -> !kinds.contains(error.getValidationErrorType())).forEach(all::add);
		return new PreparsedDocumentEntry(all);
	}

	/**
	 * Returns the document with the fields of input objects sorted. The specification
	 * does not order them, but graphql-java compares the arguments of fields with the
	 * same response key as they are written.
	 */
	private static Document withOrderedObjects(Document document) {
		return (Document) new AstTransformer().transform(document, new NodeVisitorStub() {

			@Override
			@SuppressWarnings("rawtypes") // as graphql-java declares it
			public TraversalControl visitObjectValue(ObjectValue object, TraverserContext<Node> context) {
				List<ObjectField> ordered = object.getObjectFields()
					.stream()
					.sorted((one, other) -> one.getName().compareTo(other.getName()))
					.toList();
				return TreeTransformerUtil.changeNode(context,
						object.transform((builder) -> builder.objectFields(ordered)));
			}

		});
	}

}
