package io.zonegraph.plan;

/**
 * What a row's relationships come to: how many there are, or a measure of what they lead
 * to.
 *
 * @param name name under which the row has it
 * @param step which relationships of the row's node
 * @param closed whether all relationships of the type lead to what the step leads to, so
 * that none needs to be looked at to count them
 * @param measure what is worked out
 */
public record RelatedValue(String name, Step step, boolean closed, Measure measure) {
}
