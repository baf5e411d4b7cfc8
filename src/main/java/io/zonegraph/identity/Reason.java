package io.zonegraph.identity;

/** In what two nodes agree. */
public enum Reason {

	/** They have the same code, such as a registration number. */
	SAME_CODE(0.98),
	/** They have the same name. */
	SAME_NAME(0.9),
	/** The name of one is another name of the other. */
	NAME_IS_ALIAS(0.75),
	/** They have the same name apart from legal forms, such as 有限公司. */
	SAME_NAME_WITHOUT_LEGAL_FORM(0.7),
	/** They have another name in common. */
	SAME_ALIAS(0.5),
	/** They have the same English name, apart from legal forms. */
	SAME_ENGLISH_NAME(0.5),
	/**
	 * The name of one is that of the other after the name of a third node, such as the
	 * place where it is: 长春晨裕生物 and 晨裕生物.
	 */
	SAME_NAME_AFTER_ANOTHER(0.6),
	/** Their names are written differently and sound the same. */
	SAME_PINYIN(0.4);

	private final double weight;

	Reason(double weight) {
		this.weight = weight;
	}

	/** How likely two nodes are the same thing for this reason alone, from 0 to 1. */
	public double weight() {
		return this.weight;
	}

}
