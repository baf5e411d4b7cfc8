package io.zonegraph.seed;

import java.util.List;

/**
 * Numbers of nodes and relationships that an import changes, as they are in the list of
 * changes: relationships that merely follow from a column, such as those to passages, are
 * not among them.
 *
 * @param created number of those that are created
 * @param changed number of those that are changed
 * @param removed number of those that are removed
 */
public record ChangeCounts(int created, int changed, int removed) {

	static final ChangeCounts NONE = new ChangeCounts(0, 0, 0);

	static ChangeCounts of(List<TypeChanges> types) {
		return new ChangeCounts(types.stream().mapToInt(TypeChanges::created).sum(),
				types.stream().mapToInt(TypeChanges::changed).sum(),
				types.stream().mapToInt(TypeChanges::removed).sum());
	}

}
