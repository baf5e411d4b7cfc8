package io.zonegraph.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;

import io.zonegraph.api.error.ErrorCode;

/**
 * Receives one body without a thread that waits for it: the container calls whenever some
 * of it has arrived. Then dispatches the request to its handler.
 */
final class BodyReceiver implements ReadListener, AsyncListener {

	private static final Logger log = LoggerFactory.getLogger(BodyReceiver.class);

	private static final int READ_LENGTH = 8192;

	private final AsyncContext async;

	private final ServletInputStream input;

	private final ReceivedRequest request;

	private final PendingBody pending;

	private final BodyMemory memory;

	private final ErrorContent errors;

	private ByteArrayOutputStream received = new ByteArrayOutputStream();

	/** Whether the request was dispatched or answered. */
	private boolean done;

	BodyReceiver(AsyncContext async, ServletInputStream input, ReceivedRequest request, PendingBody pending,
			BodyMemory memory, ErrorContent errors) {
		this.async = async;
		this.input = input;
		this.request = request;
		this.pending = pending;
		this.memory = memory;
		this.errors = errors;
	}

	/** Begins to receive, and returns at once. */
	void receiveWithin(Duration timeout) {
		this.async.setTimeout(timeout.toMillis());
		this.async.addListener(this);
		this.input.setReadListener(this);
	}

	@Override
	public void onDataAvailable() throws IOException {
		byte[] buffer = new byte[READ_LENGTH];
		while (!this.done && this.input.isReady() && !this.input.isFinished()) {
			int length = this.input.read(buffer);
			if (length > 0) {
				add(buffer, length);
			}
		}
	}

	private void add(byte[] buffer, int length) {
		if (this.received.size() + length > RequestContent.MAX_BODY_LENGTH) {
			fail(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.BAD_USER_INPUT, RequestContent.TOO_LARGE);
		}
		else if (!this.memory.take(length)) {
			fail(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE,
					"Too many request bodies are arriving at the moment; try again later.");
		}
		else {
			this.received.write(buffer, 0, length);
		}
	}

	@Override
	public void onAllDataRead() {
		if (!this.done) {
			this.done = true;
			this.request.setBody(this.received.toByteArray());
			this.pending.received();
			this.async.dispatch();
		}
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		failLate();
	}

	private void failLate() {
		fail(HttpStatus.REQUEST_TIMEOUT, ErrorCode.BAD_USER_INPUT,
				"The body must arrive within %s s, did not.".formatted(this.async.getTimeout() / 1000.0));
	}

	/** The client has gone, sends nothing any more, or sends invalid chunks. */
	@Override
	public void onError(Throwable failure) {
		log.debug("A body could not be received", failure);
		if (failure instanceof SocketTimeoutException) {
			failLate();
		}
		else {
			fail(HttpStatus.BAD_REQUEST, ErrorCode.BAD_USER_INPUT, "The body must be complete, was not.");
		}
	}

	@Override
	public void onError(AsyncEvent event) {
		onError((Throwable) event.getThrowable());
	}

	private void fail(HttpStatus status, ErrorCode code, String message) {
		if (this.done) {
			return;
		}
		this.done = true;
		try {
			this.errors.write((HttpServletResponse) this.async.getResponse(), status, code, message);
		}
		catch (IOException | IllegalStateException ex) {
			log.debug("Nobody reads the error of a request any more", ex);
		}
		this.pending.discardRest();
		this.async.complete();
	}

	@Override
	public void onComplete(AsyncEvent event) {
		release();
	}

	/**
	 * The handler has read the body, and responds later. The container calls this
	 * listener no more after that.
	 */
	@Override
	public void onStartAsync(@Nullable AsyncEvent event) {
		release();
	}

	private void release() {
		this.memory.release(this.received.size());
		this.received = new ByteArrayOutputStream(0);
		this.request.setBody(new byte[0]);
	}

}
