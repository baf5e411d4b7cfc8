package io.zonegraph.model;

/**
 * The nodes that say which value a property had, and when.
 *
 * @param label their label
 * @param type type of the relationships between a claim and what it is about
 * @param direction direction of these relationships, as seen from the claim
 */
public record Claims(String label, String type, Direction direction) {
}
