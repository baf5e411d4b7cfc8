package io.zonegraph.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;

/** Reads the units of measurement from enums whose values have {@code @unit}. */
final class UnitReader {

	private final Sdl sdl;

	private final Set<String> symbols = new HashSet<>();

	UnitReader(Sdl sdl) {
		this.sdl = sdl;
	}

	Units read() {
		Map<String, List<Unit>> units = new LinkedHashMap<>();
		for (EnumTypeDefinition type : this.sdl.enums()) {
			List<Unit> values = new ArrayList<>();
			for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
				value.getDirectives("unit").forEach((unit) -> values.add(unit(type.getName(), value.getName(), unit)));
			}
			if (!values.isEmpty()) {
				units.put(type.getName(), complete(type, values));
			}
		}
		return new Units(units);
	}

	private Unit unit(String type, String value, Directive directive) {
		String place = type + "." + value;
		Unit unit = new Unit(value, Sdl.texts(directive, "symbols"), Sdl.argument(directive, "base").orElse(""),
				Double.parseDouble(Sdl.argument(directive, "factor").orElse("1")));
		// Dividing by a whole number returns the nearest double; dividing by 0.1 may not.
		if (unit.factor() < 1 || Double.isInfinite(unit.factor())) {
			throw new InvalidSchemaException(
					"\"factor\" of the unit %s must be at least 1, was %s; take a smaller unit as the base."
						.formatted(place, unit.factor()));
		}
		for (String symbol : unit.symbols()) {
			if (!this.symbols.add(symbol)) {
				throw new InvalidSchemaException(
						"\"%s\" at %s is a symbol of another unit; each symbol has one meaning.".formatted(symbol,
								place));
			}
		}
		return unit;
	}

	private static List<Unit> complete(EnumTypeDefinition type, List<Unit> units) {
		if (units.size() != type.getEnumValueDefinitions().size()) {
			throw new InvalidSchemaException(
					"Each value of the enum \"%s\" needs one @unit, as some have one.".formatted(type.getName()));
		}
		return List.copyOf(units);
	}

}
