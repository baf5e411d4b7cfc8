package io.zonegraph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The password of the user {@code neo4j}: generated once for a data folder and stored
 * there in a file that only its owner can read.
 */
final class ServerPassword {

	/** Excludes characters that are easily confused when typed. */
	private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int LENGTH = 20;

	private ServerPassword() {
	}

	/**
	 * The password of the folder, generated if the folder has none yet.
	 * @throws LocalServerFailure if the folder has data but no password file
	 */
	static String of(ServerFolder folder) {
		try {
			if (!Files.exists(folder.passwordFile())) {
				draw(folder);
			}
			return Files.readString(folder.passwordFile()).strip();
		}
		catch (IOException ex) {
			throw LocalServerFailure.inDataFolder(folder.path(), ex);
		}
	}

	private static void draw(ServerFolder folder) throws IOException {
		if (folder.hasBeenStarted()) {
			throw new LocalServerFailure(
					"Data folder %s has data but no file \"%s\" with its password.".formatted(folder.path(),
							folder.passwordFile().getFileName()),
					"Put the file back, or delete the folder to begin with an empty graph.");
		}
		Path file = Files.createFile(folder.passwordFile());
		FilePermissions.restrict(file);
		Files.writeString(file, random());
	}

	private static String random() {
		return new SecureRandom().ints(LENGTH, 0, ALPHABET.length())
			.mapToObj((index) -> ALPHABET.substring(index, index + 1))
			.collect(Collectors.joining());
	}

}
