package io.zonegraph.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rule that chooses one of several statements. */
class StandingTests {

	private static final Period UNKNOWN = new Period(null, null);

	@Test
	void theQuantityItselfComesBeforeItsGrowth() {
		Standing value = new Standing(0, Rank.NORMAL, false, UNKNOWN, null, 9, 1);
		Standing growth = new Standing(1, Rank.PREFERRED, false, UNKNOWN, null, 1, 0);
		assertThat(value).isLessThan(growth);
		assertThat(value.criterionAgainst(growth)).isEqualTo(Criterion.QUANTITY);
	}

	@Test
	void theHigherRankDecidesFirst() {
		Standing preferred = standing(Rank.PREFERRED, UNKNOWN, "2020-01-01", 9, 1);
		Standing normal = standing(Rank.NORMAL, UNKNOWN, "2023-01-01", 1, 0);
		assertThat(preferred).isLessThan(normal);
		assertThat(preferred.criterionAgainst(normal)).isEqualTo(Criterion.RANK);
	}

	@Test
	void thenThePeriodThatEndsLaterAndTheOneThatBeginsLater() {
		Standing open = standing(Rank.NORMAL, period("2021-01-01", null), null, 9, 2);
		Standing closed = standing(Rank.NORMAL, period("2022-01-01", "2022-12-31"), "2023-01-01", 1, 1);
		Standing sinceEver = standing(Rank.NORMAL, UNKNOWN, "2023-01-01", 1, 0);
		assertThat(open).isLessThan(closed).isLessThan(sinceEver);
		assertThat(sinceEver).isLessThan(closed);
		assertThat(open.criterionAgainst(closed)).isEqualTo(Criterion.PERIOD);
	}

	@Test
	void thenTheLastPublicationAndAnUnknownDayLast() {
		Standing later = standing(Rank.NORMAL, UNKNOWN, "2023-01-01", 9, 2);
		Standing earlier = standing(Rank.NORMAL, UNKNOWN, "2022-01-01", 1, 1);
		Standing unknown = standing(Rank.NORMAL, UNKNOWN, null, 1, 0);
		assertThat(later).isLessThan(earlier);
		assertThat(earlier).isLessThan(unknown);
		assertThat(later.criterionAgainst(unknown)).isEqualTo(Criterion.PUBLICATION);
	}

	@Test
	void thenTheMoreOfficialSourceAndTheOrderOfRows() {
		Standing official = standing(Rank.NORMAL, UNKNOWN, "2023-01-01", 1, 2);
		Standing press = standing(Rank.NORMAL, UNKNOWN, "2023-01-01", 8, 0);
		Standing next = standing(Rank.NORMAL, UNKNOWN, "2023-01-01", 8, 1);
		assertThat(official).isLessThan(press);
		assertThat(press).isLessThan(next);
		assertThat(official.criterionAgainst(press)).isEqualTo(Criterion.OFFICIAL);
		assertThat(press.criterionAgainst(next)).isEqualTo(Criterion.ORDER);
	}

	@Test
	void neverShowsWhatIsDeprecatedOrRevised() {
		assertThat(standing(Rank.DEPRECATED, UNKNOWN, null, 1, 0).mayBeShown()).isFalse();
		assertThat(new Standing(0, Rank.PREFERRED, true, UNKNOWN, null, 1, 0).mayBeShown()).isFalse();
	}

	@Test
	void competesOnlyForTheSameTime() {
		Standing until = standing(Rank.NORMAL, period(null, "2020-12-31"), null, 1, 0);
		Standing since = standing(Rank.NORMAL, period("2021-01-01", null), null, 1, 1);
		Standing undated = standing(Rank.NORMAL, UNKNOWN, null, 1, 2);
		assertThat(until.competesWith(since)).isFalse();
		assertThat(since.competesWith(undated)).isTrue();
		assertThat(undated.competesWith(standing(Rank.DEPRECATED, UNKNOWN, null, 1, 3))).isFalse();
	}

	@Test
	void saysNothingAboutATimeThatBeganAfterItsPublication() {
		Standing reported = standing(Rank.NORMAL, UNKNOWN, "2022-01-31", 1, 0);
		Standing since = standing(Rank.NORMAL, period("2022-06-01", null), "2023-03-31", 1, 1);
		assertThat(reported.competesWith(since)).isFalse();
		assertThat(since.competesWith(reported)).isFalse();
		assertThat(reported.competesWith(standing(Rank.NORMAL, period("2021-06-01", null), null, 1, 1))).isTrue();
	}

	@Test
	void boundsContradictIfNoNumberLiesWithinBoth() {
		Bounds five = new Bounds(5.0, false, 5.0, false);
		assertThat(five.contradict(new Bounds(6.0, false, 6.0, false))).isTrue();
		assertThat(five.contradict(new Bounds(4.0, false, null, false))).isFalse();
		assertThat(five.contradict(new Bounds(5.0, true, null, false))).isTrue();
		assertThat(five.contradict(new Bounds(null, false, 5.0, true))).isTrue();
		assertThat(five.contradict(new Bounds(null, false, null, false))).isFalse();
	}

	private static Standing standing(Rank rank, Period period, @Nullable String saidOn, int official, int position) {
		return new Standing(0, rank, false, period, (saidOn != null) ? LocalDate.parse(saidOn) : null, official,
				position);
	}

	private static Period period(@Nullable String from, @Nullable String to) {
		return new Period((from != null) ? LocalDate.parse(from) : null, (to != null) ? LocalDate.parse(to) : null);
	}

}
