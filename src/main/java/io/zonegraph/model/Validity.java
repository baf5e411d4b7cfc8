package io.zonegraph.model;

/**
 * When something holds: from the day in one property to the day in the other, both
 * included; a missing day leaves that side open.
 *
 * @param from name of the property with the first day
 * @param to name of the property with the last day
 */
public record Validity(String from, String to) {
}
