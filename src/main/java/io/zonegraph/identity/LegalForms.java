package io.zonegraph.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The legal forms at the end of names, such as 有限公司 and Co., Ltd. */
final class LegalForms {

	static final LegalForms SHIPPED = new LegalForms(lines("legal-forms.txt"));

	/** Shorter rests are no names. */
	private static final int SHORTEST = 2;

	/** The Chinese forms, the longest first. */
	private final List<String> endings;

	private final List<String> words;

	private LegalForms(List<String> forms) {
		List<String> normalized = forms.stream().map(NameText::joined).toList();
		this.endings = normalized.stream()
			.filter(NameText::isChinese)
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
		this.words = normalized.stream().filter((form) -> !NameText.isChinese(form)).toList();
	}

	private static List<String> lines(String resource) {
		try (InputStream stream = Objects.requireNonNull(LegalForms.class.getResourceAsStream(resource))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A name, normalized, without the legal forms at its end. */
	String without(String name) {
		return NameText.isChinese(name) ? withoutEndings(NameText.joined(name)) : withoutWords(NameText.words(name));
	}

	private String withoutEndings(String name) {
		for (String ending : this.endings) {
			if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST) {
				return withoutEndings(name.substring(0, name.length() - ending.length()));
			}
		}
		return name;
	}

	private String withoutWords(List<String> words) {
		if (words.isEmpty()) {
			return "";
		}
		int length = words.size();
		while (length > 1 && this.words.contains(words.get(length - 1))) {
			length--;
		}
		boolean named = length > 1 || !this.words.contains(words.get(0));
		return String.join("", named ? words.subList(0, length) : words);
	}

}
