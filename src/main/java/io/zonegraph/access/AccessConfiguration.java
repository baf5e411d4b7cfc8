package io.zonegraph.access;

import java.time.Clock;
import java.time.Duration;

import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphWrites;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Configures the authentication of clients. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
public class AccessConfiguration {

	private static final Duration ISSUER_TIMEOUT = Duration.ofSeconds(2);

	@Bean
	ApiKeyStore apiKeyStore(GraphWrites writes) {
		return new ApiKeyStore(writes, Clock.systemUTC());
	}

	@Bean
	AuthenticationManager tokenAuthentication(GraphReads reads, ObjectProvider<JwtDecoder> decoder,
			AccessProperties properties) {
		JwtDecoder jwts = decoder.getIfAvailable();
		return new TokenAuthentication(new KeyAuthentication(reads, properties.maxStaleness()), (jwts != null)
				? new JwtAuthentication(new FirstContact(jwts), properties.anonymous() ? Role.READER : null) : null);
	}

	/**
	 * A request waits for the issuer of JWTs, so not for as long as Spring Security does.
	 */
	@Bean
	JwkSetUriJwtDecoderBuilderCustomizer issuerTimeouts() {
		return (decoder) -> {
			SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
			requests.setConnectTimeout(ISSUER_TIMEOUT);
			requests.setReadTimeout(ISSUER_TIMEOUT);
			decoder.restOperations(new RestTemplate(requests));
		};
	}

}
