package io.zonegraph.seed;

import java.util.List;
import java.util.stream.Collectors;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.ModelConfiguration;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * Checks the files of the seed and does nothing else: no database, no web server. This is
 * what {@code --seed.check} asks for.
 */
public final class SeedCheck {

	private final SeedFormat format;

	/**
	 * A check.
	 * @param model says what files there may be
	 */
	public SeedCheck(GraphModel model) {
		this.format = SeedFormat.of(model);
	}

	/** Whether the arguments of the application ask for a check instead of a start. */
	public static boolean isAskedBy(String... arguments) {
		String value = new SimpleCommandLinePropertySource(arguments).getProperty("seed.check");
		return value != null && !value.equals("false");
	}

	/**
	 * Checks the files that the configuration names and prints the report.
	 * @param arguments arguments of the application
	 * @return exit code: 0 if all is correct, else 1
	 */
	public static int run(String... arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments)) {
			SeedCheck check = new SeedCheck(context.getBean(GraphModel.class));
			Result result = check.check(context.getBean(SeedProperties.class).location());
			System.out.println(result.report());
			return result.isCorrect() ? 0 : 1;
		}
	}

	/**
	 * Checks a folder.
	 * @param location {@code classpath:…} or {@code file:…}
	 */
	public Result check(String location) {
		SeedContent content = new SeedReader(this.format).read(location, new SeedLocation(location).files());
		return new Result(content.files(), content.rows(), content.problems());
	}

	/**
	 * What a check found.
	 *
	 * @param files number of files
	 * @param rows number of rows below headers
	 * @param problems everything that is wrong, by file and line
	 */
	public record Result(int files, int rows, List<SeedProblem> problems) {

		public Result {
			problems = List.copyOf(problems);
		}

		/** Whether the files can be loaded. */
		public boolean isCorrect() {
			return this.problems.isEmpty();
		}

		/** The result for people: one line if all is correct, else a line per problem. */
		public String report() {
			String size = "%d files, %d rows: ".formatted(this.files, this.rows);
			if (isCorrect()) {
				return size + "correct";
			}
			return this.problems.stream()
				.map(SeedProblem::toString)
				.collect(Collectors.joining("\n", "",
						"\n" + size + this.problems.size() + ((this.problems.size() == 1) ? " error" : " errors")));
		}

	}

	/** What a check needs of the configuration; registered by hand, never scanned. */
	@Import(ModelConfiguration.class)
	@EnableConfigurationProperties(SeedProperties.class)
	static class Settings {

	}

}
