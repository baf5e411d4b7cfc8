package io.zonegraph.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * A serialized response.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param headers further headers
 * @param content the JSON, in UTF-8; must not be modified
 * @param cacheable whether it may be given to other clients and later: it has no errors
 * and does not depend on the client
 * @param personal whether it depends on the client
 * @param refused whether the operation was refused because it would be too much now
 * @param version the version of the graph that was read; null if none was
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SerializedResponse(HttpStatus status, MediaType type, HttpHeaders headers, byte[] content, boolean cacheable,
		boolean personal, boolean refused, @Nullable String version) {

	private static final int TAG_DIGITS = 32;

	/**
	 * Returns an ETag that is the same for equal responses, even of different processes.
	 * It is a weak one, as a response may be compressed.
	 */
	String eTag() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.content);
			return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
