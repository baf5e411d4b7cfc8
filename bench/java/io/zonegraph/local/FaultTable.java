package io.zonegraph.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import io.zonegraph.ZoneGraphApplication;
import io.zonegraph.testing.FaultyNetwork;
import io.zonegraph.testing.FaultyNetwork.Direction;

/**
 * Measures what clients see of faults of the database and of the network to it, how long
 * it takes, what is lost, and how long the application takes to recover. The application
 * runs with its defaults, over a local server that is reached through a proxy.
 */
final class FaultTable {

	private static final Duration FAULT = Duration.ofSeconds(12);

	private static final Duration CALM = Duration.ofSeconds(3);

	private static final int CYCLES = 1_000;

	private static final String HEADER = """
			| fault | answers with data | without data | longest | lost | recovered after |
			| --- | --- | --- | --- | --- | --- |
			""";

	private final LocalServer server;

	private final FaultyNetwork network;

	private final FaultClients clients;

	private final Random random = new Random(1);

	private FaultTable(LocalServer server, FaultyNetwork network, FaultClients clients) {
		this.server = server;
		this.network = network;
		this.clients = clients;
	}

	public static void main(String... arguments) throws Exception {
		Path folder = Files.createTempDirectory("faults");
		try (LocalServer server = LocalServer.start(LocalServerProperties.onFreePorts(folder.resolve("neo4j")));
				FaultyNetwork network = new FaultyNetwork(server.boltUri().getPort());
				ConfigurableApplicationContext application = start(server, network)) {
			int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			FaultClients clients = new FaultClients(port);
			String table = new FaultTable(server, network, clients).measure();
			System.out.println(table);
			write(Path.of("bench/results/faults-%s.md".formatted(LocalDate.now())), table);
		}
		System.exit(0);
	}

	private static ConfigurableApplicationContext start(LocalServer server, FaultyNetwork network) {
		return new SpringApplicationBuilder(ZoneGraphApplication.class).web(WebApplicationType.SERVLET)
			.run("--server.port=0", "--server.address=127.0.0.1",
					"--spring.neo4j.uri=bolt://127.0.0.1:" + network.port(),
					"--spring.neo4j.authentication.username=" + server.username(),
					"--spring.neo4j.authentication.password=" + server.password());
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String measure() throws Exception {
		StringBuilder table = new StringBuilder("Faults on %s, %d processors, Java %s; read timeout 10 s%n%n".formatted(
				LocalDate.now(), Runtime.getRuntime().availableProcessors(), System.getProperty("java.version")));
		table.append(HEADER);
		this.clients.learn();
		table.append(row(lasting("none", () -> {
		})));
		Leaks before = leaks();
		for (Fault fault : faults()) {
			table.append(row(fault));
			System.out.println(table);
		}
		table.append(row(new Fault("connections reset, %,d times".formatted(CYCLES), this::cutManyTimes, () -> {
		})));
		// Threads of the web server that have nothing to do end after a minute.
		Thread.sleep(Duration.ofSeconds(65).toMillis());
		Leaks after = leaks();
		return table.append("%nBefore all faults: %s. After them, with a minute of rest: %s.%n".formatted(before, after)).toString();
	}

	private List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		faults.add(new Fault("database frozen (SIGSTOP)", () -> {
			signal("-STOP");
			Thread.sleep(FAULT.toMillis());
		}, () -> signal("-CONT")));
		faults.add(new Fault("database killed, started again by its supervisor", () -> signal("-KILL"),
				this::awaitDatabase));
		faults.add(lasting("requests to the database held back", () -> this.network.stall(Direction.TO_SERVER)));
		faults.add(lasting("answers of the database held back", () -> this.network.stall(Direction.TO_CLIENT)));
		faults.add(lasting("requests to the database lost", () -> this.network.lose(Direction.TO_SERVER)));
		faults.add(lasting("answers of the database lost", () -> this.network.lose(Direction.TO_CLIENT)));
		faults.add(lasting("connections refused", this.network::refuse));
		faults.add(lasting("each packet delayed by 200 ms", () -> this.network.delay(Duration.ofMillis(200))));
		faults.add(new Fault("connections cut in mid answer, ten times a second", this::cutInMidAnswer,
				this.network::heal));
		return faults;
	}

	private Fault lasting(String name, Step begin) {
		return new Fault(name, () -> {
			begin.run();
			Thread.sleep(FAULT.toMillis());
		}, this.network::heal);
	}

	private void cutInMidAnswer() throws InterruptedException {
		long end = System.nanoTime() + FAULT.toNanos();
		while (System.nanoTime() < end) {
			this.network.cutAfter(this.random.nextInt(4_000));
			Thread.sleep(100);
		}
	}

	private void cutManyTimes() throws InterruptedException {
		for (int cycle = 0; cycle < CYCLES; cycle++) {
			this.network.cut();
			Thread.sleep(20);
		}
	}

	private void awaitDatabase() throws InterruptedException {
		try (Driver driver = GraphDatabase.driver(this.server.boltUri(),
				AuthTokens.basic(this.server.username(), this.server.password()))) {
			while (!answers(driver)) {
				Thread.sleep(20);
			}
		}
	}

	private static boolean answers(Driver driver) {
		try {
			driver.executableQuery("RETURN 1").execute();
			return true;
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	private void signal(String signal) throws IOException, InterruptedException {
		new ProcessBuilder("kill", signal, String.valueOf(this.server.pid())).start().waitFor();
	}

	private String row(Fault fault) throws Exception {
		this.clients.start();
		Thread.sleep(CALM.toMillis());
		fault.begin().run();
		fault.end().run();
		long ended = System.nanoTime();
		this.clients.awaitData(ended);
		FaultClients.Seen seen = this.clients.stop();
		return "| %s | %,d | %s | %.1f s | %d | %s |%n".formatted(fault.name(), seen.withData(), seen.codes(),
				seen.longest().toMillis() / 1_000.0, seen.lost(), recovery(seen.recovery(ended)));
	}

	private static String recovery(Duration time) {
		return time.isZero() ? "–" : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1_000.0);
	}

	private Leaks leaks() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return new Leaks(this.network.connections(), Thread.activeCount(),
				(runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
	}

	private interface Step {

		void run() throws IOException, InterruptedException;

	}

	private record Fault(String name, Step begin, Step end) {
	}

	private record Leaks(int connections, int threads, long megabytes) {

		@Override
		public String toString() {
			return "%d connections to the database, %d threads, %d MB of heap".formatted(this.connections, this.threads,
					this.megabytes);
		}

	}

}
