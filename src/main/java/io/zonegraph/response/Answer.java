package io.zonegraph.response;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The result of an operation on the graph.
 *
 * @param data values by response key, in the order of the selection set; null if the null
 * of a required value propagated up to the root
 * @param faults the errors; empty if there are none
 */
public record Answer(@Nullable Map<String, @Nullable Object> data, List<Fault> faults) {

	/**
	 * An error: a value in the graph, or an argument given by the client, that the schema
	 * does not allow.
	 *
	 * @param message the error message, for the client
	 * @param path response keys and list indices that lead to the value
	 * @param place the field in the operation
	 * @param ofClient whether the client gave the value
	 */
	public record Fault(String message, List<Object> path, io.zonegraph.plan.Place place, boolean ofClient) {
	}

}
