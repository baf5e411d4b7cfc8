/**
 * The pages (explorer, GraphiQL and Voyager) and the schema as text.
 * {@link io.zonegraph.api.page.PageConfiguration} registers them.
 */
@NullMarked
package io.zonegraph.api.page;

import org.jspecify.annotations.NullMarked;
