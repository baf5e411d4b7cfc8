package io.zonegraph.cost;

/**
 * What it costs to find the rows of a source.
 *
 * @param rows how many there are, about; of groups, how many rows are put into them
 * @param perRow what the source itself does for each, in rows
 */
record SourceCost(double rows, double perRow) {

	static SourceCost ofRows(double rows) {
		return new SourceCost(rows, 0);
	}

	/** The same for another number of rows. */
	SourceCost withRows(double rows) {
		return new SourceCost(rows, this.perRow);
	}

	/**
	 * All that is done for the rows.
	 * @param filter what a filter costs for each of them
	 */
	double filtered(double filter) {
		return this.rows * (1 + this.perRow + filter);
	}

}
