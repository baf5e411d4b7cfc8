package io.zonegraph.api.persisted;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations that an operator allows, by id and by text. */
final class OperationAllowlist {

	static final OperationAllowlist NONE = new OperationAllowlist(Map.of());

	private final Map<String, String> byId;

	private final Set<String> texts;

	/**
	 * An allowlist.
	 * @param byId texts by id, in the order of the files; each is also found by its hash
	 */
	OperationAllowlist(Map<String, String> byId) {
		Map<String, String> all = new LinkedHashMap<>();
		byId.values().forEach((text) -> {
			all.put(PersistedOperations.hash(text), text.strip());
			all.put(PersistedOperations.hash(text.strip()), text.strip());
		});
		byId.forEach((id, text) -> all.put(id, text.strip()));
		this.byId = Map.copyOf(all);
		this.texts = byId.values().stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
	}

	/** Returns the text of an id or hash; empty if it is not listed. */
	Optional<String> text(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** Whether a text is listed, ignoring surrounding whitespace. */
	boolean contains(String text) {
		return this.texts.contains(text.strip());
	}

	/** All distinct texts. */
	Collection<String> texts() {
		return this.texts;
	}

}
