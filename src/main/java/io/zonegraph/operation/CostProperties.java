package io.zonegraph.operation;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one operation may cost.
 *
 * @param limit rows that the database may be expected to look at for one operation, plus
 * the price of planning its statement
 * @param refresh how old the sizes of the graph may be that costs are estimated with
 */
@Validated
@ConfigurationProperties("zonegraph.cost")
public record CostProperties(@Min(1) @DefaultValue("1000000") long limit, @DefaultValue("10m") Duration refresh) {
}
