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
 * Generated operations use every field and argument of the schema. What many types have
 * in common counts once: fields and arguments of the same name, and the arguments of
 * connections. Root fields and their arguments count each.
 */
class GeneratorTests {

	private static final int OPERATIONS = 4_000;

	private static final int ENTITIES = 300;

	/** Arguments that are generated alike for all connections below the root. */
	private static final Pattern LIST = Pattern.compile(
			".*(\\((after|before|first|last|includeDescendants)\\))|(?!Query\\.).*(\\((where|edge|orderBy|edgeOrderBy)\\))");

	/** Enum values count once, whatever argument has them. */
	private static final Pattern VALUE = Pattern.compile(".*\\((.*: .*)\\)");

	/** Operators of scalar filters, which count for each type. */
	private static final Pattern OPERATOR = Pattern
		.compile("(String|ID|Int|Long|Float|Boolean|Date|DateTime|StringElements|IDElements|IntElements)Filter\\..*");

	/** Localized texts, which are generated alike. */
	private static final Pattern LOCALIZED = Pattern
		.compile(".*\\.(" + String.join("|", CustomCypher.LOCALIZED) + ")In(|\\(language\\))");

	/** What is answered without the graph, by {@code api.graphql}. */
	private static final Pattern RATE_LIMIT = Pattern.compile("Query\\.rateLimit|RateLimit\\..*");

	@Test
	void coversTheSchemaOfZones() {
		assertThat(unusedCoordinates(Models.zones())).isEmpty();
	}

	@Test
	void coversTheSchemaOfAnotherModel() {
		assertThat(unusedCoordinates(Models.films())).isEmpty();
	}

	private static Set<String> unusedCoordinates(GraphModel model) {
		OperationGenerator generator = new OperationGenerator(model,
				GraphCopy.of(new GeneratedGraph(model, ENTITIES, 1)));
		SchemaUsage usage = new SchemaUsage(new GraphSchema(model).executable());
		for (long seed = 1; seed <= OPERATIONS; seed++) {
			usage.add(generator.generate(seed));
		}
		Set<String> all = new TreeSet<>(SchemaUsage.allCoordinates(model));
		all.removeIf((coordinate) -> RATE_LIMIT.matcher(coordinate).matches());
		Set<String> missing = normalized(all);
		missing.removeAll(normalized(usage.coordinates()));
		return missing;
	}

	private static Set<String> normalized(Set<String> names) {
		return names.stream().map(GeneratorTests::normalized).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String normalized(String name) {
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
