package io.zonegraph.store.backup;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A checksum of nodes and relationships that does not depend on their order: the sum of
 * their SHA-256 hashes. The hash of a relationship includes those of its two nodes.
 */
final class GraphChecksum {

	private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

	private final MessageDigest digest = sha256();

	private BigInteger sum = BigInteger.ZERO;

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Adds a node or relationship.
	 * @param content all that it consists of
	 * @return the start of its hash
	 */
	long add(String content) {
		byte[] hash = this.digest.digest(content.getBytes(StandardCharsets.UTF_8));
		this.sum = this.sum.add(new BigInteger(1, hash)).mod(MODULUS);
		return ByteBuffer.wrap(hash).getLong();
	}

	/** The checksum, 64 hexadecimal digits. */
	String value() {
		byte[] bytes = this.sum.add(MODULUS).toByteArray();
		return HexFormat.of().formatHex(bytes, bytes.length - 32, bytes.length);
	}

}
