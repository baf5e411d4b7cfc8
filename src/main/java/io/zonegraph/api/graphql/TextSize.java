package io.zonegraph.api.graphql;

import java.util.Optional;

import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.antlr.GraphqlLexer;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/** Measures the text of a document before it is parsed. */
final class TextSize {

	private TextSize() {
	}

	/**
	 * Returns an error for the first limit that a text exceeds; empty if it exceeds none.
	 */
	static Optional<ApiError> check(String text, LimitProperties limits) {
		if (text.length() > limits.characters()) {
			return Optional.of(tooLarge("characters", text.length(), limits.characters()));
		}
		// Each token has a character at least.
		int tokens = (text.length() > limits.tokens()) ? tokens(text) : 0;
		return (tokens > limits.tokens()) ? Optional.of(tooLarge("tokens", tokens, limits.tokens())) : Optional.empty();
	}

	private static int tokens(String text) {
		GraphqlLexer lexer = new GraphqlLexer(CharStreams.fromString(text));
		lexer.removeErrorListeners();
		int tokens = 0;
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			tokens += (token.getChannel() == Token.DEFAULT_CHANNEL) ? 1 : 0;
		}
		return tokens;
	}

	private static ApiError tooLarge(String what, int actual, int allowed) {
		return new ApiError(ErrorCode.GRAPHQL_VALIDATION_FAILED,
				"The document has %,d %s; at most %,d are allowed.".formatted(actual, what, allowed), null, null);
	}

}
