package io.zonegraph.store;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * A managed transaction of the Neo4j driver.
 *
 * @param transaction the driver's transaction, open until the unit of work returns
 */
record DriverTransaction(TransactionContext transaction) implements WriteTransaction {

	@Override
	public List<Map<String, Object>> run(String statement, Map<String, Object> parameters) {
		return this.transaction.run(statement, parameters).list(Record::asMap);
	}

}
