package io.zonegraph.operation.check;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.zonegraph.store.GraphInspection;
import io.zonegraph.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a graph within the limits of a check. After the time limit nothing more is read,
 * and the report says so.
 */
final class Sample {

	private final GraphInspection graph;

	private final CheckScope scope;

	private final GraphReport report;

	private final long end;

	private final Set<String> labels;

	private final Set<String> relationshipTypes;

	private int omitted;

	Sample(GraphInspection graph, CheckScope scope, GraphReport report) {
		this.graph = graph;
		this.scope = scope;
		this.report = report;
		this.end = System.nanoTime() + scope.timeout().toNanos();
		this.labels = names("CALL db.labels() YIELD label AS name");
		this.relationshipTypes = names("CALL db.relationshipTypes() YIELD relationshipType AS name");
	}

	private Set<String> names(String statement) {
		Set<String> names = new HashSet<>();
		catalog(statement).forEach((row) -> names.add(String.valueOf(row.get("name"))));
		return names;
	}

	/**
	 * Reads the labels, indexes or constraints of the database. This ignores the time
	 * limit, as without these rows all of them would seem to be missing.
	 */
	List<Map<String, @Nullable Object>> catalog(String statement) {
		return this.graph.rows(statement, Map.of(), Duration.ZERO);
	}

	GraphReport report() {
		return this.report;
	}

	/** Whether any node has one of the labels. */
	boolean hasLabel(Collection<String> anyOf) {
		return anyOf.stream().anyMatch(this.labels::contains);
	}

	boolean hasRelationshipType(String type) {
		return this.relationshipTypes.contains(type);
	}

	/**
	 * Returns the rows of a statement; none after the time limit.
	 * @param place the type or field that is checked, for the warning on a timeout
	 * @param statement Cypher; {@code $most} limits the rows that it reads
	 * @param parameters further parameters
	 */
	List<Map<String, @Nullable Object>> rows(String place, String statement, Map<String, Object> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("most", this.scope.most());
		return withinTime(place, List.of(), (timeout) -> this.graph.rows(statement, all, timeout));
	}

	List<Map<String, @Nullable Object>> rows(String place, String statement) {
		return rows(place, statement, Map.of());
	}

	/**
	 * The reason why the database cannot plan a statement; empty if it can, or after the
	 * time limit.
	 */
	Optional<String> refusal(String place, String statement) {
		return withinTime(place, Optional.empty(), (timeout) -> this.graph.refusal(statement, timeout));
	}

	private <T> T withinTime(String place, T omission, Function<Duration, T> read) {
		Duration timeout = Duration.ZERO;
		if (!this.scope.timeout().isZero()) {
			timeout = Duration.ofMillis((this.end - System.nanoTime()) / 1_000_000);
			if (timeout.toMillis() <= 0) {
				this.omitted++;
				return omission;
			}
		}
		try {
			return read.apply(timeout);
		}
		catch (StoreException.TimedOut ex) {
			this.report.warning("%s: the check of this took too long and was ended; --schema.check has no time limit.",
					place);
			return omission;
		}
	}

	/** Reports how many statements were not run; to be called at the end of the check. */
	void reportOmissions() {
		if (this.omitted > 0) {
			this.report.warning(
					"The check was ended after %s s, with %d of its statements not run; --schema.check has no time limit.",
					this.scope.timeout().toSeconds(), this.omitted);
		}
	}

}
