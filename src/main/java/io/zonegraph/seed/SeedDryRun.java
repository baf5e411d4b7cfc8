package io.zonegraph.seed;

import java.time.Clock;

import io.zonegraph.failure.ActionableException;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.ModelConfiguration;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.GraphWritesConfiguration;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Prints what a load would do to the configured graph, without doing it, as requested by
 * {@code --seed.dry-run}.
 */
public final class SeedDryRun {

	private SeedDryRun() {
	}

	/** Whether the application arguments request a dry run instead of a start. */
	public static boolean isAskedBy(String... arguments) {
		return SeedCommand.isAskedBy("seed.dry-run", arguments);
	}

	/**
	 * Compares the files at the configured location with the graph and prints the report.
	 * @param arguments the application arguments
	 * @return exit code: 0 if the files can be loaded, otherwise 1
	 */
	public static int run(String... arguments) {
		try (ConfigurableApplicationContext context = SeedCommand.start(Settings.class, arguments)) {
			SeedLoader loader = new SeedLoader(context.getBean(GraphModel.class), context.getBean(GraphWrites.class),
					Clock.systemUTC());
			System.out.println(loader.dryRun(context.getBean(SeedProperties.class).location()));
			return 0;
		}
		catch (ActionableException ex) {
			System.err.println(ex.getMessage() + " " + ex.action());
			return 1;
		}
	}

	/**
	 * The configuration of a dry run; registered explicitly, never scanned. The file of
	 * the same name in {@code META-INF/spring} lists the auto-configurations of the
	 * driver.
	 */
	@Import({ ModelConfiguration.class, GraphWritesConfiguration.class })
	@EnableConfigurationProperties(SeedProperties.class)
	@ImportAutoConfiguration
	static class Settings {

	}

}
