package io.zonegraph.local;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * The local server, as Spring Boot wants to know it.
 */
record LocalServerConnectionDetails(LocalServer server) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return this.server.boltUri();
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(this.server.username(), this.server.password());
	}

}
