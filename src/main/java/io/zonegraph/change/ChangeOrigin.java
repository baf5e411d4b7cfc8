package io.zonegraph.change;

import org.jspecify.annotations.Nullable;

/**
 * Who makes the changes of a transaction, and of what they are part.
 *
 * @param by name of the user or API key; null if the service makes them by itself, as at
 * a start
 * @param importId id of the import that they are part of; null for none
 */
public record ChangeOrigin(@Nullable String by, @Nullable String importId) {

	/** Changes that the service makes by itself. */
	public static final ChangeOrigin SERVICE = new ChangeOrigin(null, null);

}
