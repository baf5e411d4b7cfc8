package io.zonegraph.api.graphql;

import java.util.Set;

import graphql.language.Document;
import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.antlr.GraphqlLexer;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.error.ClientMessage;

/**
 * Blanks out descriptions of operations, fragments and variables, which the specification
 * of September 2025 allows but graphql-java does not parse yet. They do not affect
 * execution. Spaces of the same length replace them, so that all other tokens keep their
 * line and column.
 */
public final class ExecutableDescriptions {

	private static final Set<Integer> DESCRIBED = Set.of(GraphqlLexer.QUERY, GraphqlLexer.MUTATION,
			GraphqlLexer.SUBSCRIPTION, GraphqlLexer.FRAGMENT);

	/** The parser rejects a document with more tokens. */
	private static final int MAX_TOKENS = ParserOptions.getDefaultOperationParserOptions().getMaxTokens()
			+ ParserOptions.getDefaultOperationParserOptions().getMaxWhitespaceTokens();

	/** Indexed by code point, as token positions of the lexer are. */
	private final int[] text;

	private final GraphqlLexer lexer;

	private int braces;

	private int parentheses;

	private int brackets;

	private ExecutableDescriptions(String document) {
		this.text = document.codePoints().toArray();
		this.lexer = new GraphqlLexer(CharStreams.fromString(document));
		this.lexer.removeErrorListeners();
	}

	/**
	 * Parses a document without its descriptions.
	 * @throws graphql.parser.InvalidSyntaxException if it is not valid GraphQL
	 */
	public static Document parse(String document) {
		return new Parser().parseDocument(ParserEnvironment.newParserEnvironment()
			.document(blank(document))
			.locale(ClientMessage.LOCALE)
			.build());
	}

	/** Returns a document with spaces in place of its descriptions. */
	public static String blank(String document) {
		return (document.indexOf('"') < 0) ? document : new ExecutableDescriptions(document).blanked();
	}

	private String blanked() {
		Token before = null;
		Token last = null;
		Token token = this.lexer.nextToken();
		for (int index = 0; token.getType() != Token.EOF && index < MAX_TOKENS; index++) {
			if (token.getChannel() == Token.DEFAULT_CHANNEL) {
				if (last != null && last.getType() == GraphqlLexer.StringValue && describes(before, token)) {
					blank(last);
				}
				nest(token.getText());
				before = last;
				last = token;
			}
			token = this.lexer.nextToken();
		}
		return new String(this.text, 0, this.text.length);
	}

	/**
	 * Whether a string between two tokens is a description.
	 * @param before the token before the string; null if there is none
	 * @param next the token after it
	 */
	private boolean describes(@Nullable Token before, Token next) {
		if (this.braces > 0 || this.brackets > 0) {
			return false;
		}
		if (this.parentheses == 0) {
			return (before == null || before.getText().equals("}")) && DESCRIBED.contains(next.getType());
		}
		boolean isValue = before != null && (before.getText().equals("=") || before.getText().equals(":"));
		return this.parentheses == 1 && !isValue && next.getText().equals("$");
	}

	private void nest(String token) {
		switch (token) {
			case "{" -> this.braces++;
			case "}" -> this.braces--;
			case "(" -> this.parentheses++;
			case ")" -> this.parentheses--;
			case "[" -> this.brackets++;
			case "]" -> this.brackets--;
			default -> {
				// Other tokens do not affect nesting.
			}
		}
	}

	private void blank(Token description) {
		for (int index = description.getStartIndex(); index <= description.getStopIndex(); index++) {
			if (this.text[index] != '\n' && this.text[index] != '\r') {
				this.text[index] = ' ';
			}
		}
	}

}
