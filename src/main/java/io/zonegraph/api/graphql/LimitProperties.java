package io.zonegraph.api.graphql;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How large the document of an operation may be. What fragments hold counts wherever they
 * are spread.
 *
 * @param depth how deeply fields may nest
 * @param fields how many fields there may be
 * @param aliases how many of the fields may have an alias
 * @param directives how many directives there may be
 * @param fragments how many fragments there may be: validation compares each with those
 * that it spreads
 * @param listLength how long a list may be, in the document or in a variable
 * @param introspectionLists how many lists of the schema (types, fields, arguments and so
 * on) an operation may ask for
 * @param introspectionDepth how deeply lists of types and fields of the schema may nest
 */
@Validated
@ConfigurationProperties("zonegraph.limits")
record LimitProperties(@Min(1) @DefaultValue("24") int depth, @Min(1) @DefaultValue("2000") int fields,
		@Min(1) @DefaultValue("200") int aliases, @Min(0) @DefaultValue("200") int directives,
		@Min(0) @DefaultValue("50") int fragments, @Min(1) @DefaultValue("1000") int listLength,
		@Min(0) @DefaultValue("20") int introspectionLists, @Min(0) @DefaultValue("2") int introspectionDepth) {

	/** The limits that hold if nothing is configured. */
	static final LimitProperties DEFAULTS = new LimitProperties(24, 2_000, 200, 200, 50, 1_000, 20, 2);

}
