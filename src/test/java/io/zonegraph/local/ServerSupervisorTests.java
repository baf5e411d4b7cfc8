package io.zonegraph.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** With a shell in place of the server. */
@DisabledOnOs(OS.WINDOWS)
@ExtendWith(OutputCaptureExtension.class)
class ServerSupervisorTests {

	private static final String UP = "echo Bolt enabled on, HTTP enabled on; ";

	@TempDir
	Path temp;

	private final AtomicInteger launches = new AtomicInteger();

	@Test
	void startsAServerAgainHoweverOftenItEnds(CapturedOutput output) throws Exception {
		try (ServerSupervisor supervisor = keep(UP + "echo out of memory; sleep 0.3; exit 3")) {
			long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
			while (this.launches.get() < 3 && System.nanoTime() < deadline) {
				Thread.sleep(100);
			}
			assertThat(this.launches).hasValueGreaterThanOrEqualTo(3);
			assertThat(output).contains("started again in 1 s, after failure 1 in a row",
					"started again in 2 s, after failure 2 in a row");
			assertThat(output.toString().lines().filter((line) -> line.contains("ended by itself")))
				.allSatisfy((line) -> assertThat(line).contains("exit code 3").endsWith("out of memory)"));
		}
	}

	@Test
	void pausesLongerAfterEachFailureButNoMoreThanAMinute() {
		assertThat(IntStream.of(0, 1, 2, 3, 6, 7, 8, 1_000_000).mapToObj(ServerSupervisor::pauseAfter))
			.extracting(Duration::toSeconds)
			.containsExactly(0L, 1L, 2L, 4L, 32L, 60L, 60L, 60L);
	}

	@Test
	void leavesAServerAloneThatWasStopped(CapturedOutput output) throws Exception {
		keep(UP + "read end").close();
		Thread.sleep(1000);
		assertThat(this.launches).hasValue(1);
		assertThat(output).doesNotContain("by itself");
	}

	private ServerSupervisor keep(String script) {
		Path log = this.temp.resolve("console.log");
		return ServerSupervisor.start(() -> {
			this.launches.incrementAndGet();
			return ServerProcess.launch(
					new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).redirectOutput(log.toFile()),
					new ConsoleLog(log));
		}, Duration.ofSeconds(30));
	}

}
