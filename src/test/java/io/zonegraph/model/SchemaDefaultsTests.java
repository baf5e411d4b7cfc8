package io.zonegraph.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaDefaultsTests {

	private static final String[] OURS = { "zonegraph.migrations.enabled", "zonegraph.seed.enabled",
			"zonegraph.warm-up.enabled", "zonegraph.explorer.enabled" };

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withInitializer(new SchemaDefaults());

	@ParameterizedTest
	@ValueSource(strings = { "classpath:schema/", "classpath:schema" })
	void leavesAllOnWithTheSchemaThatComesWithZoneGraph(String location) {
		this.application.withPropertyValues("zonegraph.schema.locations=" + location).run((context) -> {
			assertThat(OURS).allSatisfy((name) -> assertThat(context.getEnvironment().getProperty(name)).isNull());
			assertThat(context.getEnvironment().getProperty("zonegraph.check.enabled")).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:films/", "classpath:schema/,file:films/" })
	void turnsOffWhatIsOursWithAnother(String locations) {
		this.application.withPropertyValues("zonegraph.schema.locations=" + locations).run((context) -> {
			assertThat(OURS)
				.allSatisfy((name) -> assertThat(context.getEnvironment().getProperty(name)).isEqualTo("false"));
			assertThat(context.getEnvironment().getProperty("zonegraph.check.enabled")).isEqualTo("true");
		});
	}

	@Test
	void letsAPropertySayOtherwise() {
		this.application
			.withPropertyValues("zonegraph.schema.locations=file:films/", "zonegraph.seed.enabled=true",
					"zonegraph.check.enabled=false")
			.run((context) -> {
				assertThat(context.getEnvironment().getProperty("zonegraph.seed.enabled")).isEqualTo("true");
				assertThat(context.getEnvironment().getProperty("zonegraph.check.enabled")).isEqualTo("false");
			});
	}

}
