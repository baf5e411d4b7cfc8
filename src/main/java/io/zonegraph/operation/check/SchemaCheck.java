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
 * Compares the schema with all of the graph and does nothing else. This is what
 * {@code --schema.check} asks for.
 */
public final class SchemaCheck {

	private SchemaCheck() {
	}

	/** Whether the arguments of the application ask for a check instead of a start. */
	public static boolean isAskedBy(String... arguments) {
		String value = new SimpleCommandLinePropertySource(arguments).getProperty("schema.check");
		return value != null && !value.equals("false");
	}

	/**
	 * Checks the schema and the graph that the configuration names and prints the report.
	 * @param arguments arguments of the application
	 * @return exit code: 0 if all is correct, else 1
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
	 * What a check needs of the configuration; registered by hand, never scanned. The
	 * file of its name in META-INF/spring lists what brings the driver.
	 */
	@Import({ ModelConfiguration.class, InspectionConfiguration.class })
	@ImportAutoConfiguration
	static class Settings {

	}

}
