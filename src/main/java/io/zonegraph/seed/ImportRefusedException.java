package io.zonegraph.seed;

import io.zonegraph.failure.ActionableException;

/** An import cannot be made or undone in the present state; nothing was written. */
public final class ImportRefusedException extends ActionableException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	/** Why an import is refused. */
	public enum Reason {

		/** There is no such import or package. */
		NOT_FOUND,
		/** The state of the package does not allow it. */
		CONFLICT,
		/** The current import of the package is not the expected one. */
		UNEXPECTED,
		/** The graph was loaded with other configured files. */
		OTHER_FILES

	}

	ImportRefusedException(Reason reason, String message, String action) {
		super(message, action, null);
		this.reason = reason;
	}

	/** Why it is refused. */
	public Reason reason() {
		return this.reason;
	}

}
