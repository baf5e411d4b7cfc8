package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.Unit;

/**
 * A figure that reviewed fields may find, or a film where there are none.
 *
 * @param figure the figure or film; null where there is neither
 * @param unit a unit of the quantity that it is of; null where that has none
 */
record AskedFigure(@Nullable CopiedNode figure, @Nullable Unit unit, GraphModel model, Sample sample, Draw draw) {

	static AskedFigure any(GraphModel model, Sample sample, Draw draw) {
		CopiedNode figure = Stream.of("Observation", "Film")
			.flatMap((type) -> model.nodeType(type).stream())
			.findFirst()
			.map((type) -> sample.node(type, draw))
			.orElse(null);
		List<Unit> fitting = model.units()
			.all()
			.stream()
			.filter((each) -> figure != null && (each.base().equals(figure.property("baseUnit"))
					|| (each.base().equals("min") && figure.hasLabel("Film"))))
			.toList();
		return new AskedFigure(figure, fitting.isEmpty() ? null : draw.one(fitting), model, sample, draw);
	}

	private @Nullable Object property(String name) {
		return (this.figure != null) ? this.figure.property(name) : null;
	}

	@Nullable String unitName() {
		return (this.unit != null) ? this.unit.name() : null;
	}

	/** Its kind; of a film its genre. */
	@Nullable Object kind() {
		return Optional.ofNullable(property("kind")).orElseGet(() -> property("genre"));
	}

	/** One of its numbers in the unit, or one about that. */
	double number() {
		Object bound = Stream.of("lowerBound", "upperBound", "baseValue", "minutes")
			.map(this::property)
			.filter((each) -> each != null && this.draw.percent(70))
			.findFirst()
			.orElse(null);
		double number = (bound instanceof Double known && this.unit != null) ? known / this.unit.factor() : 7.5;
		return this.draw.percent(60) ? number : number * this.draw.between(1, 3) / 2;
	}

	LocalDate day() {
		return (property("periodEnd") instanceof LocalDate known) ? known : LocalDate.of(2021, 12, 31);
	}

	/** Its year, or one nearby; some that are asked for must not be negative. */
	int year() {
		int year = (property("released") instanceof Long released) ? Math.toIntExact(released) : day().getYear();
		return this.draw.percent(65) ? year : Math.max(1, year + this.draw.between(-2, 2));
	}

	/** The code of its indicator, or of another one. */
	String code() {
		CopiedNode chosen = this.draw.percent(75) ? this.figure : any("Observation");
		return Optional.ofNullable(chosen)
			.filter((each) -> this.draw.percent(97))
			.flatMap((each) -> CustomCypher.ends(each, "MEASURES").findFirst())
			.map((indicator) -> String.valueOf(indicator.property("code")))
			.orElse("none");
	}

	/** The id of what it is about, of something around that, or of anything. */
	Object id() {
		CopiedNode chosen = this.draw.percent(75) ? this.figure : any(isFilm() ? "Film" : "Entity");
		while (chosen != null && !isFilm() && (chosen.hasLabel("Observation") || this.draw.percent(40))) {
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

	private @Nullable CopiedNode any(String type) {
		return this.model.nodeType(type).map((known) -> this.sample.node(known, this.draw)).orElse(null);
	}

}
