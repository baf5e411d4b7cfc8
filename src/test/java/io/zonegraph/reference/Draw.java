package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws by lot. */
final class Draw {

	private final Random random;

	Draw(long seed) {
		this.random = new Random(seed);
	}

	/** True so many times out of a hundred. */
	boolean percent(int percent) {
		return this.random.nextInt(100) < percent;
	}

	/** A number from a least to a greatest one. */
	int between(int least, int greatest) {
		return least + this.random.nextInt(greatest - least + 1);
	}

	/** Often 1, seldom the most. */
	int few(int most) {
		int number = 1;
		while (number < most && percent(40)) {
			number++;
		}
		return number;
	}

	<T> T one(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** So many different ones, or all. */
	<T> List<T> some(List<T> choices, int number) {
		List<T> shuffled = new ArrayList<>(choices);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, Math.min(number, shuffled.size()));
	}

}
