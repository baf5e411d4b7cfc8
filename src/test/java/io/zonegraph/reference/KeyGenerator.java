package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;

/** Generates keys for looking up nodes. */
final class KeyGenerator {

	private final GraphModel model;

	private final Sample sample;

	private final RandomSource random;

	KeyGenerator(GraphModel model, Sample sample, RandomSource random) {
		this.model = model;
		this.sample = sample;
		this.random = random;
	}

	/** The key of a node of a type; sometimes of another type or of no node. */
	InputValue of(NodeType type) {
		NodeType chosen = this.random.chance(90) ? type : this.random.oneOf(this.model.nodeTypes());
		CopiedNode node = this.random.chance(95) ? this.sample.node(chosen, this.random) : null;
		Object key = (node != null) ? Sample.valueOf(chosen.key(), node, this.random) : null;
		return new InputValue.ScalarValue((key instanceof List<?> former) ? Objects.requireNonNull(former.get(0))
				: (key != null) ? key : "no-such-thing");
	}

	/** Several keys, sometimes with duplicates. */
	InputValue several(NodeType type) {
		List<InputValue> keys = new ArrayList<>();
		for (int number = this.random.chance(3) ? 100 : this.random.between(0, 6); number > 0; number--) {
			keys.add((!keys.isEmpty() && this.random.chance(10)) ? this.random.oneOf(keys) : of(type));
		}
		return new InputValue.ListValue(keys);
	}

}
