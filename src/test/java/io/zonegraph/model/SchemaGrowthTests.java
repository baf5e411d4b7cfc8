package io.zonegraph.model;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.zonegraph.testing.ChainedTypes;

import static org.assertj.core.api.Assertions.assertThat;

/** How the schema grows with the types and relationships that are declared. */
class SchemaGrowthTests {

	@Test
	void isLinear() {
		int fifty = definitions(50);
		int hundred = definitions(100);
		assertThat(definitions(200) - hundred).isEqualTo(2 * (hundred - fifty));
	}

	private static int definitions(int types) {
		return new GraphSchema(GraphModel.read(List.of(ChainedTypes.sdl(types)))).executable()
			.getAllTypesAsList()
			.size();
	}

}
