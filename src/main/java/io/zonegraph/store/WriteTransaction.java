package io.zonegraph.store;

import java.util.List;
import java.util.Map;

/** An open transaction, in which statements see what earlier ones wrote. */
public interface WriteTransaction {

	/**
	 * Runs a statement and returns all rows.
	 * @param statement Cypher text
	 * @param parameters its parameters, by name: numbers, strings, {@code java.time}
	 * values, lists and maps of them
	 * @return the rows, each a map from column name to value
	 */
	List<Map<String, Object>> run(String statement, Map<String, Object> parameters);

}
