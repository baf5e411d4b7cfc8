package io.zonegraph.local;

import java.nio.file.Path;

import io.zonegraph.ZoneGraphApplication;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ExtendWith(OutputCaptureExtension.class)
class LocalServerApplicationIT {

	@TempDir
	Path temp;

	@Test
	void runsWhileTheApplicationRuns(CapturedOutput output) {
		LocalServer server;
		try (ConfigurableApplicationContext context = run(new SpringApplicationBuilder())) {
			server = context.getBean(LocalServer.class);
			context.getBean(Driver.class).verifyConnectivity();
			assertThat(output).containsSubsequence("API ", "Neo4j Browser ", server.browserUri().toString(),
					"Password ", server.password(), "Data folder ", this.temp.toString());
			assertThat(output.toString().lines().filter((line) -> line.contains("API key (role curator)")))
				.singleElement(InstanceOfAssertFactories.STRING)
				.containsPattern("  zg_[A-Za-z0-9_-]{43}$");
			int before = output.length();
			context.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, null));
			assertThat(output.toString().substring(before)).contains("ZoneGraph is ready").doesNotContain("zg_");
		}
		assertThat(ProcessHandle.of(server.pid())).isEmpty();
	}

	@Test
	void stopsWhenTheApplicationFailsLater() {
		long[] pid = new long[1];
		ApplicationListener<ApplicationReadyEvent> failure = (event) -> {
			pid[0] = event.getApplicationContext().getBean(LocalServer.class).pid();
			throw new IllegalStateException("broken");
		};
		assertThatIllegalStateException().isThrownBy(() -> run(new SpringApplicationBuilder().listeners(failure)));
		assertThat(pid[0]).isPositive();
		assertThat(ProcessHandle.of(pid[0])).isEmpty();
	}

	private ConfigurableApplicationContext run(SpringApplicationBuilder builder) {
		return builder.sources(ZoneGraphApplication.class)
			.run("--server.port=0", "--zonegraph.local.bolt-port=0", "--zonegraph.local.http-port=0",
					"--zonegraph.local.data-folder=" + this.temp, "--zonegraph.migrations.enabled=false",
					"--zonegraph.seed.enabled=false", "--zonegraph.warm-up.enabled=false");
	}

}
