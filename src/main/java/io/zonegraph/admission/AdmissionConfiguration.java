package io.zonegraph.admission;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures admission. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ AdmissionProperties.class, RateLimitProperties.class })
class AdmissionConfiguration {

	@Bean
	Admission admission(AdmissionProperties properties, RateLimitProperties rateLimit, MeterRegistry metrics) {
		return new Admission(properties, rateLimit, Runtime.getRuntime().availableProcessors(), metrics);
	}

}
