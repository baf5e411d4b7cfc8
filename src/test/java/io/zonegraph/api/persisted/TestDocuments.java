package io.zonegraph.api.persisted;

import org.springframework.util.unit.DataSize;

import io.zonegraph.admission.Admission;
import io.zonegraph.api.graphql.DocumentLimits;

/** Parsed documents as the application keeps them, without an allowlist. */
public final class TestDocuments {

	private TestDocuments() {
	}

	public static ParsedDocuments within(DocumentLimits limits) {
		return new ParsedDocuments(limits,
				new PersistedOperations(OperationAllowlist.NONE, false, DataSize.ofMegabytes(1)),
				Admission.unlimited());
	}

}
