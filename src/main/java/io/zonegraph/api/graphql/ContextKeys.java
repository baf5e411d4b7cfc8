package io.zonegraph.api.graphql;

import graphql.GraphQLContext;

/**
 * Keys of the entries that this application puts into the {@link GraphQLContext} of an
 * execution.
 */
public final class ContextKeys {

	/** The version of the graph that was read, a string; absent if none was. */
	public static final Object GRAPH_VERSION = "io.zonegraph.graphVersion";

	/** True for an execution of the warm-up, for which no client waits. */
	public static final Object WARM_UP = "io.zonegraph.warmUp";

	private ContextKeys() {
	}

}
