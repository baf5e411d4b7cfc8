package io.zonegraph.telemetry;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

/** Puts the id of a request into the log's context and into the response. */
final class RequestIdFilter implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest http = (HttpServletRequest) request;
		HttpServletResponse answer = (HttpServletResponse) response;
		// A request whose body arrived later is dispatched a second time.
		String known = answer.getHeader(RequestIds.HEADER);
		String id = (known != null) ? known
				: RequestIds.of(http.getHeader(RequestIds.HEADER), http.getHeader("traceparent"));
		answer.setHeader(RequestIds.HEADER, id);
		MDC.put(RequestIds.KEY, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(RequestIds.KEY);
		}
	}

}
