package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;

import io.zonegraph.reference.InputValue.Binding;

/** Moves some values into variables. */
final class VariableGenerator {

	private final RandomSource random;

	private final List<InputValue.Variable> variables = new ArrayList<>();

	private int number;

	VariableGenerator(RandomSource random) {
		this.random = random;
	}

	/** A value within an argument, sometimes as a variable. */
	InputValue sometimes(GraphQLInputType type, Supplier<InputValue> value) {
		return this.random.chance(8) ? variable(type, value) : value.get();
	}

	/** The value of an argument, often as a variable. */
	InputValue often(GraphQLInputType type, Supplier<InputValue> value) {
		return this.random.chance(30) ? variable(type, value) : value.get();
	}

	/** The value of an argument that may also be null, often as a variable. */
	InputValue nullable(GraphQLInputType type, Supplier<InputValue> value) {
		boolean none = GraphQLTypeUtil.isNullable(type) && this.random.chance(4);
		return often(type, none ? () -> new InputValue.ScalarValue(null) : value);
	}

	/**
	 * A value within an argument, sometimes as a non-null variable, for positions where a
	 * nullable one is not allowed.
	 */
	InputValue sometimesNonNull(GraphQLInputType type, Supplier<InputValue> value) {
		return this.random.chance(5) ? variable(nonNull(GraphQLTypeUtil.simplePrint(type)), value, Binding.PROVIDED)
				: value.get();
	}

	/** The value of an argument, often as a variable of its own that keeps its value. */
	InputValue oftenFixed(GraphQLInputType type, InputValue value) {
		return this.random.chance(30) ? variable(GraphQLTypeUtil.simplePrint(type), () -> value,
				this.random.chance(10) ? Binding.DEFAULTED : Binding.PROVIDED) : value;
	}

	private static String nonNull(String type) {
		return type.endsWith("!") ? type : type + "!";
	}

	private InputValue variable(GraphQLInputType type, Supplier<InputValue> value) {
		String typeName = GraphQLTypeUtil.simplePrint(type);
		for (InputValue.Variable other : this.variables) {
			// Integers are not shared: a page size is not a valid depth, for example.
			if (!typeName.startsWith("Int") && other.type().equals(typeName) && this.random.chance(20)) {
				return other;
			}
		}
		return variable(typeName, value, binding(type));
	}

	private InputValue variable(String type, Supplier<InputValue> value, Binding binding) {
		InputValue.Variable variable = new InputValue.Variable("v" + ++this.number, type, value.get(), binding, value);
		this.variables.add(variable);
		return variable;
	}

	private Binding binding(GraphQLInputType type) {
		if (GraphQLTypeUtil.isNullable(type) && this.random.chance(10)) {
			return Binding.OMITTED;
		}
		return this.random.chance(10) ? Binding.DEFAULTED : Binding.PROVIDED;
	}

	/** A variable for a cursor. */
	InputValue cursor(String key) {
		return new InputValue.CursorVariable("c" + ++this.number, key);
	}

}
