package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.zonegraph.model.ClaimRules;

/**
 * Chooses the values of the properties of one node or relationship from what rows state,
 * and keeps as claims what more than one row or a file of claims says.
 */
final class PropertyClaims {

	private static final String ENGLISH = "En";

	private final ClaimSubject subject;

	private final List<Statement> statements;

	private final ClaimRules rules;

	private final ClaimNodes created;

	private final Set<String> contradicted = new LinkedHashSet<>();

	PropertyClaims(ClaimSubject subject, List<Statement> statements, ClaimRules rules, ClaimNodes created) {
		this.subject = subject;
		this.statements = statements;
		this.rules = rules;
		this.created = created;
	}

	/** The chosen values, by property. */
	Map<String, Object> choose(List<Column> columns) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (Column column : columns) {
			List<Statement> stating = this.statements.stream()
				.filter((statement) -> statement.values().containsKey(column.name()))
				.toList();
			if (!stating.isEmpty()) {
				(column.list() ? all(column, stating) : first(column, stating))
					.ifPresent((value) -> values.put(column.name(), value));
			}
		}
		return values;
	}

	/** The evidence of all statements that are not deprecated. */
	List<?> evidence() {
		return this.statements.stream()
			.filter((statement) -> !statement.isDeprecated())
			.sorted(Comparator.comparing(Statement::claim))
			.flatMap((statement) -> statement.evidence().stream())
			.distinct()
			.toList();
	}

	private Optional<Object> all(Column column, List<Statement> stating) {
		keep(column, stating, (statement) -> !statement.isDeprecated());
		List<Object> elements = new ArrayList<>();
		stating.stream()
			.filter((statement) -> !statement.isDeprecated())
			.sorted(Comparator.comparing(Statement::claim))
			.flatMap((statement) -> Statement.list(value(statement, column)).stream())
			.distinct()
			.forEach(elements::add);
		boolean nothingIsShown = stating.stream().allMatch(Statement::isDeprecated);
		return nothingIsShown ? Optional.empty() : Optional.of(List.copyOf(elements));
	}

	private Optional<Object> first(Column column, List<Statement> stating) {
		Optional<Statement> chosen = stating.stream()
			.filter((statement) -> statement.standing().mayBeShown())
			.min(Comparator.comparing(Statement::standing));
		List<String> ids = keep(column, stating,
				(statement) -> chosen.filter((one) -> sameValue(column, one, statement)).isPresent()
						&& !statement.isDeprecated());
		if (!ids.isEmpty()) {
			chosen.ifPresent((one) -> addConflict(column, stating, ids, one));
		}
		return chosen.map((statement) -> value(statement, column));
	}

	/**
	 * Keeps statements as claims, if there is more than one or it is from a file of
	 * claims.
	 * @return the ids of the claims; empty if there are none
	 */
	private List<String> keep(Column column, List<Statement> stating, Predicate<Statement> chosen) {
		if (stating.size() == 1 && !stating.get(0).claim()) {
			return List.of();
		}
		return stating.stream()
			.map((statement) -> this.created.addClaim(this.subject, column.name(), statement, chosen.test(statement)))
			.toList();
	}

	private void addConflict(Column column, List<Statement> stating, List<String> ids, Statement chosen) {
		if (!this.rules.isContested(this.subject.type(), column.name()) || isTranslation(column.name())) {
			return;
		}
		List<Statement> competing = stating.stream()
			.filter((one) -> stating.stream()
				.anyMatch((other) -> !sameValue(column, one, other) && one.standing().competesWith(other.standing())))
			.toList();
		competing.stream()
			.filter((other) -> !sameValue(column, chosen, other))
			.min(Comparator.comparing(Statement::standing))
			.ifPresent((next) -> {
				this.contradicted.add(column.name());
				this.created.addConflict(this.subject, column.name(), competing.get(competing.size() - 1).dataset(),
						competing.stream().map((one) -> ids.get(stating.indexOf(one))).toList(),
						chosen.standing().criterionAgainst(next.standing()));
			});
	}

	/** Whether it is the English text of another property that has a conflict already. */
	private boolean isTranslation(String property) {
		return property.endsWith(ENGLISH)
				&& this.contradicted.contains(property.substring(0, property.length() - ENGLISH.length()));
	}

	private static boolean sameValue(Column column, Statement one, Statement other) {
		return value(one, column).equals(value(other, column));
	}

	private static Object value(Statement statement, Column column) {
		return Objects.requireNonNull(statement.values().get(column.name()));
	}

}
