package io.zonegraph.model;

import java.util.List;
import java.util.Optional;

/**
 * The properties that hold a validity period. It includes the first and the last day; a
 * missing day leaves that side open.
 *
 * @param from name of the property with the first day
 * @param to name of the property with the last day
 * @param status name of the property that says whether it holds still; empty for none
 * @param ongoing the values of {@code status} with which it does
 */
public record Validity(String from, String to, Optional<String> status, List<String> ongoing) {

	public Validity {
		ongoing = List.copyOf(ongoing);
	}

}
