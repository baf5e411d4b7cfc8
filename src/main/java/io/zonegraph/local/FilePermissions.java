package io.zonegraph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Restricts access to a file or folder to its owner, on file systems with POSIX
 * permissions. On others, it inherits the permissions of the user's own folders.
 */
final class FilePermissions {

	private FilePermissions() {
	}

	static void restrict(Path path) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
		if (view != null) {
			view.setPermissions(PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
		}
	}

}
