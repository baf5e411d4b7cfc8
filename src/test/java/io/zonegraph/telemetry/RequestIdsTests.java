package io.zonegraph.telemetry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdsTests {

	private static final String TRACE_PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

	@ParameterizedTest
	@ValueSource(strings = { "a", "0af7651916cd43dd8448eb211c80319c", "Root=1-67891233-abcdef012345678912345678",
			"c9b1a1a4-8f3a-4d7c-9a7e-0d6b3a5f3c11" })
	void areThoseOfTheClient(String id) {
		assertThat(RequestIds.of(id, TRACE_PARENT)).isEqualTo(id);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "with space", "line\nbreak", "\u001b[31m", "<script>", "长春", "${jndi:ldap}",
			"0123456789012345678901234567890123456789012345678901234567890123456789012" })
	void areThatOfTheTraceOtherwise(@Nullable String id) {
		assertThat(RequestIds.of(id, TRACE_PARENT)).isEqualTo("0af7651916cd43dd8448eb211c80319c");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			''
			00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01
			00-00000000000000000000000000000000-b7ad6b7169203331-01
			00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01
			ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
			00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331
			""")
	void areNewOtherwise(String traceParent) {
		String id = RequestIds.of(null, traceParent);
		assertThat(id).matches("[0-9a-f-]{36}").isNotEqualTo(RequestIds.of(null, traceParent));
	}

	@Test
	void areNewOutsideOfRequests() {
		assertThat(RequestIds.current()).matches("[0-9a-f-]{36}");
	}

}
