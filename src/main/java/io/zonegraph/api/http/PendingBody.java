package io.zonegraph.api.http;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletRequest;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * The body of a request of which Tomcat has not yet received everything, so that reading
 * it would block.
 *
 * @param request Tomcat's own request
 */
record PendingBody(Request request) {

	private static final String ATTRIBUTE = PendingBody.class.getName();

	/** The pending body of a request; null if there is no body or all of it is here. */
	static @Nullable PendingBody of(ServletRequest request) {
		return (PendingBody) request.getAttribute(ATTRIBUTE);
	}

	/**
	 * Looks, without blocking, how much of the body is here. If it is pending, a response
	 * that does not wait for it tells the client that the connection closes.
	 * @return the body if it is pending, which {@link #of} then returns too; else null
	 */
	static @Nullable PendingBody find(Request request) {
		if (isHere(request)) {
			return null;
		}
		PendingBody pending = new PendingBody(request);
		request.setAttribute(ATTRIBUTE, pending);
		request.getResponse().getMimeHeaders().setValue(HttpHeaders.CONNECTION).setString("close");
		return pending;
	}

	/** All of the body has arrived: the connection can be used again. */
	void received() {
		this.request.getResponse().getMimeHeaders().removeHeader(HttpHeaders.CONNECTION);
	}

	/**
	 * The length of a body in chunks is unknown: it is here if Tomcat has read its end.
	 */
	private static boolean isHere(Request request) {
		long length = request.getContentLengthLong();
		if (length == 0 || hasEnded(request)) {
			return true;
		}
		request.action(ActionCode.AVAILABLE, true);
		return length > 0 && request.getAvailable() >= length;
	}

	/**
	 * Prevents Tomcat from reading the rest of the body, which would block, once it has
	 * sent the response; it closes the connection instead.
	 */
	void discardRest() {
		if (!hasEnded(this.request)) {
			this.request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	private static boolean hasEnded(Request request) {
		AtomicBoolean ended = new AtomicBoolean();
		request.action(ActionCode.REQUEST_BODY_FULLY_READ, ended);
		return ended.get();
	}

}
