package io.zonegraph.model;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Fields that follow several relationship fields one after another. */
class ThroughTests {

	private static final String SCHEMA = """
			"Anything." interface Node { "Id." id: ID! }
			"Someone." type Person implements Node @node(label: "Person", plural: "people") {
			  "Name." name: String
			  "Films." films: [Film!]! @relationship(type: "ACTED_IN")
			  "Reached." reached: %s @through(fields: %s)
			}
			"A film." type Film implements Node @node(label: "Film") {
			  "Director." director: Person @relationship(type: "DIRECTED", direction: IN)
			  "Series." sequels: [Film!]! @relationship(type: "FOLLOWS", direction: IN, maxDepth: 3)
			}
			""";

	@Test
	void isAConnectionOfTheNodesAtTheEnd() {
		GraphModel model = GraphModel
			.read(List.of(SCHEMA.formatted("[Person!]!", "[\"films\", \"sequels\", \"director\"]")));
		assertThat(new GraphSchema(model).executable().getObjectType("Person").getFieldDefinition("reached").getType())
			.hasToString("PersonConnection!");
		FieldMapping.Through through = (FieldMapping.Through) model.nodeType("Person")
			.flatMap((person) -> person.field("reached"))
			.orElseThrow();
		assertThat(through.steps()).extracting(FieldMapping.Relationship::type)
			.containsExactly("ACTED_IN", "FOLLOWS", "DIRECTED");
	}

	static Stream<Arguments> refused() {
		return Stream.of(
				arguments("[Person!]!", "[]",
						"Field Person.reached with @through must be a list and name at least one field."),
				arguments("Person", "[\"films\", \"director\"]",
						"Field Person.reached with @through must be a list and name at least one field."),
				arguments("[Film!]!", "[\"films\", \"director\"]",
						"\"fields\" of @through at Person.reached lead to \"Person\", but the field lists \"Film\"."),
				arguments("[Film!]!", "[\"works\"]",
						"\"fields\" of @through at Person.reached names \"works\", which is no field of \"Person\"; fields with @relationship are [films]."),
				arguments("[Film!]!", "[\"films\", \"director\", \"name\"]",
						"\"fields\" of @through at Person.reached names Person.name, which has no @relationship; fields that have are [films]."),
				arguments("[Film!]!", "[\"reached\"]",
						"\"fields\" of @through at Person.reached names Person.reached, which has no @relationship; fields that have are [films]."));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void saysWhatDoesNotFit(String type, String fields, String message) {
		assertThatExceptionOfType(InvalidSchemaException.class)
			.isThrownBy(() -> GraphModel.read(List.of(SCHEMA.formatted(type, fields))))
			.withMessage(message);
	}

}
