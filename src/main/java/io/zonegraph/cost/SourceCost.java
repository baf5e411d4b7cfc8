package io.zonegraph.cost;

/**
 * The cost of finding the rows of a source.
 *
 * @param rows estimated number of rows; for groups, the number of rows grouped
 * @param perRow additional cost of the source for each row, in rows
 */
record SourceCost(double rows, double perRow) {

	static SourceCost ofRows(double rows) {
		return new SourceCost(rows, 0);
	}

	/** The same cost per row for another number of rows. */
	SourceCost withRows(double rows) {
		return new SourceCost(rows, this.perRow);
	}

	/**
	 * The total cost of finding and filtering the rows.
	 * @param filter cost of the filter for each row, in rows
	 */
	double filtered(double filter) {
		return this.rows * (1 + this.perRow + filter);
	}

}
