package io.zonegraph.admission;

/**
 * What an operation asks of the database.
 *
 * @param statement the text of its statement
 * @param rows the cost of running it
 * @param planning the cost of planning it, unless the database has kept the plan
 */
public record Work(String statement, long rows, long planning) {
}
