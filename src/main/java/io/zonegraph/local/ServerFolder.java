package io.zonegraph.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/**
 * The layout of the data folder, which is also Neo4j's home directory.
 *
 * @param path the absolute path of the folder
 */
record ServerFolder(Path path) {

	/**
	 * Opens the folder and creates it if it does not exist.
	 * @throws LocalServerFailure if it cannot be created or written
	 */
	static ServerFolder open(Path path) {
		ServerFolder folder = new ServerFolder(path.toAbsolutePath().normalize());
		try {
			folder.create();
			return folder;
		}
		catch (IOException ex) {
			throw LocalServerFailure.inDataFolder(folder.path, ex);
		}
	}

	private void create() throws IOException {
		for (Path part : List.of(configuration(), this.path.resolve("logs"))) {
			Files.createDirectories(part);
		}
		FilePermissions.restrict(this.path);
		Files.write(lockFile(), new byte[0], StandardOpenOption.CREATE);
		copyGuard();
	}

	/**
	 * Copies only the guard: no other class of the application may be on the server's
	 * class path.
	 */
	private void copyGuard() throws IOException {
		Path target = guardClasses().resolve(ServerGuard.class.getName().replace('.', '/') + ".class");
		Files.createDirectories(Objects.requireNonNull(target.getParent()));
		String source = ServerGuard.class.getSimpleName() + ".class";
		try (InputStream guard = Objects.requireNonNull(ServerGuard.class.getResourceAsStream(source))) {
			Files.copy(guard, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	Path configuration() {
		return this.path.resolve("conf");
	}

	Path configurationFile() {
		return configuration().resolve("neo4j.conf");
	}

	Path consoleLog() {
		return this.path.resolve("logs").resolve("console.log");
	}

	Path guardClasses() {
		return this.path.resolve("guard");
	}

	Path lockFile() {
		return this.path.resolve("lock");
	}

	Path passwordFile() {
		return this.path.resolve("password");
	}

	/**
	 * Whether a server has ever been started in this folder. If so, its users are in the
	 * database.
	 */
	boolean hasBeenStarted() {
		return Files.exists(this.path.resolve("data").resolve("databases").resolve("system"));
	}

}
