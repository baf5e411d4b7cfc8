package io.zonegraph.seed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.zonegraph.seed.SeedTable.Row;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.NestedExceptionUtils;

/**
 * Reads CSV in UTF-8 as defined by RFC 4180. A byte order mark and both kinds of line
 * endings are accepted.
 */
final class CsvTableReader {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

	private final Problems problems;

	CsvTableReader(Problems problems) {
		this.problems = problems;
	}

	SeedTable read(SeedFile file) {
		List<Row> rows = new ArrayList<>();
		boolean complete = readInto(rows, file);
		SeedTable table = SeedTable.of(file.at(1), rows, complete);
		if (table.header().isEmpty() && complete) {
			this.problems.add(file.whole(), "has no header row.");
		}
		return table;
	}

	private boolean readInto(List<Row> rows, SeedFile file) {
		try {
			parse(text(file), file, rows);
			return true;
		}
		catch (CharacterCodingException ex) {
			this.problems.add(file.whole(), "must be UTF-8, was not from byte %d on.", validLength(file));
		}
		catch (UncheckedIOException | IOException ex) {
			this.problems.add(nextPlace(file, rows), "cannot be read as CSV from here on: %s",
					String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex).getMessage()));
		}
		return false;
	}

	private static void parse(String text, SeedFile file, List<Row> rows) throws IOException {
		try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
			Iterator<CSVRecord> records = parser.iterator();
			long line = 1;
			while (records.hasNext()) {
				List<String> cells = records.next().stream().map(String::strip).toList();
				rows.add(new Row(file.at((int) line), cells));
				line = parser.getCurrentLineNumber() + 1;
			}
		}
	}

	private static String text(SeedFile file) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.content())).toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static int validLength(SeedFile file) {
		ByteBuffer bytes = ByteBuffer.wrap(file.content());
		StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(file.content().length), true);
		return bytes.position() + 1;
	}

	private static Place nextPlace(SeedFile file, List<Row> rows) {
		return rows.isEmpty() ? file.at(1) : file.at(rows.get(rows.size() - 1).place().line() + 1);
	}

}
