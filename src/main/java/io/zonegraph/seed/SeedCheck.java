package io.zonegraph.seed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.ModelConfiguration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Checks the seed files without a database or web server, as requested by
 * {@code --seed.check}.
 */
public final class SeedCheck {

	private final SeedFormat format;

	/**
	 * Creates a check.
	 * @param model determines the allowed files and columns
	 */
	public SeedCheck(GraphModel model) {
		this.format = SeedFormat.of(model);
	}

	/** Whether the application arguments request a check instead of a start. */
	public static boolean isAskedBy(String... arguments) {
		return SeedCommand.isAskedBy("seed.check", arguments);
	}

	/**
	 * Checks the files at the configured location and prints the report.
	 * @param arguments the application arguments
	 * @return exit code: 0 if there are no problems, otherwise 1
	 */
	public static int run(String... arguments) {
		try (ConfigurableApplicationContext context = SeedCommand.start(Settings.class, arguments)) {
			SeedCheck check = new SeedCheck(context.getBean(GraphModel.class));
			Result result = check.check(context.getBean(SeedProperties.class).location());
			System.out.println(result.report());
			return result.isCorrect() ? 0 : 1;
		}
	}

	/**
	 * Checks the files of folders.
	 * @param location folders, zip files and workbooks, {@code classpath:…} or
	 * {@code file:…}, separated by commas
	 * @return the result; a folder without CSV files is a problem
	 */
	public Result check(String location) {
		SeedContent content = new SeedReader(this.format).read(SeedFiles.at(location));
		return new Result(content.files(), content.rows(), content.warnings(), content.problems());
	}

	/**
	 * The result of a check.
	 *
	 * @param files number of files
	 * @param rows number of rows below headers
	 * @param warnings what a person should look at, sorted by file and line
	 * @param problems all problems, sorted by file and line
	 */
	public record Result(int files, int rows, List<SeedProblem> warnings, List<SeedProblem> problems) {

		public Result {
			warnings = List.copyOf(warnings);
			problems = List.copyOf(problems);
		}

		/** Whether the files can be loaded. */
		public boolean isCorrect() {
			return this.problems.isEmpty();
		}

		/**
		 * The result as text: a line for each warning and each problem, and a summary.
		 */
		public String report() {
			Stream<String> lines = Stream.concat(this.warnings.stream().map((warning) -> "Warning: " + warning),
					this.problems.stream().map(SeedProblem::toString));
			return Stream.concat(lines, Stream.of(summary())).collect(Collectors.joining("\n"));
		}

		private String summary() {
			String warned = this.warnings.isEmpty() ? "" : ", " + counted(this.warnings.size(), "warning");
			return "%d files, %d rows: %s%s".formatted(this.files, this.rows,
					isCorrect() ? "correct" : counted(this.problems.size(), "error"), warned);
		}

		private static String counted(int number, String noun) {
			return "%d %s%s".formatted(number, noun, (number == 1) ? "" : "s");
		}

	}

	/** The configuration of a check; registered explicitly, never scanned. */
	@Import(ModelConfiguration.class)
	@EnableConfigurationProperties(SeedProperties.class)
	static class Settings {

	}

}
