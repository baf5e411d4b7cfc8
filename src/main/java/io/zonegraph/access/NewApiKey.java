package io.zonegraph.access;

/**
 * A key that was just made.
 *
 * @param key the key
 * @param secret what its user sends; it is stored nowhere, so this is the only time that
 * it can be shown
 */
public record NewApiKey(ApiKey key, String secret) {

	/** Without the secret. */
	@Override
	public String toString() {
		return "NewApiKey[key=" + this.key + "]";
	}

}
