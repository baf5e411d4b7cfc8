package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A Neo4j server of the bench, without log-in: it holds one generated graph and is
 * reached from this machine only.
 */
final class Database implements AutoCloseable {

	private static final Path JARS = Path.of("target/neo4j/lib").toAbsolutePath();

	private static final Duration START = Duration.ofMinutes(5);

	private static final String HOME = "SHOW SETTINGS YIELD name, value WHERE name = 'server.directories.neo4j_home' RETURN value";

	private final Program program;

	private final String uri;

	private final Driver driver;

	private Database(Program program, String uri, Driver driver) {
		this.program = program;
		this.uri = uri;
		this.driver = driver;
	}

	/** Starts the server of a data folder and waits until it answers. */
	static Database start(Path home, int entities) {
		String address = "127.0.0.1:" + Ports.free();
		configure(home, entities, address);
		Program program = Program.start("neo4j", home.resolve("console.log"),
				command("-Xms2g", "-Xmx2g", "-XX:+UseG1GC", "--add-opens=java.base/java.nio=ALL-UNNAMED",
						"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
						"-Dio.netty.tryReflectionSetAccessible=true", "org.neo4j.server.CommunityEntryPoint",
						"--home-dir=" + home, "--config-dir=" + home.resolve("conf"), "--console-mode"),
				List.of());
		String uri = "bolt://" + address;
		Driver driver = GraphDatabase.driver(uri, AuthTokens.none());
		program.await(START, () -> answers(driver, home));
		return new Database(program, uri, driver);
	}

	/** Whether it is our server that answers: nothing is ever written to another. */
	private static boolean answers(Driver driver, Path home) {
		try (Session session = driver.session()) {
			String served = session.run(HOME).single().get(0).asString();
			if (!served.equals(home.toString())) {
				throw new IllegalStateException("Another server answers: that of " + served);
			}
			return true;
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	/**
	 * Fills the still empty data folder of a server that does not run.
	 * @param files arguments that name the files
	 */
	static void load(Path home, int entities, List<String> files) {
		configure(home, entities, "127.0.0.1:" + Ports.free());
		List<String> arguments = new ArrayList<>(
				List.of("-Xmx2g", "org.neo4j.cli.AdminTool", "database", "import", "full", "--array-delimiter=;",
						"--overwrite-destination", "--report-file=" + home.resolve("import.report")));
		arguments.add("neo4j");
		arguments.addAll(files);
		Program.run("import", home.resolve("import.log"), command(arguments.toArray(String[]::new)),
				List.of("NEO4J_HOME=" + home, "NEO4J_CONF=" + home.resolve("conf")));
	}

	private static List<String> command(String... arguments) {
		List<String> command = new ArrayList<>(List.of(Program.JAVA, "-cp", JARS + "/*"));
		command.addAll(List.of(arguments));
		return command;
	}

	private static void configure(Path home, int entities, String address) {
		try {
			Files.createDirectories(home.resolve("conf"));
			Files.writeString(home.resolve("conf/neo4j.conf"), """
					server.bolt.listen_address=%s
					server.bolt.advertised_address=%s
					server.http.enabled=false
					server.https.enabled=false
					server.memory.pagecache.size=%dm
					dbms.security.auth_enabled=false
					dbms.usage_report.enabled=false
					client.allow_telemetry=false
					internal.dbms.bolt.netty_server_shutdown_quiet_period=0
					""".formatted(address, address, Math.max(512, entities / 200)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Driver driver() {
		return this.driver;
	}

	String uri() {
		return this.uri;
	}

	Program program() {
		return this.program;
	}

	@Override
	public void close() {
		this.driver.close();
		this.program.close();
	}

}
