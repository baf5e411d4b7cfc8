package io.zonegraph.failure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class ActionableFailureAnalyzerTests {

	@Test
	void printsDescriptionAndActionWithoutAStackTrace(CapturedOutput output) {
		SpringApplication application = new SpringApplication(Failing.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThatException().isThrownBy(application::run);
		assertThat(output).containsSubsequence("APPLICATION FAILED TO START", "Description:", "It is broken.",
				"Action:", "Repair it.");
		assertThat(output).doesNotContain("\tat ");
	}

	static class Failing {

		@Bean
		String broken() {
			throw new ActionableException("It is broken.", "Repair it.", null) {
			};
		}

	}

}
