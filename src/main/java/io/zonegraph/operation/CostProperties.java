package io.zonegraph.operation;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits on the estimated cost of an operation.
 *
 * @param limit highest cost of one operation: the number of rows that the database is
 * expected to read, plus the cost of planning the statement
 * @param refresh age at which the graph statistics used for estimates are refreshed
 */
@Validated
@ConfigurationProperties("zonegraph.cost")
public record CostProperties(@Min(1) @DefaultValue("1000000") long limit, @DefaultValue("10m") Duration refresh) {
}
