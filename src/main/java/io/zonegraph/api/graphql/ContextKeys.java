package io.zonegraph.api.graphql;

import graphql.GraphQLContext;

import io.zonegraph.admission.Client;

/**
 * Keys of the entries that this application puts into the {@link GraphQLContext} of an
 * execution.
 */
public final class ContextKeys {

	/** The version of the graph that was read, a string; absent if none was. */
	public static final Object GRAPH_VERSION = "io.zonegraph.graphVersion";

	/** True for an execution of the warm-up, for which no client waits. */
	public static final Object WARM_UP = "io.zonegraph.warmUp";

	/** The client of a request; absent for an execution of the application itself. */
	public static final Object CLIENT = Client.class;

	/**
	 * The {@link io.zonegraph.access.Role} of the client; absent if it is anonymous or
	 * has none.
	 */
	public static final Object ROLE = "io.zonegraph.role";

	/**
	 * True if the response may not be given to other clients, even if they send the same
	 * request at the same time.
	 */
	public static final Object PERSONAL = "io.zonegraph.personal";

	/**
	 * When the graph must have been read, a {@link io.zonegraph.store.Deadline}; absent
	 * if the time of the request begins with its execution.
	 */
	public static final Object DEADLINE = "io.zonegraph.deadline";

	private ContextKeys() {
	}

}
