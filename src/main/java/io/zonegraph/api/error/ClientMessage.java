package io.zonegraph.api.error;

import java.util.Locale;
import java.util.regex.Pattern;

import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/**
 * Error messages of graphql-java in the style of this API: what, where, expected, actual.
 * They are in its resource bundles {@code i18n/Parsing} and {@code i18n/Validation}, for
 * a private locale.
 */
public final class ClientMessage {

	/** The locale in which graphql-java parses and validates. */
	public static final Locale LOCALE = Locale.forLanguageTag("en-client");

	static final String UNKNOWN = "The operation is not valid.";

	private static final Pattern CHARACTERS = Pattern.compile("^token recognition error at: '(.*)'", Pattern.DOTALL);

	private ClientMessage() {
	}

	/**
	 * Returns the message for a syntax error. Messages of the lexer are in no bundle, and
	 * the end of a document is reported as a token.
	 * @param message the message in {@link #LOCALE}
	 */
	public static String ofSyntaxError(String message) {
		return CHARACTERS.matcher(message)
			.replaceFirst("Unexpected characters $1")
			.replace("Unexpected \"<EOF>\"", "The document ends too early,");
	}

	/**
	 * Returns the message of an error, in {@link #LOCALE}, with its schema coordinates.
	 */
	static String of(ValidationError error, SchemaCoordinates places) {
		// The only message that is in no bundle.
		return (error.getValidationErrorType() == ValidationErrorType.MaxValidationErrorsReached) ? UNKNOWN
				: error.getMessage().replace("{place}", places.at(error.getQueryPath()));
	}

}
