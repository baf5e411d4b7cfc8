package io.zonegraph.model;

import java.util.Optional;

/** A scheme by which the last character of a code follows from the others. */
public enum CheckDigitScheme {

	/**
	 * Unified social credit codes: characters are weighted by powers of 3, and the sum is
	 * divisible by 31.
	 */
	GB_32100("GB 32100-2015", "0123456789ABCDEFGHJKLMNPQRTUWXY", 3, 18);

	private final String title;

	private final String characters;

	private final int base;

	private final int length;

	CheckDigitScheme(String title, String characters, int base, int length) {
		this.title = title;
		this.characters = characters;
		this.base = base;
		this.length = length;
	}

	/** Name of the standard. */
	String title() {
		return this.title;
	}

	/**
	 * The code with the right check character; empty if it is of another length, or has
	 * characters that do not occur in codes.
	 */
	Optional<String> completed(String code) {
		if (code.length() != this.length) {
			return Optional.empty();
		}
		int modulus = this.characters.length();
		int sum = 0;
		int weight = 1;
		for (int index = 0; index < this.length - 1; index++) {
			int value = this.characters.indexOf(code.charAt(index));
			if (value < 0) {
				return Optional.empty();
			}
			sum += value * weight;
			weight = weight * this.base % modulus;
		}
		int check = (modulus - sum % modulus) % modulus;
		return Optional.of(code.substring(0, this.length - 1) + this.characters.charAt(check));
	}

}
