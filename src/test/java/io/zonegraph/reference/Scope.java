package io.zonegraph.reference;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The response keys of one object, over all fragments. */
final class Scope {

	private final Map<String, Claim> claims = new LinkedHashMap<>();

	/**
	 * Claims a key; the same field may claim it again.
	 * @param signature what must be the same for two fields to be merged
	 * @return the keys of the field's value; null where another field has the key
	 */
	@Nullable Scope claim(String key, String signature) {
		Claim claim = this.claims.computeIfAbsent(key, (none) -> new Claim(signature, new Scope()));
		return claim.signature().equals(signature) ? claim.inner() : null;
	}

	private record Claim(String signature, Scope inner) {
	}

}
