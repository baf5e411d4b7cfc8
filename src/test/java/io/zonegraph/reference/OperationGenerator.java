package io.zonegraph.reference;

import java.util.List;
import java.util.Optional;

import graphql.schema.GraphQLSchema;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;

/** Generates random valid operations. The same seed always gives the same operation. */
final class OperationGenerator {

	/**
	 * How many lists the largest operations ask for. Their planning takes most of the
	 * time of a campaign.
	 */
	private static final int MAX_LISTS = Integer.getInteger("zonegraph.operation-lists", 8);

	private final GraphModel model;

	private final GraphQLSchema schema;

	private final Sample sample;

	OperationGenerator(GraphModel model, GraphCopy copy) {
		this.model = model;
		this.schema = new GraphSchema(model).executable();
		this.sample = new Sample(copy);
	}

	/** Generates an operation; most are small, a few are large. */
	Operation generate(long seed) {
		RandomSource random = new RandomSource(seed);
		ArgumentGenerator arguments = new ArgumentGenerator(this.model, this.schema, this.sample, random);
		int lists = random.chance(97) ? random.between(0, 5) : random.between(6, MAX_LISTS);
		List<Selection> roots = new SelectionGenerator(this.model, this.schema, random, arguments, lists).rootFields();
		boolean dated = this.schema.getDirective("asOf") != null && random.chance(20);
		return new Operation(dated ? Optional.of(arguments.asOf()) : Optional.empty(), roots);
	}

}
