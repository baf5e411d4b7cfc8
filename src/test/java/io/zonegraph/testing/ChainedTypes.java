package io.zonegraph.testing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Schemas of any size: each type has a relationship to the next one, with properties of
 * its own. A started application can serve what {@link #main} prints.
 */
public final class ChainedTypes {

	private static final String TYPE = """
			"Type %1$d."
			type Type%1$d implements Node @node(label: "Type%1$d") {
			  "Name."
			  name: String!
			  "Size."
			  size: Int
			  "Following things."
			  next: [Type%2$d!]! @relationship(type: "NEXT_%1$d", direction: OUT, properties: "Next%1$d")
			  "Preceding things."
			  previous: [Type%3$d!]! @relationship(type: "NEXT_%3$d", direction: IN, properties: "Next%3$d")
			}

			"Following of a thing of type %1$d."
			type Next%1$d @relationshipProperties {
			  "Since which year."
			  since: Int
			  "Why."
			  reason: String
			}
			""";

	private ChainedTypes() {
	}

	/**
	 * The SDL of a schema.
	 * @param types number of types, and of relationships
	 */
	public static String sdl(int types) {
		return IntStream.range(0, types)
			.mapToObj((index) -> TYPE.formatted(index, (index + 1) % types, (index + types - 1) % types))
			.collect(Collectors.joining("\n",
					"\"Anything with an id.\"\ninterface Node {\n  \"Its id.\"\n  id: ID!\n}\n\n", ""));
	}

	/**
	 * Prints a schema.
	 * @param arguments the number of types
	 */
	public static void main(String[] arguments) {
		System.out.println(sdl(Integer.parseInt(arguments[0])));
	}

}
