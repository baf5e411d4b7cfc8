package io.zonegraph.api.http;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;

import io.zonegraph.api.error.ErrorCode;

/**
 * Receives bodies that did not arrive together with their headers without holding a
 * thread, so that clients that send slowly or not at all take no thread from others.
 *
 * <p>
 * Must be the last filter: once the body has arrived, the request is dispatched again,
 * then only to the filters for asynchronous dispatches.
 */
final class BodyFilter implements Filter {

	private final Duration timeout;

	private final BodyMemory memory;

	private final ErrorContent errors;

	BodyFilter(Duration timeout, BodyMemory memory, ErrorContent errors) {
		this.timeout = timeout;
		this.memory = memory;
		this.errors = errors;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		PendingBody pending = PendingBody.of(request);
		if (pending == null || UploadPath.isUpload((HttpServletRequest) request)) {
			chain.doFilter(request, response);
		}
		else if (request.getContentLengthLong() > RequestContent.MAX_BODY_LENGTH) {
			this.errors.write((HttpServletResponse) response, HttpStatus.CONTENT_TOO_LARGE, ErrorCode.BAD_USER_INPUT,
					RequestContent.TOO_LARGE);
		}
		else {
			receive(pending, (HttpServletRequest) request, response);
		}
	}

	private void receive(PendingBody pending, HttpServletRequest request, ServletResponse response) throws IOException {
		ReceivedRequest received = new ReceivedRequest(request);
		new BodyReceiver(request.startAsync(received, response), request.getInputStream(), received, pending,
				this.memory, this.errors)
			.receiveWithin(this.timeout);
	}

}
