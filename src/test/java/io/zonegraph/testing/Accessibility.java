package io.zonegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;

import org.springframework.core.io.ClassPathResource;

/** Checks pages against WCAG 2.2, levels A and AA, by axe-core. */
public final class Accessibility {

	private static final String SCRIPT = script();

	private static final String VIOLATIONS = """
			async () => (await axe.run(document, {
			  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'],
			})).violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`))""";

	private Accessibility() {
	}

	/**
	 * What is wrong with a page as it is shown now.
	 * @return for each element the rule, what it asks for, and a selector
	 */
	public static List<String> violations(Page page) {
		page.evaluate(SCRIPT);
		return ((List<?>) page.evaluate(VIOLATIONS)).stream().map(String::valueOf).toList();
	}

	private static String script() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
