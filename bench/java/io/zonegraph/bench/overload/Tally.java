package io.zonegraph.bench.overload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Counts responses and keeps how long they took. */
final class Tally {

	private final List<Long> answers = new ArrayList<>();

	private final List<Long> refusals = new ArrayList<>();

	private int failures;

	private String failure = "";

	synchronized void add(Connection.Response response) {
		if (response.isAnswer()) {
			this.answers.add(response.nanos());
		}
		else if (response.isRefusal()) {
			this.refusals.add(response.nanos());
		}
		else {
			addFailure(response.status() + " " + response.body());
		}
	}

	synchronized void addFailure(String text) {
		this.failures++;
		this.failure = text.substring(0, Math.min(200, text.length()));
	}

	synchronized int answers() {
		return this.answers.size();
	}

	/** A row of the table, without its first column. */
	synchronized String row() {
		return "%d | %s | %d | %s | %d".formatted(this.answers.size(), times(this.answers), this.refusals.size(),
				times(this.refusals), this.failures);
	}

	/** What the last failure was; empty if there was none. */
	synchronized String failure() {
		return this.failure;
	}

	private static String times(List<Long> nanos) {
		if (nanos.isEmpty()) {
			return "– | –";
		}
		List<Long> sorted = new ArrayList<>(nanos);
		Collections.sort(sorted);
		return millis(sorted.get(sorted.size() / 2)) + " | " + millis(sorted.get((int) (sorted.size() * 0.99)));
	}

	private static String millis(long nanos) {
		return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
	}

}
