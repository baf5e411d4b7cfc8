package io.zonegraph.store.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import io.zonegraph.failure.ActionableException;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.util.StringUtils;

/**
 * Copies the graph to a file and exits, as requested by {@code --graph.backup=file}, or a
 * file to the graph, as requested by {@code --graph.restore=file}.
 */
public final class BackupCommand {

	private static final String BACKUP = "graph.backup";

	private static final String RESTORE = "graph.restore";

	private static final String OVERWRITE = "graph.restore.overwrite";

	private BackupCommand() {
	}

	/**
	 * Whether the arguments of the application request a backup or a restore instead of a
	 * normal start.
	 */
	public static boolean isAskedBy(String... arguments) {
		SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments);
		return given.containsProperty(BACKUP) || given.containsProperty(RESTORE);
	}

	/**
	 * Copies the configured graph and prints what was copied.
	 * @param arguments arguments of the application
	 * @return the exit code: 0 if the copy is complete, otherwise 1
	 */
	public static int run(String... arguments) {
		SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments);
		Optional<Path> backup = file(given.getProperty(BACKUP));
		Optional<Path> restore = file(given.getProperty(RESTORE));
		if (backup.isPresent() == restore.isPresent()) {
			System.err.println("Name one file: --graph.backup=file or --graph.restore=file.");
			return 1;
		}
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments)) {
			Driver driver = context.getBean(Driver.class);
			SessionConfig session = session(context.getEnvironment().getProperty("zonegraph.store.database"));
			backup.ifPresent((file) -> System.out
				.println("Backup %s: %s".formatted(file, new Backup(driver, session, Clock.systemUTC()).to(file))));
			restore.ifPresent((file) -> System.out.println("Restored %s: %s".formatted(file,
					new Restore(driver, session).from(new BackupFile(file), isSet(given.getProperty(OVERWRITE))))));
			return 0;
		}
		catch (ActionableException ex) {
			System.err.println(ex.getMessage() + " " + ex.action());
			return 1;
		}
		catch (Neo4jException ex) {
			System.err.println("The database failed: " + ex.getMessage());
			return 1;
		}
	}

	private static Optional<Path> file(@Nullable String name) {
		return StringUtils.hasText(name) ? Optional.of(Path.of(name)) : Optional.empty();
	}

	private static boolean isSet(@Nullable String flag) {
		return flag != null && !flag.equals("false");
	}

	private static SessionConfig session(@Nullable String database) {
		return StringUtils.hasText(database) ? SessionConfig.forDatabase(database) : SessionConfig.defaultConfig();
	}

	/**
	 * The configuration of a copy; registered explicitly, never scanned. The file of the
	 * same name in {@code META-INF/spring} lists the auto-configurations of the driver.
	 */
	@ImportAutoConfiguration
	static class Settings {

	}

}
