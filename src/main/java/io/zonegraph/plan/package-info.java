/**
 * Plans: what to fetch for an operation ({@link io.zonegraph.plan.Fetch},
 * {@link io.zonegraph.plan.Column}) and how the response is built from rows
 * ({@link io.zonegraph.plan.Shape}). A row is one result of a fetch: a node with the
 * relationship over which it was reached, a relationship, a group or a value. Plans are
 * immutable and contain no Cypher. Entry class: {@link io.zonegraph.plan.OperationPlan}.
 * Created by {@code planner}; used by {@code cost}, {@code cypher}, {@code operation} and
 * {@code response}.
 */
@NullMarked
package io.zonegraph.plan;

import org.jspecify.annotations.NullMarked;
