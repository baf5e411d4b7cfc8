package io.zonegraph.plan;

import java.util.List;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FieldMapping.Property;

/**
 * One key of an order.
 *
 * @param subject what has the property
 * @param property the property to sort by
 * @param descending whether large values come first
 */
public record SortKey(Subject subject, Property property, boolean descending) {

	private static final Property DEPTH = own("depth()", "Int");

	private static final Property SCORE = own("score()", "Float");

	private static final Property IDENTITY = own("elementId()", "String");

	private static Property own(String name, String type) {
		return own(name, name, type, true);
	}

	/** A property that is not stored, but worked out under a name of its own. */
	static Property own(String field, String name, String type, boolean known) {
		return new Property(field, name, type, List.of(), false, known, true, false, FieldMapping.Exposure.FULL);
	}

	/** How many relationships lead from the start to the node. */
	public static SortKey depth() {
		return new SortKey(Subject.EDGE, DEPTH, false);
	}

	/** How well a node fits a typed text: the best first. */
	public static SortKey score() {
		return new SortKey(Subject.EDGE, SCORE, true);
	}

	/** The identity that the database gives a relationship which has no id of its own. */
	public static SortKey identity() {
		return new SortKey(Subject.EDGE, IDENTITY, false);
	}

	/** What a parameter with a value of the key is called. */
	String parameterName() {
		return this.property.name().replace("()", "").replace('.', '_');
	}

	/** The column that holds the key. */
	public Column column() {
		return new Column.Property(this.subject, this.property.name());
	}

	/** Names the key within a cursor, so that one made under another order is refused. */
	String signature() {
		return ((this.subject == Subject.EDGE) ? "edge." : "") + this.property.field() + (this.descending ? "-" : "+");
	}

}
