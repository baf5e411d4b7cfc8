package io.zonegraph.model;

/**
 * The properties that hold a validity period. It includes the first and the last day; a
 * missing day leaves that side open.
 *
 * @param from name of the property with the first day
 * @param to name of the property with the last day
 */
public record Validity(String from, String to) {
}
