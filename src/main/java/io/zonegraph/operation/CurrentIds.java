package io.zonegraph.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Replaces the former ids that a request gives by those that the nodes have now. */
final class CurrentIds {

	private final Map<String, String> current;

	private final Map<String, String> redirects = new LinkedHashMap<>();

	private boolean given;

	/**
	 * Replaces ids of one request.
	 * @param current the id that a node has now, by each of its former ids
	 */
	CurrentIds(Map<String, String> current) {
		this.current = current;
	}

	/**
	 * An id, or a list of ids, without former ones.
	 * @param ids what the request gives; null for nothing
	 */
	@Nullable Object current(@Nullable Object ids) {
		if (ids instanceof List<?> list) {
			List<@Nullable Object> all = new ArrayList<>();
			list.forEach((id) -> all.add(current(id)));
			return all;
		}
		return (ids instanceof String id) ? currentId(id) : ids;
	}

	private String currentId(String id) {
		this.given = true;
		String now = this.current.get(id);
		if (now == null) {
			return id;
		}
		this.redirects.put(id, now);
		return now;
	}

	/** Whether the request gives any id. */
	boolean anyGiven() {
		return this.given;
	}

	/** The former ids that were replaced, each with the one that replaced it. */
	Map<String, String> redirects() {
		return this.redirects;
	}

}
