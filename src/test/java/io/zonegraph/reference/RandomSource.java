package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A seeded source of random choices. */
final class RandomSource {

	private final Random random;

	RandomSource(long seed) {
		this.random = new Random(seed);
	}

	/** True with a probability in percent. */
	boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	/** A number between two bounds, both included. */
	int between(int min, int max) {
		return min + this.random.nextInt(max - min + 1);
	}

	/**
	 * A number from 1 to a maximum, geometrically distributed: mostly 1, rarely the
	 * maximum.
	 */
	int geometric(int max) {
		int number = 1;
		while (number < max && chance(40)) {
			number++;
		}
		return number;
	}

	<T> T oneOf(List<T> elements) {
		return elements.get(this.random.nextInt(elements.size()));
	}

	/** Some different elements; all if there are not enough. */
	<T> List<T> someOf(List<T> elements, int number) {
		List<T> shuffled = new ArrayList<>(elements);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, Math.min(number, shuffled.size()));
	}

}
