package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the rows of one sheet from its XML: {@code <row r="2"><c r="A2" t="s"
 * s="1"><f>…</f><v>7</v></c></row>}.
 */
final class SheetHandler extends DefaultHandler {

	private final Place sheet;

	private final SharedStrings texts;

	private final CellNumbers numbers;

	private final List<SeedTable.Row> rows = new ArrayList<>();

	/** The filled cells of the current row, by index. */
	private final Map<Integer, String> cells = new TreeMap<>();

	private final Map<Integer, String> faults = new TreeMap<>();

	private final StringBuilder text = new StringBuilder();

	private int width;

	private int row;

	private int column;

	private String type = "";

	private int style;

	private boolean isFormula;

	private boolean isText;

	private boolean isPhonetic;

	/**
	 * Creates a handler.
	 * @param sheet the sheet as a whole
	 * @param texts the texts that cells refer to
	 * @param numbers the texts of numbers
	 */
	SheetHandler(Place sheet, SharedStrings texts, CellNumbers numbers) {
		this.sheet = sheet;
		this.texts = texts;
		this.numbers = numbers;
	}

	/** The rows; without a header if there are none, so that the sheet says nothing. */
	SeedTable table() {
		return SeedTable.of(this.sheet.row(this.rows.isEmpty() ? 1 : this.rows.get(0).place().line()), this.rows, true);
	}

	@Override
	public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
		switch (name) {
			case "row" -> startRow(attributes);
			case "c" -> startCell(attributes);
			case "f" -> this.isFormula = true;
			case "rPh" -> this.isPhonetic = true;
			case "v", "t" -> this.isText = !this.isPhonetic;
			default -> {
			}
		}
	}

	private void startRow(Attributes attributes) {
		String number = attributes.getValue("r");
		this.row = (number != null) ? Integer.parseInt(number) : this.row + 1;
		this.column = -1;
	}

	private void startCell(Attributes attributes) {
		String reference = attributes.getValue("r");
		this.column = (reference != null) ? new CellReference(reference).getCol() : this.column + 1;
		if (this.column < 0 || this.column > SpreadsheetVersion.EXCEL2007.getLastColumnIndex()) {
			throw new IllegalArgumentException("There is no cell %s.".formatted(reference));
		}
		String given = attributes.getValue("t");
		this.type = (given != null) ? given : "n";
		String index = attributes.getValue("s");
		this.style = (index != null) ? Integer.parseInt(index) : 0;
		this.isFormula = false;
		this.text.setLength(0);
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (this.isText) {
			this.text.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualifiedName) {
		switch (name) {
			case "v", "t" -> this.isText = false;
			case "rPh" -> this.isPhonetic = false;
			case "c" -> endCell(this.text.toString());
			case "row" -> endRow();
			default -> {
			}
		}
	}

	private void endCell(String written) {
		String value = switch (this.type) {
			case "s" -> this.texts.getItemAt(Integer.parseInt(written)).getString();
			case "b" -> written.equals("1") ? "true" : "false";
			case "n" -> written.isEmpty() ? "" : this.numbers.text(written, this.style);
			case "e" -> "";
			default -> written;
		};
		if (this.type.equals("e")) {
			this.faults.put(this.column, "must have a value, was the error %s.".formatted(written));
		}
		else if (this.isFormula && written.isEmpty() && !this.type.equals("str")) {
			this.faults.put(this.column, "must have a value, was a formula without a result; save the file in Excel.");
		}
		if (!value.isBlank()) {
			this.cells.put(this.column, value.strip());
		}
	}

	private void endRow() {
		int last = Math.max(last(this.cells), last(this.faults)) + 1;
		if (this.rows.isEmpty()) {
			this.width = last;
		}
		if (last > 0) {
			List<String> texts = new ArrayList<>();
			for (int index = 0; index < Math.max(last, this.width); index++) {
				texts.add(this.cells.getOrDefault(index, ""));
			}
			this.rows.add(new SeedTable.Row(this.sheet.row(this.row), texts, this.faults));
		}
		this.cells.clear();
		this.faults.clear();
	}

	private static int last(Map<Integer, String> cells) {
		return cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
	}

}
