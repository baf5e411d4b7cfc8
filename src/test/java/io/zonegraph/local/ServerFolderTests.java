package io.zonegraph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServerFolderTests {

	@TempDir
	Path temp;

	@Test
	void givesTheServerTheGuardAndNoOtherClassOfOurs() throws IOException {
		ServerFolder folder = ServerFolder.open(this.temp.resolve("data"));
		try (Stream<Path> files = Files.walk(folder.guardClasses())) {
			assertThat(files.filter(Files::isRegularFile))
				.containsExactly(folder.guardClasses().resolve("io/zonegraph/local/ServerGuard.class"));
		}
	}

	@Test
	void isClosedToOtherUsers() throws IOException {
		ServerFolder folder = ServerFolder.open(this.temp.resolve("data"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path()))).isEqualTo("rwx------");
	}

	@Test
	void namesAFolderThatCannotBeWritten() throws IOException {
		Path path = Files.createFile(this.temp.resolve("file")).resolve("data");
		assertThatExceptionOfType(LocalServerFailure.class).isThrownBy(() -> ServerFolder.open(path))
			.withMessageStartingWith("Data folder " + path + " of the local Neo4j server cannot be read and written")
			.satisfies((failure) -> assertThat(failure.action()).contains("zonegraph.local.data-folder"));
	}

}
