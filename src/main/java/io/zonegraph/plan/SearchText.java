package io.zonegraph.plan;

import io.zonegraph.model.RootField;

/**
 * A search text.
 *
 * @param text where the text is found in a request
 * @param search the root field that searches
 */
public record SearchText(Value text, RootField.Search search) {
}
