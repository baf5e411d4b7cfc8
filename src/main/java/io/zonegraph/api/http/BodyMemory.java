package io.zonegraph.api.http;

import java.util.concurrent.atomic.AtomicLong;

/** Bounds the bytes of all request bodies that are arriving. */
final class BodyMemory {

	private final long limit;

	private final AtomicLong used = new AtomicLong();

	/**
	 * Creates a bound.
	 * @param limit maximum number of bytes
	 */
	BodyMemory(long limit) {
		this.limit = limit;
	}

	/** Takes the given number of bytes; false if that would exceed the limit. */
	boolean take(int bytes) {
		if (this.used.addAndGet(bytes) <= this.limit) {
			return true;
		}
		release(bytes);
		return false;
	}

	/** The number of bytes that are taken. */
	long used() {
		return this.used.get();
	}

	void release(int bytes) {
		this.used.addAndGet(-bytes);
	}

}
