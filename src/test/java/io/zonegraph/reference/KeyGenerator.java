package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;

/** Makes the keys by which nodes are looked up. */
final class KeyGenerator {

	private final GraphModel model;

	private final Sample sample;

	private final Draw draw;

	KeyGenerator(GraphModel model, Sample sample, Draw draw) {
		this.model = model;
		this.sample = sample;
		this.draw = draw;
	}

	/** The key of a node of a type; now and then of none. */
	Written of(NodeType type) {
		NodeType chosen = this.draw.percent(90) ? type : this.draw.one(this.model.nodeTypes());
		CopiedNode node = this.draw.percent(95) ? this.sample.node(chosen, this.draw) : null;
		Object key = (node != null) ? node.property(chosen.key().name()) : null;
		return new Written.Scalar((key != null) ? key : "no-such-thing");
	}

	/** Several keys, some of them twice. */
	Written several(NodeType type) {
		List<Written> keys = new ArrayList<>();
		for (int number = this.draw.percent(3) ? 100 : this.draw.between(0, 6); number > 0; number--) {
			keys.add((!keys.isEmpty() && this.draw.percent(10)) ? this.draw.one(keys) : of(type));
		}
		return new Written.Elements(keys);
	}

}
