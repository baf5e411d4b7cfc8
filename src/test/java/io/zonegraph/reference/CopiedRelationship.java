package io.zonegraph.reference;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A relationship of a {@link GraphCopy}, compared by identity. */
final class CopiedRelationship implements CopiedElement {

	private final String elementId;

	private final String type;

	private final CopiedNode from;

	private final CopiedNode to;

	private final Map<String, Object> properties;

	CopiedRelationship(String identity, String type, CopiedNode from, CopiedNode to, Map<String, Object> properties) {
		this.elementId = identity;
		this.type = type;
		this.from = from;
		this.to = to;
		this.properties = properties;
	}

	@Override
	public String elementId() {
		return this.elementId;
	}

	@Override
	public @Nullable Object property(String name) {
		return this.properties.get(name);
	}

	String type() {
		return this.type;
	}

	CopiedNode from() {
		return this.from;
	}

	CopiedNode to() {
		return this.to;
	}

	Map<String, Object> properties() {
		return this.properties;
	}

	/** A copy between other copies of its ends. */
	CopiedRelationship between(CopiedNode start, CopiedNode end) {
		return new CopiedRelationship(this.elementId, this.type, start, end, this.properties);
	}

	/** The end that is not the given one; for a loop the same. */
	CopiedNode otherEnd(CopiedNode end) {
		return (end == this.from) ? this.to : this.from;
	}

}
