package io.zonegraph.cypher;

import java.util.Set;

/**
 * What the text of a statement depends on besides its plan.
 *
 * @param nullKeys names of the cursor parameters that are null in the request: seeking
 * past a null takes a different predicate
 * @param rareTypes relationship types of which the graph has so few relationships that
 * they are read and sorted together. The other types are read each in the order of its
 * index, which takes a longer statement
 * @param orders orders that lists below hubs may follow
 */
public record StatementVariant(Set<String> nullKeys, Set<String> rareTypes, IndexOrders orders) {

	/** The variant without null keys, rare types and orders of indexes. */
	public static final StatementVariant DEFAULT = new StatementVariant(Set.of(), Set.of(), IndexOrders.NONE);

	public StatementVariant {
		nullKeys = Set.copyOf(nullKeys);
		rareTypes = Set.copyOf(rareTypes);
	}

}
