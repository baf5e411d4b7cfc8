package io.zonegraph.operation;

import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

import io.zonegraph.store.StoreException;

/**
 * Measures the statement of an operation, as a timer and, with tracing, as a span; by
 * OpenTelemetry's conventions for database clients. The text of a statement has no values
 * of clients: those are its parameters, which are not recorded.
 *
 * @param registry what measurements are told to
 */
record StatementObservation(ObservationRegistry registry) {

	private static final String ERROR = "error.type";

	/** Runs a statement; failures count by what a client is told. */
	<T> T observe(CypherStatement statement, Supplier<T> read) {
		Observation observation = Observation.createNotStarted("db.client.operation", this.registry);
		if (observation.isNoop()) {
			return read.get();
		}
		observation.contextualName("read neo4j")
			.lowCardinalityKeyValue("db.system.name", "neo4j")
			.lowCardinalityKeyValue(ERROR, "none")
			.highCardinalityKeyValue("db.query.text", statement.text())
			.start();
		try {
			return read.get();
		}
		catch (RuntimeException ex) {
			observation.lowCardinalityKeyValue(ERROR, typeOf(ex)).error(ex);
			throw ex;
		}
		finally {
			observation.stop();
		}
	}

	private static String typeOf(RuntimeException failure) {
		return (failure instanceof StoreException) ? failure.getClass().getSimpleName() : "Unknown";
	}

}
