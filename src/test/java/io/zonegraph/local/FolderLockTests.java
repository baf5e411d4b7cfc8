package io.zonegraph.local;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FolderLockTests {

	@TempDir
	Path temp;

	ServerFolder folder;

	@BeforeEach
	void openFolder() {
		this.folder = ServerFolder.open(this.temp);
	}

	@Test
	void isHeldOnce() {
		try (FolderLock held = FolderLock.acquire(this.folder, Duration.ZERO)) {
			assertThat(held).isNotNull();
			assertThatExceptionOfType(LocalServerFailure.class)
				.isThrownBy(() -> FolderLock.acquire(this.folder, Duration.ZERO))
				.withMessage("Data folder " + this.temp + " of the local Neo4j server is in use by another process.")
				.satisfies((failure) -> assertThat(failure.action()).contains("zonegraph.local.data-folder"));
		}
	}

	@Test
	void isFreeAgainOnceClosed() {
		FolderLock.acquire(this.folder, Duration.ZERO).close();
		FolderLock.acquire(this.folder, Duration.ZERO).close();
	}

}
