package io.zonegraph.plan;

import io.zonegraph.model.RootField;

/**
 * A text that someone typed to find nodes.
 *
 * @param text where a request has it
 * @param search what is searched, and how
 */
public record SearchText(Value text, RootField.Search search) {
}
