package io.zonegraph.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.zonegraph.ZoneGraphApplication;
import io.zonegraph.testing.TimedResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application in a JVM of its own, and what it does when something is killed.
 */
class ApplicationProcessIT {

	@TempDir
	Path temp;

	private final Queue<String> output = new ConcurrentLinkedQueue<>();

	@Test
	void startsItsDatabaseAgainWhenThatIsKilledAndTakesItAlongWhenKilledItself() throws Exception {
		Process application = startApplication();
		try {
			await(Duration.ofMinutes(4), () -> reported("  Graph "));
			assertThat(value("Graph")).matches("[1-9][0-9,]* nodes, [1-9][0-9,]* relationships");
			URI api = URI.create(value("API"));
			assertThat(TimedResponse.of(api, "{ zones { nodes { id } } }").codes()).isEmpty();

			ProcessHandle first = serverOf(application);
			first.destroyForcibly();
			await(Duration.ofMinutes(3), () -> reported("is up again"));
			await(Duration.ofSeconds(30), () -> TimedResponse.of(api, "{ zones { nodes { id } } }").codes().isEmpty());
			ProcessHandle second = serverOf(application);
			assertThat(second.pid()).isNotEqualTo(first.pid());

			application.destroyForcibly();
			second.onExit().get(30, TimeUnit.SECONDS);
		}
		finally {
			application.destroyForcibly();
		}
	}

	private Process startApplication() throws IOException {
		Process application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), ZoneGraphApplication.class.getName(), "--server.port=0",
				"--zonegraph.local.bolt-port=0", "--zonegraph.local.http-port=0",
				"--zonegraph.local.data-folder=" + this.temp)
			.redirectErrorStream(true)
			.start();
		Thread reader = new Thread(() -> application.inputReader().lines().forEach(this.output::add));
		reader.setDaemon(true);
		reader.start();
		return application;
	}

	private static ProcessHandle serverOf(Process application) {
		List<ProcessHandle> children = application.children().filter(ProcessHandle::isAlive).toList();
		assertThat(children).hasSize(1);
		return children.get(0);
	}

	private boolean reported(String text) {
		return this.output.stream().anyMatch((line) -> line.contains(text));
	}

	private String value(String name) {
		String start = "  " + name + " ";
		return this.output.stream()
			.filter((line) -> line.startsWith(start))
			.map((line) -> line.substring(start.length()).strip())
			.findFirst()
			.orElseThrow();
	}

	private void await(Duration time, BooleanSupplier condition) throws InterruptedException {
		long begin = System.nanoTime();
		while (!condition.getAsBoolean()) {
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).as("%s", this.output).isLessThan(time);
			Thread.sleep(100);
		}
	}

}
