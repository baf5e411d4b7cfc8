package io.zonegraph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.springframework.util.unit.DataSize;

/** Known reasons why the server does not start, with what the user can do about each. */
enum ServerProblem {

	FULL_DISK("because the disk is full",
			"Free at least 1 GB on the disk of the data folder, or set zonegraph.local.data-folder to a folder on another disk.",
			"No space left on device", "not enough space on the disk"),

	PORT_IN_USE("because another program took one of its ports meanwhile",
			"Start the application again, or set zonegraph.local.bolt-port and zonegraph.local.http-port to free ports (0 takes any).",
			"Address already in use", "BindException"),

	NO_MEMORY("because the machine has too little memory for it",
			"Free memory, or set zonegraph.local.heap and zonegraph.local.page-cache to less.",
			"Could not reserve enough space", "insufficient memory", "OutOfMemoryError", "Cannot allocate memory"),

	READ_ONLY_FOLDER("because it cannot write to its data folder",
			"Make the data folder and all files in it writable for the user who starts the application, or set zonegraph.local.data-folder to another folder.",
			"Read-only file system", "AccessDeniedException", "Permission denied"),

	OTHER_STORE_VERSION("because another version of Neo4j has written the data",
			"Start with the version of Neo4j that wrote the data, or set zonegraph.local.data-folder to an empty folder, into which the seed is loaded again.",
			"Unknown store version", "unknown store format", "StoreVersion", "UpgradeNotAllowed", "UnableToMigrate",
			"newer version of Neo4j", "Unsupported store", "Kernel version");

	/** Neo4j reserves 256 MB for the logs of each of its two databases. */
	private static final DataSize LITTLE_SPACE = DataSize.ofMegabytes(256);

	private final String reason;

	private final String action;

	private final String[] signs;

	ServerProblem(String reason, String action, String... signs) {
		this.reason = reason;
		this.action = action;
		this.signs = signs;
	}

	/** The problem that the output of the server, or a lack of space for it, shows. */
	static Optional<ServerProblem> of(ConsoleLog console) {
		if (isDiskFull(console.file())) {
			return Optional.of(FULL_DISK);
		}
		return Arrays.stream(values())
			.filter((problem) -> Arrays.stream(problem.signs).anyMatch(console::contains))
			.findFirst();
	}

	/** Neo4j reports a lack of space in various ways, some of which do not name it. */
	private static boolean isDiskFull(Path file) {
		try {
			return Files.getFileStore(file).getUsableSpace() < LITTLE_SPACE.toBytes();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** A clause that ends a sentence. */
	String reason() {
		return this.reason;
	}

	String action() {
		return this.action;
	}

}
