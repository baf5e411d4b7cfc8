package io.zonegraph.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * A Neo4j server in a child process of the application, from {@link #start} to
 * {@link #close}. It is restarted if it is killed in between, keeps its data between
 * runs, and always stops when this process ends.
 *
 * <pre class="code">
 * try (LocalServer server = LocalServer.start(LocalServerProperties.onFreePorts(folder))) {
 * 	GraphDatabase.driver(server.boltUri(), AuthTokens.basic(server.username(), server.password()));
 * }
 * </pre>
 */
public final class LocalServer implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(LocalServer.class);

	private static final Duration PATIENCE_WITH_EARLIER_SERVER = Duration.ofSeconds(15);

	private final ServerFolder folder;

	private final ServerConfiguration configuration;

	private final String password;

	private final ServerSupervisor supervisor;

	private final FolderLock lock;

	private LocalServer(ServerFolder folder, ServerConfiguration configuration, String password,
			ServerSupervisor supervisor, FolderLock lock) {
		this.folder = folder;
		this.configuration = configuration;
		this.password = password;
		this.supervisor = supervisor;
		this.lock = lock;
	}

	/**
	 * Starts the server and returns once it accepts connections.
	 * @throws LocalServerFailure if it cannot run; neither the process nor the lock of
	 * the data folder remains
	 */
	public static LocalServer start(LocalServerProperties properties) {
		ServerProgram program = ServerProgram.find(Path.of(System.getProperty("java.home")), properties.libFolder());
		ServerFolder folder = ServerFolder.open(properties.dataFolder());
		FolderLock lock = FolderLock.acquire(folder, PATIENCE_WITH_EARLIER_SERVER);
		try {
			return start(properties, program, folder, lock);
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static LocalServer start(LocalServerProperties properties, ServerProgram program, ServerFolder folder,
			FolderLock lock) {
		ServerConfiguration configuration = configurationFrom(properties);
		configuration.writeTo(folder);
		ConsoleLog console = new ConsoleLog(folder.consoleLog());
		logger.info("Starting a local Neo4j server in %s".formatted(folder.path()));
		String password = ServerPassword.of(folder);
		if (!folder.hasBeenStarted()) {
			ServerProcess.launch(program.setInitialPassword(folder), console).awaitSuccess(properties.startTimeout());
		}
		ServerSupervisor supervisor = ServerSupervisor.start(
				() -> ServerProcess.launch(program.server(folder, properties.heap()), console),
				properties.startTimeout());
		LocalServer server = new LocalServer(folder, configuration, password, supervisor, lock);
		logger.info("Started %s in %.1f s".formatted(server, supervisor.process().uptime().toMillis() / 1000.0));
		return server;
	}

	private static ServerConfiguration configurationFrom(LocalServerProperties properties) {
		return new ServerConfiguration(properties.host(),
				ListenPort.check("zonegraph.local.bolt-port", properties.host(), properties.boltPort()),
				ListenPort.check("zonegraph.local.http-port", properties.host(), properties.httpPort()),
				properties.heap(), properties.pageCache(),
				Objects.requireNonNullElse(properties.browserCommands(), ""));
	}

	/** The URI for the driver, for example {@code bolt://127.0.0.1:7687}. */
	public URI boltUri() {
		return URI.create("bolt://" + this.configuration.boltAddress());
	}

	/** The URL of Neo4j Browser, for example {@code http://127.0.0.1:7474/browser/}. */
	public URI browserUri() {
		return URI.create("http://" + this.configuration.httpAddress() + "/browser/");
	}

	public String username() {
		return "neo4j";
	}

	public String password() {
		return this.password;
	}

	/** The absolute path of the data folder. */
	public Path dataFolder() {
		return this.folder.path();
	}

	/** The id of the current server process, which changes with a restart. */
	long pid() {
		return this.supervisor.process().pid();
	}

	/** Stops the server and waits until its process has ended. */
	@Override
	public void close() {
		this.supervisor.close();
		this.lock.close();
	}

	@Override
	public String toString() {
		return "local Neo4j server (%s, process %d)".formatted(boltUri(), pid());
	}

}
