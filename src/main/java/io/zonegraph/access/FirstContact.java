package io.zonegraph.access;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Keeps requests from waiting in line for an issuer that has never answered: one at a
 * time asks it for its keys, and after a failure none does for a while.
 */
final class FirstContact implements JwtDecoder {

	private static final Duration MAX_WAIT = Duration.ofSeconds(2);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private final JwtDecoder decoder;

	private final ReentrantLock lock = new ReentrantLock();

	private volatile boolean made;

	private long failedAt = System.nanoTime() - PAUSE.toNanos();

	FirstContact(JwtDecoder decoder) {
		this.decoder = decoder;
	}

	@Override
	public Jwt decode(String token) {
		return this.made ? this.decoder.decode(token) : decodeAlone(token);
	}

	private Jwt decodeAlone(String token) {
		if (!tryLock()) {
			throw new JwtException("The issuer has not answered yet");
		}
		try {
			if (System.nanoTime() - this.failedAt < PAUSE.toNanos()) {
				throw new JwtException("The issuer did not answer a moment ago");
			}
			return decodeFirst(token);
		}
		finally {
			this.lock.unlock();
		}
	}

	private Jwt decodeFirst(String token) {
		try {
			Jwt jwt = this.decoder.decode(token);
			this.made = true;
			return jwt;
		}
		catch (BadJwtException ex) {
			// May be malformed, which shows without the keys.
			throw ex;
		}
		catch (JwtException | JwtDecoderInitializationException ex) {
			this.failedAt = System.nanoTime();
			throw ex;
		}
	}

	private boolean tryLock() {
		try {
			return this.lock.tryLock(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
