package io.zonegraph.api.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * Marks requests whose body has not arrived yet (see {@link PendingBody}), and discards
 * the rest of bodies that nobody has read when the response is complete.
 */
final class PendingBodyValve extends ValveBase {

	PendingBodyValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		@Nullable PendingBody body = PendingBody.find(request.getCoyoteRequest());
		try {
			getNext().invoke(request, response);
		}
		finally {
			if (body != null && !request.isAsync()) {
				body.discardRest();
			}
		}
	}

}
