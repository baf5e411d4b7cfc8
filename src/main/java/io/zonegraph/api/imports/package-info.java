/**
 * Packages uploaded over HTTP: imports, their reports, and undoing them.
 * {@link io.zonegraph.api.imports.ImportRoutes} handles requests.
 */
@NullMarked
package io.zonegraph.api.imports;

import org.jspecify.annotations.NullMarked;
