package io.zonegraph.reference;

/** Whether a condition holds, where that may be unknown. */
enum Truth {

	FALSE, UNKNOWN, TRUE;

	static Truth of(boolean holds) {
		return holds ? TRUE : FALSE;
	}

	boolean holds() {
		return this == TRUE;
	}

	Truth and(Truth other) {
		return (compareTo(other) < 0) ? this : other;
	}

	Truth or(Truth other) {
		return (compareTo(other) > 0) ? this : other;
	}

	Truth not() {
		return values()[2 - ordinal()];
	}

}
