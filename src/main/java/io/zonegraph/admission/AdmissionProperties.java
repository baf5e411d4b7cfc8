package io.zonegraph.admission;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many operations use the database, and the processor of the application, at a time.
 * Expensive ones have limits of their own, so that they do not delay cheap ones.
 *
 * @param expensiveCost the cost from which on an operation is expensive; the cost of
 * planning counts only for a statement that the database has not planned before
 * @param plannedStatements how many statements the database is taken to keep planned
 * @param cheap limits for cheap operations
 * @param expensive limits for expensive operations
 * @param compile limits for what was not sent before: parsing and validating long
 * documents, and compiling operations
 */
@Validated
@ConfigurationProperties("zonegraph.admission")
record AdmissionProperties(@Min(1) @DefaultValue("30000") long expensiveCost,
		@Min(1) @DefaultValue("200") int plannedStatements, @Valid @DefaultValue Cheap cheap,
		@Valid @DefaultValue Expensive expensive, @Valid @DefaultValue Compile compile) {

	/**
	 * Limits for cheap operations.
	 *
	 * @param concurrency how many run at a time; 0 for four for each processor, at most
	 * 32
	 * @param queue how many wait at most
	 * @param maxWait how long one waits at most
	 */
	record Cheap(@Min(0) @DefaultValue("0") int concurrency, @Min(0) @DefaultValue("100") int queue,
			@DefaultValue("1s") Duration maxWait) {

		FairConcurrencyLimiter limiter(int processors, LimiterMetrics metrics) {
			return new FairConcurrencyLimiter((this.concurrency > 0) ? this.concurrency : Math.min(4 * processors, 32),
					this.queue, this.maxWait, metrics);
		}

	}

	/**
	 * Limits for documents and operations that were not sent before.
	 *
	 * @param concurrency how many are parsed, and how many compiled, at a time; 0 for one
	 * for every two processors
	 * @param queue how many wait at most
	 * @param maxWait how long one waits at most
	 * @param documentLength the length, in characters, from which on a document waits
	 * before it is parsed
	 */
	record Compile(@Min(0) @DefaultValue("0") int concurrency, @Min(0) @DefaultValue("16") int queue,
			@DefaultValue("1s") Duration maxWait, @Min(0) @DefaultValue("1000") int documentLength) {

		FairConcurrencyLimiter limiter(int processors, LimiterMetrics metrics) {
			return new FairConcurrencyLimiter(
					(this.concurrency > 0) ? this.concurrency : Math.min(Math.max(1, processors / 2), 8), this.queue,
					this.maxWait, metrics);
		}

	}

	/**
	 * Limits for expensive operations.
	 *
	 * @param concurrency how many run at a time; 0 for one for every two processors
	 * @param queue how many wait at most
	 * @param maxWait how long one waits at most
	 */
	record Expensive(@Min(0) @DefaultValue("0") int concurrency, @Min(0) @DefaultValue("16") int queue,
			@DefaultValue("2s") Duration maxWait) {

		FairConcurrencyLimiter limiter(int processors, LimiterMetrics metrics) {
			return new FairConcurrencyLimiter(
					(this.concurrency > 0) ? this.concurrency : Math.min(Math.max(1, processors / 2), 8), this.queue,
					this.maxWait, metrics);
		}

	}

}
