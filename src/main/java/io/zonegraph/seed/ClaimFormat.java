package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.zonegraph.model.Constraint;

/**
 * How a file says something about nodes of one type, whichever package defines them.
 *
 * @param node the format of the nodes
 * @param properties columns of the properties of which a row may say something
 * @param qualifiers columns of the claim itself, such as its evidence and rank
 * @param constraints what must hold for the claim itself
 */
record ClaimFormat(NodeFormat node, List<Column> properties, List<Column> qualifiers, List<Constraint> constraints) {

	static final String EVIDENCE = "evidence";

	static final String RANK = "rank";

	static final String VALID_FROM = "validFrom";

	static final String VALID_TO = "validTo";

	ClaimFormat {
		properties = List.copyOf(properties);
		qualifiers = List.copyOf(qualifiers);
		constraints = List.copyOf(constraints);
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.reference(this.node.key(), Set.of(this.node.name()), true));
		columns.addAll(this.properties);
		columns.addAll(this.qualifiers);
		return columns;
	}

}
