package io.zonegraph.local;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** The connection details of the local server, for Spring Boot. */
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
