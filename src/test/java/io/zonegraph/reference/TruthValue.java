package io.zonegraph.reference;

/** A truth value of three-valued logic, in ascending order. */
enum TruthValue {

	FALSE, UNKNOWN, TRUE;

	static TruthValue of(boolean holds) {
		return holds ? TRUE : FALSE;
	}

	boolean isTrue() {
		return this == TRUE;
	}

	TruthValue and(TruthValue other) {
		return (compareTo(other) < 0) ? this : other;
	}

	TruthValue or(TruthValue other) {
		return (compareTo(other) > 0) ? this : other;
	}

	TruthValue not() {
		return values()[2 - ordinal()];
	}

}
