package io.zonegraph.api.persisted;

import java.util.Map;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import org.junit.jupiter.api.Test;

import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class PersistedOperationsTests {

	private final PersistedOperations operations = new PersistedOperations(OperationAllowlist.NONE, false,
			DataSize.ofKilobytes(100));

	@Test
	void runsButDoesNotKeepWhatIsLongerThanItsMemory() {
		String text = "{ a }" + " ".repeat(60_000);
		assertThat(this.operations.document(request(text))).isEqualTo(text);
		this.operations.save(request(text), text);
		assertThat(isKnown(text)).isFalse();
	}

	@Test
	void keepsAsManyAsItsMemoryHolds() {
		IntStream.range(0, 1_000).forEach((each) -> keep("{ a%d }".formatted(each) + " ".repeat(1_000)));
		long known = IntStream.range(0, 1_000)
			.filter((each) -> isKnown("{ a%d }".formatted(each) + " ".repeat(1_000)))
			.count();
		assertThat(known).isBetween(10L, 60L);
	}

	private void keep(String text) {
		this.operations.save(request(text), text);
	}

	private boolean isKnown(String text) {
		return this.operations.findText(new DefaultGraphQlRequest("", null, null, extensions(text))).isPresent();
	}

	private static ExecutionInput request(String text) {
		return ExecutionInput.newExecutionInput(text).extensions(extensions(text)).build();
	}

	private static Map<String, Object> extensions(String text) {
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", PersistedOperations.hash(text)));
	}

}
