package io.zonegraph.api.persisted;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Operations that an operator lists, by id and by text. */
final class OperationAllowlist {

	static final OperationAllowlist NONE = new OperationAllowlist(Map.of());

	private final Map<String, String> byId;

	private final Set<String> texts;

	/**
	 * A list.
	 * @param byId texts by id, in the order of the files. Each is also found by its hash
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

	/** The text of an id or hash, if it is listed. */
	Optional<String> text(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** Whether a text is listed, whatever blanks are around it. */
	boolean contains(String text) {
		return this.texts.contains(text.strip());
	}

	/** All texts, each once. */
	Collection<String> texts() {
		return this.texts;
	}

}
