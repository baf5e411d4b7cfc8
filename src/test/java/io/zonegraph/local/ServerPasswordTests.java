package io.zonegraph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServerPasswordTests {

	@TempDir
	Path temp;

	ServerFolder folder;

	@BeforeEach
	void openFolder() {
		this.folder = ServerFolder.open(this.temp);
	}

	@Test
	void isDrawnOnceForAFolder() {
		String password = ServerPassword.of(this.folder);
		assertThat(password).hasSize(20).isAlphanumeric();
		assertThat(ServerPassword.of(this.folder)).isEqualTo(password);
	}

	@Test
	void differsBetweenFolders() {
		ServerFolder other = ServerFolder.open(this.temp.resolve("other"));
		assertThat(ServerPassword.of(this.folder)).isNotEqualTo(ServerPassword.of(other));
	}

	@Test
	void isReadableByItsOwnerOnly() throws IOException {
		ServerPassword.of(this.folder);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.passwordFile())))
			.isEqualTo("rw-------");
	}

	@Test
	void isNotDrawnAgainForDataWhosePasswordIsLost() throws IOException {
		Files.createDirectories(this.temp.resolve("data/databases/system"));
		assertThatExceptionOfType(LocalServerFailure.class).isThrownBy(() -> ServerPassword.of(this.folder))
			.withMessage("Data folder " + this.temp + " has data but no file \"password\" with its password.");
	}

}
