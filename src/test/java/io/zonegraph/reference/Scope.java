package io.zonegraph.reference;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The response keys of one object, over all its fragments, so that fields can be merged.
 */
final class Scope {

	private final Map<String, Claim> claims = new LinkedHashMap<>();

	/**
	 * Reserves a key; an equal field may reserve it again.
	 * @param signature what must be equal for two fields to be merged
	 * @return the scope of the field's selection set; null where another field has the
	 * key
	 */
	@Nullable Scope claim(String key, String signature) {
		Claim claim = this.claims.computeIfAbsent(key, (none) -> new Claim(signature, new Scope()));
		return claim.signature().equals(signature) ? claim.inner() : null;
	}

	private record Claim(String signature, Scope inner) {
	}

}
