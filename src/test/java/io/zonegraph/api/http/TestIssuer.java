package io.zonegraph.api.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/** An issuer of JWTs, which publishes its keys as OpenID Connect wants. */
final class TestIssuer implements AutoCloseable {

	private final HttpServer server;

	private final RSAKey key = newKey();

	TestIssuer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		serve("/.well-known/openid-configuration",
				"{\"issuer\": \"%s\", \"jwks_uri\": \"%s/jwks\"}".formatted(uri(), uri()));
		serve("/jwks", new JWKSet(this.key.toPublicJWK()).toString());
		this.server.start();
	}

	private static RSAKey newKey() {
		try {
			return new RSAKeyGenerator(2048).keyID("1").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void serve(String path, String json) {
		this.server.createContext(path, (exchange) -> {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	String uri() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** A valid token. */
	String token(String subject, List<String> roles) {
		return signed(claims(subject, roles).build(), this.key);
	}

	String expired() {
		return signed(
				claims("li.na", List.of("admin")).expirationTime(Date.from(Instant.now().minusSeconds(3600))).build(),
				this.key);
	}

	/** A token of this issuer that names another one. */
	String ofAnotherIssuer() {
		return signed(claims("li.na", List.of("admin")).issuer("https://login.example.com").build(), this.key);
	}

	/** A token that somebody else has signed. */
	String forged() {
		return signed(claims("li.na", List.of("admin")).build(), newKey());
	}

	/** A token with {@code alg: none}. */
	String unsigned() {
		return new PlainJWT(claims("li.na", List.of("admin")).build()).serialize();
	}

	private JWTClaimsSet.Builder claims(String subject, List<String> roles) {
		return new JWTClaimsSet.Builder().issuer(uri())
			.subject(subject)
			.claim("roles", roles)
			.expirationTime(Date.from(Instant.now().plusSeconds(600)));
	}

	private static String signed(JWTClaimsSet claims, RSAKey key) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
