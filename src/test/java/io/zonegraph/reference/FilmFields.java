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

/** What the reviewed fields of films mean, written once more in Java. */
final class FilmFields {

	private static final Map<String, Integer> MINUTES = Map.of("MINUTE", 1, "HOUR", 60);

	private FilmFields() {
	}

	static void addTo(Map<String, CustomCypher.Answer> values) {
		values.put("Film.castSize", (film, given) -> CustomCypher.starts(film, "ACTED_IN").toList().size());
		values.put("Film.isSequel", (film, given) -> CustomCypher.ends(film, "FOLLOWS").findAny().isPresent());
		values.put("Film.longerThan", FilmFields::isLonger);
		values.put("Film.length", FilmFields::length);
		values.put("Film.decade",
				(film, given) -> (film.property("released") instanceof Long year) ? (Long) (year - year % 10) : null);
		values.put("Person.lost", (person, given) -> null);
		values.put("Person.lostCount", (person, given) -> null);
		values.put("Person.idle", (person, given) -> Arrays.asList(1990, null));
		values.put("Person.some", (person, given) -> some(person, given.get("ids")));
		values.put("Person.career", FilmFields::career);
	}

	private static @Nullable Double minutesIn(Propertied film, Map<String, Object> given) {
		int factor = Objects.requireNonNull(MINUTES.get(String.valueOf(given.get("unit"))));
		return (film.property("minutes") instanceof Double minutes) ? (Double) (minutes / factor) : null;
	}

	private static boolean isLonger(Propertied film, Map<String, Object> given) {
		Double length = minutesIn(film, given);
		return length != null && length > CustomCypher.number(given, "time")
				&& (!(given.get("years") instanceof List<?> years) || has(years, film.property("released")));
	}

	private static boolean has(List<?> years, @Nullable Object released) {
		return released instanceof Long year && years.stream().anyMatch((each) -> Values.equal(each, year));
	}

	/** Halves are rounded up. */
	private static @Nullable Double length(Propertied film, Map<String, Object> given) {
		Double length = minutesIn(film, given);
		return (length != null) ? (Double) BigDecimal.valueOf(length)
			.setScale((int) CustomCypher.number(given, "digits"), RoundingMode.HALF_UP)
			.doubleValue() : null;
	}

	private static List<CopiedNode> some(Propertied person, @Nullable Object ids) {
		return (ids instanceof List<?> list) ? list.stream()
			.flatMap((id) -> CustomCypher.ends(person, "ACTED_IN")
				.filter((film) -> Objects.equals(film.property("id"), id)))
			.toList() : List.of();
	}

	private static Career career(Propertied person, Map<String, Object> given) {
		return new Career(CustomCypher.ends(person, "ACTED_IN")
			.filter((film) -> film.property("released") instanceof Long year
					&& year >= CustomCypher.number(given, "since"))
			.sorted(CustomCypher.by("released", "id"))
			.toList());
	}

	/** Films of a life, in the order of their years. */
	private record Career(List<CopiedNode> films) implements Part {

		@Override
		public @Nullable Object field(String name, DataFetchingEnvironment environment) {
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
