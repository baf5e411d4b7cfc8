package io.zonegraph.reference;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.testing.GeneratedGraph;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random operations ask for everything that there is to ask for. What many types have in
 * common counts once: a field or argument of the same name, and the ways through a list.
 * Fields of {@code Query} and their arguments count each.
 */
class GeneratorTests {

	private static final int OPERATIONS = 4_000;

	private static final int ENTITIES = 300;

	/** Whatever a list within is of, it is asked for in the same way. */
	private static final Pattern LIST = Pattern.compile(
			".*(\\((after|before|first|last|includeDescendants)\\))|(?!Query\\.).*(\\((where|edge|orderBy|edgeOrderBy)\\))");

	/** One unit, language or direction is as good as another wherever it is asked for. */
	private static final Pattern VALUE = Pattern.compile(".*\\((.*: .*)\\)");

	/** Each of these operators is one of its own. */
	private static final Pattern OPERATOR = Pattern
		.compile("(String|ID|Int|Long|Float|Boolean|Date|DateTime|StringElements|IDElements|IntElements)Filter\\..*");

	/** Every text in two languages is asked for in the same way. */
	private static final Pattern LOCALIZED = Pattern
		.compile(".*\\.(" + String.join("|", CustomCypher.LOCALIZED) + ")In(|\\(language\\))");

	@Test
	void asksForAllThatTheModelOfZonesHas() {
		assertThat(neverAskedFor(Models.zones())).isEmpty();
	}

	@Test
	void asksForAllThatAnotherModelHas() {
		assertThat(neverAskedFor(Models.films())).isEmpty();
	}

	private static Set<String> neverAskedFor(GraphModel model) {
		OperationGenerator generator = new OperationGenerator(model,
				GraphCopy.of(new GeneratedGraph(model, ENTITIES, 1)));
		Asked asked = new Asked(new GraphSchema(model).executable());
		for (long seed = 1; seed <= OPERATIONS; seed++) {
			asked.add(generator.operation(seed));
		}
		Set<String> missing = common(Asked.all(model));
		missing.removeAll(common(asked.names()));
		return missing;
	}

	private static Set<String> common(Set<String> names) {
		return names.stream().map(GeneratorTests::common).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String common(String name) {
		if (LIST.matcher(name).matches()) {
			return "a list" + name.substring(name.indexOf('('));
		}
		if (LOCALIZED.matcher(name).matches()) {
			return "a text" + LOCALIZED.matcher(name).replaceFirst("$2");
		}
		if (VALUE.matcher(name).matches()) {
			return VALUE.matcher(name).replaceFirst("$1");
		}
		return (name.startsWith("Query.") || OPERATOR.matcher(name).matches()) ? name
				: name.substring(name.indexOf('.') + 1);
	}

}
