package io.zonegraph.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import io.zonegraph.search.SearchKeys;

/**
 * Computes a checksum that is equal if neither the files nor the way in which they are
 * stored has changed, so that a load would change nothing.
 */
final class SeedChecksum {

	private SeedChecksum() {
	}

	static String of(SeedFormat format, List<SeedFile> files) {
		MessageDigest digest = sha256();
		add(digest, format.revision());
		add(digest, SearchKeys.revision());
		for (SeedFile file : files) {
			add(digest, file.relative());
			add(digest, file.content().length + "");
			digest.update(file.content());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The checksum of one file, in hexadecimal digits. */
	static String of(byte[] content) {
		return HexFormat.of().formatHex(sha256().digest(content));
	}

	private static void add(MessageDigest digest, String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
