package io.zonegraph.operation.check;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.model.ModelConfiguration;
import io.zonegraph.store.GraphInspection;
import io.zonegraph.store.InspectionConfiguration;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * Checks the schema against the whole graph and exits, as requested by
 * {@code --schema.check}.
 */
public final class SchemaCheck {

	private SchemaCheck() {
	}

	/**
	 * Whether the arguments of the application request a check instead of a normal start.
	 */
	public static boolean isAskedBy(String... arguments) {
		String value = new SimpleCommandLinePropertySource(arguments).getProperty("schema.check");
		return value != null && !value.equals("false");
	}

	/**
	 * Checks the configured schema and graph and prints the report to standard output.
	 * @param arguments arguments of the application
	 * @return the exit code: 0 if there are no problems, otherwise 1
	 */
	public static int run(String... arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments)) {
			GraphModel model = context.getBean(GraphModel.class);
			context.getBean(GraphSchema.class);
			GraphReport report = new GraphCheck(model, context.getBean(GraphInspection.class)).run(CheckScope.WHOLE);
			System.out.println(report.text());
			return report.isCorrect() ? 0 : 1;
		}
	}

	/**
	 * The configuration of a check; registered explicitly, never scanned. The file of the
	 * same name in {@code META-INF/spring} lists the auto-configurations of the driver.
	 */
	@Import({ ModelConfiguration.class, InspectionConfiguration.class })
	@ImportAutoConfiguration
	static class Settings {

	}

}
