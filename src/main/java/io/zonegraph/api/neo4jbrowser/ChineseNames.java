package io.zonegraph.api.neo4jbrowser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * Chinese translations of labels and relationship types. The schema is described in
 * English; each row of the file includes the English description that it translates, so
 * that a test can detect outdated translations.
 */
final class ChineseNames {

	private final Map<String, Translation> byName;

	private ChineseNames(Map<String, Translation> byName) {
		this.byName = byName;
	}

	/** Returns the names of the schema shipped with ZoneGraph. */
	static ChineseNames shipped() {
		return read(new ClassPathResource("neo4j-browser/names.zh.csv"));
	}

	/** Reads a CSV file with the columns {@code name,term,meaning,english}. */
	private static ChineseNames read(Resource file) {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		Map<String, Translation> byName = new LinkedHashMap<>();
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			for (CSVRecord row : format.parse(reader)) {
				byName.put(row.get("name"), new Translation(row.get("term"), row.get("meaning"), row.get("english")));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ChineseNames(byName);
	}

	/** Returns the translation of a name; empty for names of other schemas. */
	Optional<Translation> translation(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

	Map<String, Translation> byName() {
		return Map.copyOf(this.byName);
	}

	/**
	 * The Chinese translation of a name.
	 *
	 * @param term the name in Chinese
	 * @param meaning its description in Chinese
	 * @param english the description in the schema that was translated
	 */
	record Translation(String term, String meaning, String english) {
	}

}
