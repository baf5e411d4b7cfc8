/**
 * Admission of operations: which may use the database now, which wait for their turn, and
 * which are refused. {@link io.zonegraph.admission.Admission} is the entry; it knows
 * clients and costs, but neither GraphQL nor the database.
 */
@NullMarked
package io.zonegraph.admission;

import org.jspecify.annotations.NullMarked;
