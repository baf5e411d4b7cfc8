package io.zonegraph.store;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * A transaction of the driver.
 *
 * @param transaction open for as long as the unit of work runs
 */
record DriverTransaction(TransactionContext transaction) implements WriteTransaction {

	@Override
	public List<Map<String, Object>> run(String statement, Map<String, Object> parameters) {
		return this.transaction.run(statement, parameters).list(Record::asMap);
	}

}
