package io.zonegraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Applies migrations of the graph's constraints, indexes and data. Applied migrations are
 * recorded in the graph and not applied again.
 */
public final class GraphMigrations {

	private static final Log logger = LogFactory.getLog(GraphMigrations.class);

	private static final int ATTEMPTS = 5;

	private final Driver driver;

	/** Name of the database; null for the user's home database. */
	private final @Nullable String database;

	private final List<String> locations;

	private final StartLock lock;

	private final MigrationsLock migrationsLock;

	/**
	 * Migrations of the user's home database.
	 * @param driver the driver
	 * @param locations folders with migrations, each {@code classpath:…} or
	 * {@code file:///…}
	 */
	public GraphMigrations(Driver driver, List<String> locations) {
		this(driver, null, locations, new StartLock(driver, null, StartProperties.DEFAULTS));
	}

	GraphMigrations(Driver driver, @Nullable String database, List<String> locations, StartLock lock) {
		this.driver = driver;
		this.database = database;
		this.locations = List.copyOf(locations);
		this.lock = lock;
		this.migrationsLock = new MigrationsLock(driver, database);
	}

	/** The migrations shipped with ZoneGraph. */
	public static GraphMigrations shipped(Driver driver) {
		return new GraphMigrations(driver, List.of(MigrationProperties.DEFAULT_LOCATION));
	}

	/**
	 * Applies all pending migrations and waits until all indexes are online. If several
	 * applications do so at once, one applies them while the others wait.
	 * @throws StartFailedException if the database cannot be reached or written
	 * @throws MigrationFailedException if the database refuses a migration
	 */
	public void apply() {
		this.lock.withLock(this::apply);
	}

	private void apply(LockLease.State found) {
		try {
			if (found.isAbandoned()) {
				this.migrationsLock.breakOpen();
			}
			this.migrationsLock.await();
			String version = applied(ATTEMPTS);
			settle();
			logger.info("Graph migrations are up to date (version %s)".formatted(version));
		}
		catch (MigrationsException | Neo4jException ex) {
			throw MigrationFailedException.refused(this.locations, ex);
		}
	}

	/**
	 * Applies pending migrations and returns the resulting version. New indexes change
	 * the schema while they come online, so the database may fail to compile the
	 * statement that records their migration. Migrations create only what does not exist,
	 * so they can be retried.
	 */
	private String applied(int attempts) {
		try {
			return migrations().apply().map(MigrationVersion::getValue).orElse("none");
		}
		catch (MigrationsException ex) {
			if (attempts == 1 || !(ex.getCause() instanceof DatabaseException)) {
				throw ex;
			}
			settle();
			return applied(attempts - 1);
		}
	}

	/** Waits until all indexes are online. */
	private void settle() {
		try (Session session = (this.database != null) ? this.driver.session(SessionConfig.forDatabase(this.database))
				: this.driver.session()) {
			session.run("CALL db.awaitIndexes(300)").consume();
		}
	}

	/**
	 * Allows out-of-order migrations: one developed in parallel with a later version may
	 * be applied after it.
	 */
	private Migrations migrations() {
		MigrationsConfig.Builder configuration = MigrationsConfig.builder()
			.withLocationsToScan(this.locations.toArray(String[]::new))
			.withResourceScanner(GraphMigrations::resources)
			.withMigrationClassesDiscoverer((context) -> List.of())
			.withOutOfOrderAllowed(true);
		if (this.database != null) {
			configuration.withDatabase(this.database);
		}
		return new Migrations(configuration.build(), this.driver);
	}

	/** The files in folders on the class path, found without scanning every jar. */
	private static List<URL> resources(List<String> folders) {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		List<URL> files = new ArrayList<>();
		try {
			for (String folder : folders) {
				for (Resource file : resolver.getResources("classpath*:%s/**/*.*".formatted(folder))) {
					files.add(file.getURL());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the migrations in " + folders, ex);
		}
		return files;
	}

}
