package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;

import io.zonegraph.reference.Written.Given;

/** Puts some values into variables. */
final class VariableGenerator {

	private final Draw draw;

	private final List<Written.Variable> known = new ArrayList<>();

	private int number;

	VariableGenerator(Draw draw) {
		this.draw = draw;
	}

	/** A value within an argument, now and then in a variable. */
	Written sometimes(GraphQLInputType type, Supplier<Written> value) {
		return this.draw.percent(8) ? variable(type, value) : value.get();
	}

	/** A whole argument, often in a variable. */
	Written often(GraphQLInputType type, Supplier<Written> value) {
		return this.draw.percent(30) ? variable(type, value) : value.get();
	}

	/** A whole argument that may also be null, often in a variable. */
	Written nullable(GraphQLInputType type, Supplier<Written> value) {
		boolean none = GraphQLTypeUtil.isNullable(type) && this.draw.percent(4);
		return often(type, none ? () -> new Written.Scalar(null) : value);
	}

	/** A variable that must have a value, as it stands where nothing may not. */
	Written seldom(GraphQLInputType type, Supplier<Written> value) {
		return this.draw.percent(5) ? variable(required(GraphQLTypeUtil.simplePrint(type)), value, Given.SENT)
				: value.get();
	}

	/** A whole argument, often in a variable of its own that keeps its value. */
	Written fixed(GraphQLInputType type, Written value) {
		return this.draw.percent(30) ? variable(GraphQLTypeUtil.simplePrint(type), () -> value,
				this.draw.percent(10) ? Given.BY_DEFAULT : Given.SENT) : value;
	}

	private static String required(String type) {
		return type.endsWith("!") ? type : type + "!";
	}

	private Written variable(GraphQLInputType type, Supplier<Written> value) {
		String written = GraphQLTypeUtil.simplePrint(type);
		for (Written.Variable other : this.known) {
			// A number may be a length or a depth, and what one allows the other forbids.
			if (!written.startsWith("Int") && other.type().equals(written) && this.draw.percent(20)) {
				return other;
			}
		}
		return variable(written, value, given(type));
	}

	private Written variable(String type, Supplier<Written> value, Given given) {
		Written.Variable variable = new Written.Variable("v" + ++this.number, type, value.get(), given, value);
		this.known.add(variable);
		return variable;
	}

	private Given given(GraphQLInputType type) {
		if (GraphQLTypeUtil.isNullable(type) && this.draw.percent(10)) {
			return Given.LEFT_OUT;
		}
		return this.draw.percent(10) ? Given.BY_DEFAULT : Given.SENT;
	}

	/** A variable for a cursor. */
	Written cursor(String key) {
		return new Written.Cursor("c" + ++this.number, key);
	}

}
