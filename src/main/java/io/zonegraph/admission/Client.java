package io.zonegraph.admission;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * A client of the service, as far as limits tell clients apart: by address. IPv6
 * addresses with the same first 64 bits are one client, as a subscriber usually has at
 * least that many.
 *
 * @param key identifies the client
 */
public record Client(String key) {

	/** The application itself, for example its warm-up. No rate limit applies to it. */
	public static final Client INTERNAL = new Client("");

	private static final int PREFIX_BYTES = 8;

	/**
	 * The client at a remote address. Names are never looked up.
	 * @param address the address as text; null if it is not known
	 */
	public static Client at(@Nullable String address) {
		if (address == null || address.isEmpty()) {
			return new Client("unknown");
		}
		return new Client((address.indexOf(':') < 0) ? address : prefixOf(address));
	}

	/**
	 * A client that is known by more than its address, wherever it is.
	 * @param id identifies the user among all users
	 */
	public static Client user(String id) {
		return new Client("user " + id);
	}

	private static String prefixOf(String address) {
		try {
			// Text with a colon is an address or an error, never a name.
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address)
					? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES)) + "::/64"
					: parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
