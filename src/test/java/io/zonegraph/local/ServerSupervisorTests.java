package io.zonegraph.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

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
	void givesUpOnAServerThatEndsTimeAndAgain(CapturedOutput output) throws Exception {
		try (ServerSupervisor supervisor = keep(UP + "echo out of memory; sleep 0.3; exit 3")) {
			long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
			while (!output.toString().contains("stays down") && System.nanoTime() < deadline) {
				Thread.sleep(100);
			}
			assertThat(output).contains("ended 6 times in a row and stays down", "exit code 3", "out of memory");
			assertThat(this.launches).hasValue(1 + ServerSupervisor.ATTEMPTS);
			assertThat(supervisor.process().awaitEnd()).contains("exit code 3");
		}
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
