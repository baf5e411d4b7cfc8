package io.zonegraph.cypher;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Generates unique variable names for a statement, derived from what the variables hold.
 */
final class Names {

	/**
	 * Words that Cypher parses as something else in places where a variable may stand.
	 */
	private static final Set<String> RESERVED = Set.of("all", "and", "any", "as", "by", "call", "case", "collect",
			"contains", "count", "create", "delete", "desc", "distinct", "else", "end", "ends", "exists", "false",
			"foreach", "group", "head", "in", "is", "labels", "limit", "load", "match", "merge", "none", "not", "null",
			"on", "optional", "or", "order", "reduce", "remove", "return", "set", "single", "size", "skip", "starts",
			"then", "true", "type", "union", "unwind", "use", "using", "when", "where", "with", "xor", "yield");

	/**
	 * Words of custom Cypher that may be variables, as opposed to properties, labels or
	 * parameters.
	 */
	private static final Pattern WORD = Pattern.compile("(?<![.:$|\\w])[A-Za-z_]\\w*");

	private final Set<String> taken;

	/** The last number appended to each name. */
	private final Map<String, Integer> numbers = new HashMap<>();

	private final Set<String> customWords = new TreeSet<>();

	/**
	 * Names for one statement.
	 * @param others names that must not be used
	 */
	Names(Set<String> others) {
		this.taken = new HashSet<>(others);
	}

	/** Records custom Cypher that becomes part of the statement. */
	void note(String cypher) {
		WORD.matcher(cypher).results().map(MatchResult::group).forEach(this.customWords::add);
	}

	/** Words of the custom Cypher recorded so far that may be variables. */
	Set<String> customWords() {
		return Set.copyOf(this.customWords);
	}

	/** Returns a new name, for example {@code enterprise}, then {@code enterprise2}. */
	String of(String what) {
		String small = Character.toLowerCase(what.charAt(0)) + what.substring(1);
		String plain = RESERVED.contains(small) ? small + "Node" : small;
		String name = plain;
		while (!this.taken.add(name)) {
			name = plain + this.numbers.merge(plain, 2, (last, two) -> last + 1);
		}
		return name;
	}

}
