package io.zonegraph.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * An answer as it goes out.
 *
 * @param status its status
 * @param type its media type
 * @param headers what else its headers have
 * @param content its JSON, in UTF-8; never changed
 * @param complete whether it has no errors
 * @param version the version of the graph that answered; null where the graph was not
 * asked
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SerializedResponse(HttpStatus status, MediaType type, HttpHeaders headers, byte[] content, boolean complete,
		@Nullable String version) {

	private static final int TAG_DIGITS = 32;

	/**
	 * An ETag that equal answers share, also of two processes. It is a weak one, as an
	 * answer may go out compressed.
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
