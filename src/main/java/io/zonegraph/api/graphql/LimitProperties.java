package io.zonegraph.api.graphql;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits on the size of an operation's document. The content of a fragment counts
 * wherever it is spread.
 *
 * @param characters maximum length of a document, in characters
 * @param tokens maximum number of tokens of a document; the parser allows no more than
 * the default
 * @param depth maximum nesting depth of fields
 * @param fields maximum number of fields
 * @param rootFields maximum number of fields of the root type
 * @param aliases maximum number of fields with an alias
 * @param directives maximum number of directives
 * @param fragments maximum number of fragments; validation compares each with those that
 * it spreads
 * @param listLength maximum length of a list, in the document or in a variable
 * @param stringLength maximum length of a string, in the document or in a variable
 * @param introspectionLists maximum number of introspection fields that return lists
 * (types, fields, arguments and so on)
 * @param introspectionDepth maximum nesting depth of introspection lists of types and
 * fields
 */
@Validated
@ConfigurationProperties("zonegraph.limits")
record LimitProperties(@Min(1) @DefaultValue("200000") int characters,
		@Min(1) @Max(15_000) @DefaultValue("15000") int tokens, @Min(1) @DefaultValue("24") int depth,
		@Min(1) @DefaultValue("2000") int fields, @Min(1) @DefaultValue("100") int rootFields,
		@Min(1) @DefaultValue("200") int aliases, @Min(0) @DefaultValue("200") int directives,
		@Min(0) @DefaultValue("50") int fragments, @Min(1) @DefaultValue("1000") int listLength,
		@Min(1) @DefaultValue("20000") int stringLength, @Min(0) @DefaultValue("20") int introspectionLists,
		@Min(0) @DefaultValue("2") int introspectionDepth) {

	/** The default limits. */
	static final LimitProperties DEFAULTS = new LimitProperties(200_000, 15_000, 24, 2_000, 100, 200, 200, 50, 1_000,
			20_000, 20, 2);

}
