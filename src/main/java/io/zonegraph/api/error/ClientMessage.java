package io.zonegraph.api.error;

import java.util.Locale;
import java.util.regex.Pattern;

import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/**
 * graphql-java's messages in our words: what, where, allowed, actual. They stand in its
 * bundles {@code i18n/Parsing} and {@code i18n/Validation}, for a locale of our own.
 */
public final class ClientMessage {

	/** The language in which graphql-java is asked to parse and validate. */
	public static final Locale LOCALE = Locale.forLanguageTag("en-client");

	static final String UNKNOWN = "The operation is not valid.";

	private static final Pattern CHARACTERS = Pattern.compile("^token recognition error at: '(.*)'", Pattern.DOTALL);

	private ClientMessage() {
	}

	/**
	 * The message of a document that is no GraphQL. What the lexer says is in no bundle,
	 * and the end of a document is a token like others.
	 * @param message the message in {@link #LOCALE}
	 */
	public static String ofSyntaxError(String message) {
		return CHARACTERS.matcher(message)
			.replaceFirst("Unexpected characters $1")
			.replace("Unexpected \"<EOF>\"", "The document ends too early,");
	}

	/** The message of an error, found in {@link #LOCALE}, with its place. */
	static String of(ValidationError error, SchemaCoordinates places) {
		// The one message that is in no bundle.
		return (error.getValidationErrorType() == ValidationErrorType.MaxValidationErrorsReached) ? UNKNOWN
				: error.getMessage().replace("{place}", places.at(error.getQueryPath()));
	}

}
