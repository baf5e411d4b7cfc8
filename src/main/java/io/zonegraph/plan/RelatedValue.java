package io.zonegraph.plan;

/**
 * An aggregate over the relationships of a row's node, or over the nodes they lead to.
 *
 * @param name name of the value in the row
 * @param step the relationships to follow
 * @param closed whether all relationships of the type and direction lead to the step's
 * target, so that their count is the node's degree
 * @param measure the aggregate
 */
public record RelatedValue(String name, Step step, boolean closed, Measure measure) {
}
