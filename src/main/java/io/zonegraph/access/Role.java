package io.zonegraph.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a client may do. Each role includes those before it. */
public enum Role {

	/** Runs queries. */
	READER,
	/** Changes the graph, and sees the statements of queries. */
	CURATOR,
	/** Sees what the Actuator tells of the application. */
	ADMIN;

	private static final String PREFIX = "ROLE_";

	/**
	 * The role of a name, in upper or lower case; empty if there is none of that name.
	 */
	public static Optional<Role> of(String name) {
		return Arrays.stream(values()).filter((role) -> role.name().equalsIgnoreCase(name)).findFirst();
	}

	/** The role that an authority is for; empty if it is none of these. */
	public static Optional<Role> ofAuthority(String authority) {
		return authority.startsWith(PREFIX) ? of(authority.substring(PREFIX.length())) : Optional.empty();
	}

	/** The name as it is written in commands, tokens and messages. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether this role includes another. */
	public boolean includes(Role other) {
		return compareTo(other) >= 0;
	}

	/** Its authorities for Spring Security, with those of the roles it includes. */
	public List<GrantedAuthority> authorities() {
		return Arrays.stream(values())
			.filter(this::includes)
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority(PREFIX + role.name()))
			.toList();
	}

}
