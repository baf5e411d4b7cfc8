package io.zonegraph.seed;

import java.util.List;

/**
 * A table of a template.
 *
 * @param name which table it is
 * @param description what its rows are; empty if the schema does not say
 * @param columns the columns that a person fills
 */
record TemplateTable(TableName name, String description, List<TemplateColumn> columns) {

	TemplateTable {
		columns = List.copyOf(columns);
	}

	/** Names of the columns. */
	List<String> header() {
		return this.columns.stream().map((column) -> column.column().name()).toList();
	}

	/**
	 * A column of a template.
	 *
	 * @param column the column
	 * @param description what it means; empty if the schema does not say
	 */
	record TemplateColumn(Column column, String description) {

		/** What a cell may have, in words. */
		String allowed() {
			String each = this.column.targets().isEmpty() ? this.column.allowed()
					: "the id of a node of type " + String.join(" or ", this.column.targets());
			String values = this.column.list() ? each + "; several are separated by \";\"" : each;
			return this.column.constraints().isEmpty() ? values : values + "; " + String.join("; ",
					this.column.constraints().stream().map((constraint) -> constraint.allowed()).toList());
		}

	}

}
