package io.zonegraph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerProblemTests {

	@TempDir
	Path temp;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Caused by: java.io.IOException: No space left on device                    | FULL_DISK
			Caused by: java.net.BindException: Address already in use                  | PORT_IN_USE
			Error: Could not reserve enough space for 8388608KB object heap            | NO_MEMORY
			Caused by: java.nio.file.FileSystemException: data: Read-only file system  | READ_ONLY_FOLDER
			Caused by: java.lang.IllegalArgumentException: Unknown store version 'x-1' | OTHER_STORE_VERSION
			""")
	void isRecognizedInTheLogOfTheServer(String line, ServerProblem problem) throws IOException {
		assertThat(ServerProblem.of(log("INFO  Starting...\n" + line + "\n"))).contains(problem);
	}

	@Test
	void isUnknownOtherwise() throws IOException {
		assertThat(ServerProblem.of(log("ERROR Unrecognized setting\n"))).isEmpty();
	}

	private ConsoleLog log(String text) throws IOException {
		return new ConsoleLog(Files.writeString(this.temp.resolve("console.log"), text));
	}

}
