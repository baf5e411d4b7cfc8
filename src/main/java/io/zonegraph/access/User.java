package io.zonegraph.access;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * An authenticated client: the {@link Principal} of its requests. Its name is the name of
 * the API key or the subject of the JWT, and fit to be shown.
 */
public final class User extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final String id;

	private final String name;

	/** Null if the client may do nothing. */
	private final @Nullable Role role;

	/**
	 * A client.
	 * @param id identifies the client among all users; never a secret
	 * @param name the name to show
	 * @param role what it may do; null for nothing
	 */
	User(String id, String name, @Nullable Role role) {
		super((role != null) ? role.authorities() : List.of());
		this.id = id;
		this.name = name;
		this.role = role;
		setAuthenticated(true);
	}

	/** The user that a principal is; empty if it is null or something else. */
	public static Optional<User> of(@Nullable Principal principal) {
		return (principal instanceof User user) ? Optional.of(user) : Optional.empty();
	}

	/** Identifies the client among all users: {@code key:…} or {@code jwt:…}. */
	public String id() {
		return this.id;
	}

	/** What the client may do; empty for nothing. */
	public Optional<Role> role() {
		return Optional.ofNullable(this.role);
	}

	@Override
	public String getName() {
		return this.name;
	}

	@Override
	public Object getPrincipal() {
		return this.name;
	}

	/** Null: the token is not kept. */
	@Override
	public @Nullable Object getCredentials() {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof User user && user.id.equals(this.id) && user.role == this.role;
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
