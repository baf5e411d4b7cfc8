package io.zonegraph.api.http;

import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Rejects paths with the segments {@code .} and {@code ..}, and leaves everything else to
 * Tomcat and the handlers, which have answers of their own: rules and handlers match the
 * same parsed path.
 */
final class PathFirewall extends StrictHttpFirewall {

	PathFirewall() {
		setUnsafeAllowAnyHttpMethod(true);
		setAllowSemicolon(true);
		setAllowUrlEncodedDoubleSlash(true);
		setAllowUrlEncodedPercent(true);
		setAllowUrlEncodedLineFeed(true);
		setAllowUrlEncodedCarriageReturn(true);
		setAllowUrlEncodedParagraphSeparator(true);
		setAllowUrlEncodedLineSeparator(true);
		setAllowedHeaderNames((name) -> true);
		setAllowedHeaderValues((value) -> true);
		setAllowedParameterNames((name) -> true);
		setAllowedParameterValues((value) -> true);
	}

}
