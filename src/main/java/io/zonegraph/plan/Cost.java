package io.zonegraph.plan;

import java.util.Optional;

/**
 * What an operation is expected to cost: about as many rows as the database looks at.
 *
 * @param rows the number of rows
 * @param dearest the page whose rows and what is nested in them cost most; empty where
 * there is no page
 */
public record Cost(double rows, Optional<Page> dearest) {
}
