package io.zonegraph.telemetry;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Leaves out all that traces need unless an address to send them to is configured: a
 * start without traces loads none of their classes.
 */
class TracingFilter implements AutoConfigurationImportFilter, EnvironmentAware {

	private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private boolean tracing;

	@Override
	public void setEnvironment(Environment environment) {
		this.tracing = StringUtils.hasText(environment.getProperty(ENDPOINT));
	}

	@Override
	public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
		boolean[] wanted = new boolean[candidates.length];
		for (int i = 0; i < candidates.length; i++) {
			String candidate = candidates[i];
			wanted[i] = this.tracing || candidate == null || !isForTraces(candidate);
		}
		return wanted;
	}

	private static boolean isForTraces(String candidate) {
		return candidate.startsWith("org.springframework.boot.micrometer.tracing.")
				|| candidate.startsWith("org.springframework.boot.opentelemetry.");
	}

}
