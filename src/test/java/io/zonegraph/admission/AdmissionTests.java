package io.zonegraph.admission;

import java.time.Duration;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AdmissionTests {

	private final MeterRegistry metrics = new SimpleMeterRegistry();

	private static final Client CLIENT = new Client("192.0.2.1");

	private static final Work CHEAP = new Work("RETURN 1", 5, 10);

	private static final Work EXPENSIVE = new Work("RETURN 2", 5, 5_000);

	@Test
	void admitsCheapOperationsWhileExpensiveOnesAreRefused() {
		Admission admission = admission(limit(false, 1));
		try (Admission.Permit expensive = admission.admit(CLIENT, EXPENSIVE)) {
			assertThat(expensive.rateLimit()).isEmpty();
			assertThatExceptionOfType(AdmissionRefusedException.Overloaded.class)
				.isThrownBy(() -> admission.admit(CLIENT, EXPENSIVE))
				.withMessage(
						"The service is busy with other expensive operations; try again later, or ask for less at once.");
			admission.admit(CLIENT, CHEAP).close();
		}
		admission.admit(CLIENT, EXPENSIVE).close();
	}

	@Test
	void countsPlanningUntilTheStatementHasBeenPlanned() {
		Admission admission = admission(limit(false, 1));
		admission.recordPlanned(EXPENSIVE.statement());
		admission.admit(CLIENT, EXPENSIVE);
		assertThat(admission.cheap().running()).isEqualTo(1);
		admission.forgetPlanned();
		admission.admit(CLIENT, EXPENSIVE);
		assertThat(admission.expensive().running()).isEqualTo(1);
	}

	@Test
	void parsesShortDocumentsWhileLongOnesAreRefused() {
		Admission admission = admission(limit(false, 1));
		String parsed = admission.parse(CLIENT, 10, () -> {
			assertThatExceptionOfType(AdmissionRefusedException.Overloaded.class)
				.isThrownBy(() -> admission.parse(CLIENT, 10, () -> "long"))
				.withMessage("The service is busy; try again later.");
			assertThat(admission.compile(CLIENT, () -> "compiled")).isEqualTo("compiled");
			return admission.parse(CLIENT, 9, () -> "short");
		});
		assertThat(parsed).isEqualTo("short");
		assertThat(admission.parse(CLIENT, 10, () -> "later")).isEqualTo("later");
	}

	@Test
	void chargesWhatAnOperationCosts() {
		Admission admission = admission(limit(true, 100));
		assertThat(admission.rateLimit(CLIENT)).map(RateLimit::remaining).contains(100L);
		Optional<RateLimit> left = admission.admit(CLIENT, new Work("RETURN 1", 20, 40)).rateLimit();
		assertThat(left).contains(new RateLimit(100, Duration.ofDays(1), 60, 40, left.orElseThrow().reset()));
		assertThat(left.orElseThrow().reset()).isBetween(Duration.ofHours(14), Duration.ofHours(15));
		assertThatExceptionOfType(AdmissionRefusedException.RateLimited.class)
			.isThrownBy(() -> admission.admit(CLIENT, new Work("RETURN 1", 50, 0)))
			.withMessageMatching(
					"The operation costs 50, but 40 of 100 for 86,400 seconds are left; try again in 8,\\d{3} seconds\\.");
		assertThat(this.metrics.get("zonegraph.admission.refused")
			.tags("limit", "client", "reason", "rate_limited")
			.counter()
			.count()).isEqualTo(1);
		assertThat(admission.rateLimit(CLIENT)).map(RateLimit::remaining).contains(40L);
		assertThat(admission.rateLimit(new Client("192.0.2.2"))).map(RateLimit::remaining).contains(100L);
	}

	@Test
	void chargesNothingForWhatItRefuses() {
		Admission admission = admission(limit(true, 1_000_000));
		admission.admit(CLIENT, EXPENSIVE);
		assertThatExceptionOfType(AdmissionRefusedException.Overloaded.class)
			.isThrownBy(() -> admission.admit(CLIENT, EXPENSIVE));
		assertThat(admission.rateLimit(CLIENT)).map(RateLimit::remaining).contains(1_000_000L - 5_005);
	}

	@Test
	void admitsWhatCostsMoreThanTheLimitOfAWindow() {
		Admission admission = admission(limit(true, 100));
		assertThat(admission.admit(CLIENT, EXPENSIVE).rateLimit()).map(RateLimit::remaining).contains(0L);
	}

	@Test
	void doesNotLimitTheApplicationItself() {
		Admission admission = admission(limit(true, 10));
		for (int time = 0; time < 3; time++) {
			admission.admit(Client.INTERNAL, CHEAP).close();
		}
		assertThat(admission.rateLimit(Client.INTERNAL)).isEmpty();
	}

	private static RateLimitProperties limit(boolean enabled, long limit) {
		return new RateLimitProperties(enabled, limit, Duration.ofDays(1), 10);
	}

	private Admission admission(RateLimitProperties rateLimit) {
		return new Admission(new AdmissionProperties(1_000, 10, new AdmissionProperties.Cheap(1, 0, Duration.ZERO),
				new AdmissionProperties.Expensive(1, 0, Duration.ZERO),
				new AdmissionProperties.Compile(1, 0, Duration.ZERO, 10)), rateLimit, 2, this.metrics);
	}

}
