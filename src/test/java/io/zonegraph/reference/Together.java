package io.zonegraph.reference;

import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MeasureFunction;

/**
 * Several entries of a list, of which aggregates tell what they come to together.
 *
 * @param entries the entries
 * @param listed type of the nodes or rows
 * @param edge type of the relationships' properties; null where they are not shown
 */
record Together(List<Entry> entries, MappedType listed, @Nullable MappedType edge) implements Part {

	/** The same list with other entries. */
	Together with(List<Entry> others) {
		return new Together(others, this.listed, this.edge);
	}

	@Override
	public Measured field(String name, DataFetchingEnvironment environment) {
		return of(false, name);
	}

	int count() {
		return this.entries.size();
	}

	/** The values of a property of the nodes or rows, or of the relationships. */
	Measured of(boolean ofEdge, String field) {
		MappedType type = ofEdge ? Objects.requireNonNull(this.edge) : this.listed;
		List<? extends Propertied> rows = this.entries.stream()
			.map((entry) -> ofEdge ? entry.relationshipOrFail() : (Propertied) entry.shown())
			.toList();
		return Measured.of(rows, (Property) type.field(field).orElseThrow());
	}

	/** What the properties of the relationships come to. */
	OfEdges ofEdges() {
		return new OfEdges(this);
	}

	/** What an order names, such as {@code {foundedYear: {max: DESC}}}. */
	@Nullable Object measure(boolean ofEdge, String field, String function) {
		return of(ofEdge, field).come(MeasureFunction.of(function).orElseThrow());
	}

	/**
	 * What the properties of the relationships come to.
	 *
	 * @param of what has them
	 */
	record OfEdges(Together of) implements Part {

		@Override
		public Measured field(String name, DataFetchingEnvironment environment) {
			return this.of.of(true, name);
		}

	}

}
