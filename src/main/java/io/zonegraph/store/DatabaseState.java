package io.zonegraph.store;

/** What is known about the database before a read. */
interface DatabaseState {

	/** Assumes that the database can be reached. */
	DatabaseState UNKNOWN = new DatabaseState() {

		@Override
		public void check() {
		}

		@Override
		public void suspect(StoreException reason) {
		}

	};

	/**
	 * Checks that a read may be tried.
	 * @throws StoreException.Unavailable if the database is known not to answer
	 */
	void check();

	/** Reports a read that got no answer from the database. */
	void suspect(StoreException reason);

}
