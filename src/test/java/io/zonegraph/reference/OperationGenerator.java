package io.zonegraph.reference;

import java.util.List;
import java.util.Optional;

import graphql.schema.GraphQLSchema;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;

/** Makes random operations that are valid. The same seed gives the same operation. */
final class OperationGenerator {

	private final GraphModel model;

	private final GraphQLSchema schema;

	private final Sample sample;

	OperationGenerator(GraphModel model, GraphCopy copy) {
		this.model = model;
		this.schema = new GraphSchema(model).executable();
		this.sample = new Sample(copy);
	}

	/** Makes an operation; most are small, a few are large. */
	Operation operation(long seed) {
		Draw draw = new Draw(seed);
		ArgumentGenerator arguments = new ArgumentGenerator(this.model, this.schema, this.sample, draw);
		int lists = draw.percent(97) ? draw.between(0, 5) : draw.between(6, 30);
		List<Selection> roots = new SelectionGenerator(this.model, this.schema, draw, arguments, lists).roots();
		boolean dated = this.schema.getDirective("asOf") != null && draw.percent(20);
		return new Operation(dated ? Optional.of(arguments.day()) : Optional.empty(), roots);
	}

}
