package io.zonegraph.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** The custom Cypher of the film schema, implemented once more in Java. */
final class FilmFields {

	private static final Map<String, Integer> MINUTES = Map.of("MINUTE", 1, "HOUR", 60);

	private FilmFields() {
	}

	static void addTo(Map<String, CustomCypher.Resolver> resolvers) {
		resolvers.put("Film.castSize", (film, arguments) -> CustomCypher.starts(film, "ACTED_IN").toList().size());
		resolvers.put("Film.isSequel", (film, arguments) -> CustomCypher.ends(film, "FOLLOWS").findAny().isPresent());
		resolvers.put("Film.longerThan", FilmFields::isLonger);
		resolvers.put("Film.length", FilmFields::length);
		resolvers.put("Film.decade", (film, arguments) -> (film.property("released") instanceof Long year)
				? (Long) (year - year % 10) : null);
		resolvers.put("Person.lost", (person, arguments) -> null);
		resolvers.put("Person.lostCount", (person, arguments) -> null);
		resolvers.put("Person.idle", (person, arguments) -> Arrays.asList(1990, null));
		resolvers.put("Person.some", (person, arguments) -> some(person, arguments.get("ids")));
		resolvers.put("Person.career", FilmFields::career);
	}

	private static @Nullable Double minutesIn(CopiedElement film, Map<String, Object> arguments) {
		int factor = Objects.requireNonNull(MINUTES.get(String.valueOf(arguments.get("unit"))));
		return (film.property("minutes") instanceof Double minutes) ? (Double) (minutes / factor) : null;
	}

	private static boolean isLonger(CopiedElement film, Map<String, Object> arguments) {
		Double length = minutesIn(film, arguments);
		return length != null && length > CustomCypher.number(arguments, "time")
				&& (!(arguments.get("years") instanceof List<?> years) || has(years, film.property("released")));
	}

	private static boolean has(List<?> years, @Nullable Object released) {
		return released instanceof Long year && years.stream().anyMatch((each) -> CypherValues.equal(each, year));
	}

	/** Rounds half up. */
	private static @Nullable Double length(CopiedElement film, Map<String, Object> arguments) {
		Double length = minutesIn(film, arguments);
		return (length != null) ? (Double) BigDecimal.valueOf(length)
			.setScale((int) CustomCypher.number(arguments, "digits"), RoundingMode.HALF_UP)
			.doubleValue() : null;
	}

	private static List<CopiedNode> some(CopiedElement person, @Nullable Object ids) {
		return (ids instanceof List<?> list) ? list.stream()
			.flatMap((id) -> CustomCypher.ends(person, "ACTED_IN")
				.filter((film) -> Objects.equals(film.property("id"), id)))
			.toList() : List.of();
	}

	private static Career career(CopiedElement person, Map<String, Object> arguments) {
		return new Career(CustomCypher.ends(person, "ACTED_IN")
			.filter((film) -> film.property("released") instanceof Long year
					&& year >= CustomCypher.number(arguments, "since"))
			.sorted(CustomCypher.by("released", "id"))
			.toList());
	}

	/** The films of a person, by year. */
	private record Career(List<CopiedNode> films) implements FieldResolver {

		@Override
		public @Nullable Object resolve(String name, DataFetchingEnvironment environment) {
			return switch (name) {
				case "first" -> this.films.stream().findFirst().orElse(null);
				case "films" -> this.films;
				case "years" -> this.films.stream().map(Career::year).toList();
				case "size" -> this.films.size();
				default -> this.films.stream()
					.filter((film) -> film.property("genre") != null
							&& Objects.equals(film.property("genre"), environment.getArgument("genre")))
					.toList();
			};
		}

		private static Map<String, @Nullable Object> year(CopiedNode film) {
			Map<String, @Nullable Object> year = new HashMap<>();
			year.put("year", film.property("released"));
			year.put("film", film);
			return year;
		}

	}

}
