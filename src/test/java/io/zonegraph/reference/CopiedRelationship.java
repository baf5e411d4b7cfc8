package io.zonegraph.reference;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A relationship of a {@link GraphCopy}. Two are equal only if they are the same. */
final class CopiedRelationship implements Propertied {

	private final String identity;

	private final String type;

	private final CopiedNode from;

	private final CopiedNode to;

	private final Map<String, Object> properties;

	CopiedRelationship(String identity, String type, CopiedNode from, CopiedNode to, Map<String, Object> properties) {
		this.identity = identity;
		this.type = type;
		this.from = from;
		this.to = to;
		this.properties = properties;
	}

	@Override
	public String identity() {
		return this.identity;
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

	/** The same relationship between copies of its ends. */
	CopiedRelationship between(CopiedNode start, CopiedNode end) {
		return new CopiedRelationship(this.identity, this.type, start, end, this.properties);
	}

	/** The end that is not the given one; of a loop the same. */
	CopiedNode other(CopiedNode end) {
		return (end == this.from) ? this.to : this.from;
	}

}
