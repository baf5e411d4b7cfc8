package io.zonegraph.plan;

import io.zonegraph.model.FieldMapping.Property;

/**
 * One key of an order.
 *
 * @param subject what has the property
 * @param property the property to sort by
 * @param descending whether large values come first
 */
public record SortKey(Subject subject, Property property, boolean descending) {

	/** The column that holds the key. */
	public Column column() {
		return new Column.Property(this.subject, this.property.name());
	}

	/** Names the key within a cursor, so that one made under another order is refused. */
	String signature() {
		return ((this.subject == Subject.EDGE) ? "edge." : "") + this.property.field() + (this.descending ? "-" : "+");
	}

}
