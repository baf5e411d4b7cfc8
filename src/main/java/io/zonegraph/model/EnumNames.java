package io.zonegraph.model;

import java.util.Locale;

/**
 * Converts names of types and fields to enum values: {@code LogisticsRoute} to
 * {@code LOGISTICS_ROUTE}.
 */
public final class EnumNames {

	private EnumNames() {
	}

	/** The enum value for a name in camel case. */
	public static String of(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
	}

}
