package io.zonegraph.store;

import java.util.List;
import java.util.Map;

/** An open transaction, in which statements see what earlier ones wrote. */
public interface WriteTransaction {

	/**
	 * Runs a statement to its end.
	 * @param statement Cypher
	 * @param parameters values by name: numbers, texts, {@code java.time} values, lists
	 * and maps of them
	 * @return the rows, as values by column
	 */
	List<Map<String, Object>> run(String statement, Map<String, Object> parameters);

}
