package io.zonegraph.api.neo4jbrowser;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the guided tour from {@code *.cypher} files, one for each step, sorted by name. A
 * file has statements separated by empty lines; each begins with its title in both
 * languages:
 *
 * <pre>
 * // zh 谁领导哪家企业
 * // en Who leads which enterprise?
 * MATCH …
 * </pre>
 */
final class TourReader {

	private static final Logger log = LoggerFactory.getLogger(TourReader.class);

	private static final String CHINESE = "// zh ";

	private static final String ENGLISH = "// en ";

	private TourReader() {
	}

	/**
	 * Reads the steps.
	 * @param folder folder of the files, {@code classpath:…} or {@code file:…}, with a
	 * trailing slash
	 * @return the steps; empty if there are no files
	 * @throws IllegalStateException if a statement lacks a title
	 */
	static List<TourStep> read(String folder) {
		List<Resource> files = files(folder);
		if (files.isEmpty()) {
			log.warn("The guided tour has no questions: zonegraph.browser-kit.tour is {}, where no .cypher file is.",
					folder);
		}
		return files.stream().sorted(Comparator.comparing(TourReader::name)).map(TourReader::step).toList();
	}

	private static List<Resource> files(String folder) {
		try {
			return List.of(new PathMatchingResourcePatternResolver().getResources(folder + "*.cypher"));
		}
		catch (FileNotFoundException ex) {
			// The folder does not exist.
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TourStep step(Resource file) {
		try {
			List<TourStep.Query> queries = new ArrayList<>();
			for (String part : file.getContentAsString(StandardCharsets.UTF_8).strip().split("\\R{2,}")) {
				queries.add(query(file, part.lines().toList()));
			}
			return new TourStep(name(file), queries);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TourStep.Query query(Resource file, List<String> lines) {
		if (lines.size() < 3 || !lines.get(0).startsWith(CHINESE) || !lines.get(1).startsWith(ENGLISH)) {
			throw new IllegalStateException(
					"Each statement of %s must begin with the lines \"%s…\" and \"%s…\", one begins with \"%s\"."
						.formatted(file, CHINESE, ENGLISH, lines.get(0)));
		}
		return new TourStep.Query(lines.get(0).substring(CHINESE.length()), lines.get(1).substring(ENGLISH.length()),
				lines.stream().skip(2).collect(Collectors.joining("\n")));
	}

	private static String name(Resource file) {
		return String.valueOf(file.getFilename()).replaceFirst("\\.cypher$", "");
	}

}
