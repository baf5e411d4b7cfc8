package io.zonegraph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The text that a client sends: {@code zg_} and 256 random bits in 43 letters, digits,
 * {@code -} and {@code _}. As no guess can find it, a fast hash is enough to store.
 *
 * @param text the text; must never be stored or logged
 */
record KeySecret(String text) {

	private static final String PREFIX = "zg_";

	private static final int BYTES = 32;

	private static final SecureRandom random = new SecureRandom();

	/** Returns a new secret. */
	static KeySecret generate() {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return new KeySecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** Whether a bearer token is meant to be an API key. */
	static boolean isKey(String token) {
		return token.startsWith(PREFIX);
	}

	/** The SHA-256 hash of the text, in hexadecimal digits. */
	String hash() {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Without the secret. */
	@Override
	public String toString() {
		return PREFIX + "…";
	}

}
