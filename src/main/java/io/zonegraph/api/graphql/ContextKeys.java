package io.zonegraph.api.graphql;

import graphql.GraphQLContext;

/**
 * Keys of what this application keeps in the {@link GraphQLContext} of an execution.
 */
public final class ContextKeys {

	/** The version of the graph that answered, a string; none where the graph did not. */
	public static final Object GRAPH_VERSION = "io.zonegraph.graphVersion";

	/** True for an execution of the warm-up: no client waits for it. */
	public static final Object WARM_UP = "io.zonegraph.warmUp";

	private ContextKeys() {
	}

}
