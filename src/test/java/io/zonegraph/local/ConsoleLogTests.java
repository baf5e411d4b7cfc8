package io.zonegraph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleLogTests {

	@TempDir
	Path temp;

	@Test
	void saysUpOnceBothBoltAndHttpListen() throws IOException {
		assertThat(log("INFO  Bolt enabled on localhost:7687.\n").saysUp()).isFalse();
		assertThat(log("INFO  Bolt enabled on localhost:7687.\nINFO  HTTP enabled on 127.0.0.1:7474.\n").saysUp())
			.isTrue();
	}

	@Test
	void isEmptyBeforeTheServerWrites() {
		ConsoleLog log = new ConsoleLog(this.temp.resolve("missing"));
		assertThat(log.saysUp()).isFalse();
		assertThat(log.lastLines()).isEmpty();
	}

	@Test
	void showsMessagesButNoStackFrames() throws IOException {
		ConsoleLog log = log("""
				ERROR Failed to start
				java.lang.RuntimeException: Error starting Neo4j
					at org.neo4j.Server.start(Server.java:1)
					... 5 more
				Caused by: Address already in use
				""");
		assertThat(log.lastLines().lines()).containsExactly("    ERROR Failed to start",
				"    java.lang.RuntimeException: Error starting Neo4j", "    Caused by: Address already in use");
	}

	@Test
	void showsTheEnd() throws IOException {
		assertThat(log("line\n".repeat(50) + "last\n").lastLines().lines()).hasSize(12).last().isEqualTo("    last");
	}

	private ConsoleLog log(String text) throws IOException {
		return new ConsoleLog(Files.writeString(this.temp.resolve("console.log"), text));
	}

}
