package io.zonegraph.response;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the graph answers to an operation.
 *
 * @param data values by response key, in the order of the selection; null where a
 * required value is missing up to the root
 * @param faults what is wrong with the data
 */
public record Answer(@Nullable Map<String, @Nullable Object> data, List<Fault> faults) {

	/**
	 * A value that the schema does not allow: one in the graph, or one that the client
	 * gave for an argument.
	 *
	 * @param message says what is wrong, for the client
	 * @param path response keys and list positions that lead to it
	 * @param place where the operation asks for it
	 * @param ofClient whether the client gave it
	 */
	public record Fault(String message, List<Object> path, io.zonegraph.plan.Place place, boolean ofClient) {
	}

}
