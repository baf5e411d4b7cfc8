package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.Unit;

/**
 * A random figure, or a film in the other model, from which arguments for custom Cypher
 * are derived.
 *
 * @param figure the figure or film; null where there is neither
 * @param unit a unit of the quantity of the figure; null where it has none
 */
record SampleFigure(@Nullable CopiedNode figure, @Nullable Unit unit, GraphModel model, Sample sample,
		RandomSource random) {

	static SampleFigure random(GraphModel model, Sample sample, RandomSource random) {
		CopiedNode figure = Stream.of("Observation", "Film")
			.flatMap((type) -> model.nodeType(type).stream())
			.findFirst()
			.map((type) -> sample.node(type, random))
			.orElse(null);
		List<Unit> units = model.units()
			.all()
			.stream()
			.filter((each) -> figure != null && (each.base().equals(figure.property("baseUnit"))
					|| (each.base().equals("min") && figure.hasLabel("Film"))))
			.toList();
		return new SampleFigure(figure, units.isEmpty() ? null : random.oneOf(units), model, sample, random);
	}

	private @Nullable Object property(String name) {
		return (this.figure != null) ? this.figure.property(name) : null;
	}

	@Nullable String unitName() {
		return (this.unit != null) ? this.unit.name() : null;
	}

	/** The kind of the figure, or the genre of the film. */
	@Nullable Object kind() {
		return Optional.ofNullable(property("kind")).orElseGet(() -> property("genre"));
	}

	/** One of its numbers in the unit, or a number close to it. */
	double number() {
		Object bound = Stream.of("lowerBound", "upperBound", "baseValue", "minutes")
			.map(this::property)
			.filter((each) -> each != null && this.random.chance(70))
			.findFirst()
			.orElse(null);
		double number = (bound instanceof Double known && this.unit != null) ? known / this.unit.factor() : 7.5;
		return this.random.chance(60) ? number : number * this.random.between(1, 3) / 2;
	}

	LocalDate day() {
		return (property("periodEnd") instanceof LocalDate known) ? known : LocalDate.of(2021, 12, 31);
	}

	/**
	 * Its year, or one close to it; always positive, as some arguments must not be
	 * negative.
	 */
	int year() {
		int year = (property("released") instanceof Long released) ? Math.toIntExact(released) : day().getYear();
		return this.random.chance(65) ? year : Math.max(1, year + this.random.between(-2, 2));
	}

	/** The code of its indicator, or of another one. */
	String code() {
		CopiedNode chosen = this.random.chance(75) ? this.figure : random("Observation");
		return Optional.ofNullable(chosen)
			.filter((each) -> this.random.chance(97))
			.flatMap((each) -> CustomCypher.ends(each, "MEASURES").findFirst())
			.map((indicator) -> String.valueOf(indicator.property("code")))
			.orElse("none");
	}

	/** The id of its entity, of an ancestor of that, or of any entity. */
	Object id() {
		CopiedNode chosen = this.random.chance(75) ? this.figure : random(isFilm() ? "Film" : "Entity");
		while (chosen != null && !isFilm() && (chosen.hasLabel("Observation") || this.random.chance(40))) {
			CopiedNode at = chosen;
			chosen = Stream.of("OBSERVES", "PART_OF")
				.flatMap((type) -> CustomCypher.ends(at, type))
				.findAny()
				.orElse(null);
		}
		return Optional.ofNullable(chosen).map((each) -> each.property("id")).orElse("none");
	}

	private boolean isFilm() {
		return this.model.nodeType("Film").isPresent();
	}

	private @Nullable CopiedNode random(String type) {
		return this.model.nodeType(type).map((known) -> this.sample.node(known, this.random)).orElse(null);
	}

}
