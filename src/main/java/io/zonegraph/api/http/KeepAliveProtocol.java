package io.zonegraph.api.http;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.ErrorState;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 of Tomcat, but with connections that stay open after the endpoint has answered
 * 400 (Bad Request) or 503 (Service Unavailable). Tomcat closes a connection after 400
 * because its own 400 means that it cannot tell where the next request begins, and has no
 * setting to change that. A request that the endpoint rejects was parsed and read to its
 * end, and opening another connection costs more than refusing the next request.
 *
 * <p>
 * Tomcat decides twice: by the status with which it begins to commit a response, and by
 * the status of the finished response. In between, it asks whether to compress the
 * response, and sends the status that the response has then.
 */
public final class KeepAliveProtocol extends Http11NioProtocol {

	/** Statuses after which Tomcat closes, and what stands for them until committed. */
	private static final Map<Integer, Integer> STAND_INS = Map.of(HttpServletResponse.SC_BAD_REQUEST, 498,
			HttpServletResponse.SC_SERVICE_UNAVAILABLE, 598);

	private static final Map<Integer, Integer> STATUSES = STAND_INS.entrySet()
		.stream()
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

	/** Attribute of requests whose connection stays open. */
	private static final String OPEN = KeepAliveProtocol.class.getName();

	/**
	 * Sets the status of a response whose content follows at once. With a content length,
	 * Tomcat commits the response as soon as it is written, so that nothing else reads
	 * the provisional status.
	 */
	static void setStatus(HttpServletRequest request, HttpServletResponse response, int status) {
		boolean isKept = request.getProtocol().equals("HTTP/1.1");
		response.setStatus(isKept ? STAND_INS.getOrDefault(status, status) : status);
	}

	@Override
	public boolean useCompression(Request request, Response response) {
		Integer status = STATUSES.get(response.getStatus());
		if (status != null) {
			response.setStatus(status);
			request.setAttribute(OPEN, true);
		}
		return super.useCompression(request, response);
	}

	@Override
	protected Processor createProcessor() {
		return new Http11Processor(this, getAdapter()) {

			@Override
			protected void setErrorState(ErrorState state, @Nullable Throwable failure) {
				boolean open = state == ErrorState.CLOSE_CLEAN && failure == null
						&& this.request.getAttribute(OPEN) != null;
				if (!open) {
					super.setErrorState(state, failure);
				}
			}

		};
	}

}
