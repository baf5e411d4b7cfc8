package io.zonegraph.model;

/** The regular English plural, as root fields use it: {@code policies}, {@code zones}. */
final class EnglishPlural {

	private EnglishPlural() {
	}

	/** The plural of a type name, in lower camel case. */
	static String of(String typeName) {
		String small = Character.toLowerCase(typeName.charAt(0)) + typeName.substring(1);
		if (small.matches(".*[^aeiou]y")) {
			return small.substring(0, small.length() - 1) + "ies";
		}
		return small.matches(".*(s|x|z|ch|sh)") ? small + "es" : small + "s";
	}

}
