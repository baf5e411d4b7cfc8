package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Seed files with random faults: each is read to its end, and all its problems name a
 * place. {@code -Dzonegraph.fuzz-seed=S -Dzonegraph.fuzz-files=1} repeats one case.
 */
class SeedFuzzTests {

	private static final int CASES = Integer.getInteger("zonegraph.fuzz-files", 25);

	private static final long SEED = Long.getLong("zonegraph.fuzz-seed", 1);

	private static final String LOCATION = "file:seed/";

	private static final List<String> PIECES = List.of("\"", ",", "\n", "\r", "\"\"", ";", "\0", "\ufeff", "=1+1", "'",
			"`", "}) RETURN 1 //", "null", "1e999", "2024-02-30", "9".repeat(400), "名", "\ud83c", "|", " ");

	@Test
	void areReadToTheirEndWithAllProblems() {
		SeedFormat format = SeedFormat.of(Models.zones());
		List<SeedFile> files = new SeedLocation(LOCATION).files();
		int withProblems = 0;
		for (long seed = SEED; seed < SEED + CASES; seed++) {
			List<SeedFile> broken = broken(files, new Random(seed));
			List<SeedProblem> problems = new ArrayList<>();
			assertThatCode(() -> problems
				.addAll(new SeedReader(format).read(new SeedFiles(LOCATION, broken, List.of())).problems()))
				.as("seed %d", seed)
				.doesNotThrowAnyException();
			assertThat(problems).as("seed %d", seed)
				.allSatisfy((problem) -> assertThat(problem.toString()).contains("seed").doesNotContain("Exception"));
			withProblems += problems.isEmpty() ? 0 : 1;
		}
		assertThat(withProblems).isGreaterThan(CASES / 2);
	}

	/** One file has a byte changed, is cut, or has pieces inserted. */
	private static List<SeedFile> broken(List<SeedFile> files, Random random) {
		List<SeedFile> broken = new ArrayList<>(files);
		int index = random.nextInt(files.size());
		SeedFile file = files.get(index);
		byte[] content = file.content().clone();
		int at = random.nextInt(content.length);
		switch (random.nextInt(4)) {
			case 0 -> content[at] = (byte) random.nextInt(256);
			case 1 -> content = java.util.Arrays.copyOf(content, at);
			case 2 -> content = inserted(content, at, PIECES.get(random.nextInt(PIECES.size())));
			default -> content = inserted(content, 0, PIECES.get(random.nextInt(PIECES.size())));
		}
		broken.set(index, new SeedFile(file.path(), file.relative(), content));
		return broken;
	}

	private static byte[] inserted(byte[] content, int at, String piece) {
		byte[] insert = piece.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		byte[] result = java.util.Arrays.copyOf(content, content.length + insert.length);
		System.arraycopy(content, at, result, at + insert.length, content.length - at);
		System.arraycopy(insert, 0, result, at, insert.length);
		return result;
	}

}
