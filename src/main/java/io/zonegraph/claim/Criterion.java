package io.zonegraph.claim;

import java.time.LocalDate;
import java.util.Comparator;

/** What decides which of two statements is shown; the first one that differs does. */
public enum Criterion {

	/**
	 * The one that gives the quantity itself, and not only another one, such as its
	 * growth.
	 */
	QUANTITY(Comparator.comparing(Standing::quantity)),
	/** The higher rank. */
	RANK(Comparator.comparing(Standing::rank)),
	/** The period that ends later, then the one that begins later. */
	PERIOD(Comparator.comparing(Standing::period)),
	/** The one published last; an unknown day comes last. */
	PUBLICATION(Comparator.comparing(Criterion::saidOn).reversed()),
	/** The more official kind of source. */
	OFFICIAL(Comparator.comparing(Standing::official)),
	/** The order of packages and rows. */
	ORDER(Comparator.comparing(Standing::position));

	private final Comparator<Standing> order;

	Criterion(Comparator<Standing> order) {
		this.order = order;
	}

	/** The order from the statement to be shown first. */
	Comparator<Standing> order() {
		return this.order;
	}

	private static LocalDate saidOn(Standing standing) {
		LocalDate day = standing.saidOn();
		return (day != null) ? day : LocalDate.MIN;
	}

}
