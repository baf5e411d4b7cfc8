package io.zonegraph.seed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.seed.TemplateTable.TemplateColumn;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook for a person to fill. */
final class WorkbookTemplate {

	private static final List<String> INTRODUCTION = List.of(
			"Each sheet is a table; delete the sheets that you do not need. The name of the file is the name of the package.",
			"Fill one row for each thing, below the header. An empty cell means \"not known\".",
			"Days are written as 2022-01-31. Columns that follow from others are computed and have no column here.",
			"Check the file with --seed.check --zonegraph.seed.location=file:<path>; see docs/seed.md.");

	private static final List<String> HEADER = List.of("Sheet", "Column", "Required", "Allowed", "Description");

	private static final int[] WIDTHS = { 24, 24, 10, 60, 100 };

	/** The column of the first list of allowed values, hidden beside the instructions. */
	private static final int FIRST_LIST = 6;

	private static final int LAST_ROW = 100_000;

	/** The most that Excel shows beside a cell. */
	private static final int LONGEST_PROMPT = 255;

	private static final int LONGEST_TITLE = 32;

	private static final int WIDTH_UNIT = 256;

	private final SheetNames names;

	private final XSSFWorkbook workbook;

	private final Sheet instructions;

	private final CellStyle bold;

	private final CellStyle text;

	private final CellStyle wrapped;

	/** The ranges with the lists of allowed values. */
	private final Map<List<String>, String> lists = new HashMap<>();

	private WorkbookTemplate(SheetNames names, XSSFWorkbook workbook) {
		this.names = names;
		this.workbook = workbook;
		this.instructions = workbook.createSheet(SheetNames.INSTRUCTIONS);
		this.bold = workbook.createCellStyle();
		Font font = workbook.createFont();
		font.setBold(true);
		this.bold.setFont(font);
		this.text = workbook.createCellStyle();
		this.text.setDataFormat(workbook.createDataFormat().getFormat("@"));
		this.wrapped = workbook.createCellStyle();
		this.wrapped.setWrapText(true);
		this.wrapped.setVerticalAlignment(VerticalAlignment.TOP);
	}

	/**
	 * Writes a workbook.
	 * @param tables its tables
	 * @param names the names of their sheets
	 * @param out where it is written
	 * @throws IOException if it cannot be written
	 */
	static void write(List<TemplateTable> tables, SheetNames names, OutputStream out) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			WorkbookTemplate template = new WorkbookTemplate(names, workbook);
			template.describe(tables);
			tables.forEach(template::add);
			workbook.write(out);
		}
	}

	private void describe(List<TemplateTable> tables) {
		for (int index = 0; index < WIDTHS.length; index++) {
			this.instructions.setColumnWidth(index, WIDTHS[index] * WIDTH_UNIT);
		}
		INTRODUCTION.forEach((line) -> fill(this.instructions, List.of(line)));
		Row header = fill(this.instructions, HEADER);
		header.forEach((cell) -> cell.setCellStyle(this.bold));
		this.instructions.createFreezePane(0, header.getRowNum() + 1);
		for (TemplateTable table : tables) {
			String sheet = this.names.name(table.name());
			fill(this.instructions, List.of(sheet, "", "", "", table.description()))
				.forEach((cell) -> cell.setCellStyle(this.bold));
			for (TemplateColumn column : table.columns()) {
				Row row = fill(this.instructions, List.of(sheet, column.column().name(),
						column.column().required() ? "yes" : "no", column.allowed(), column.description()));
				row.forEach((cell) -> cell.setCellStyle(this.wrapped));
			}
		}
	}

	private static Row fill(Sheet sheet, List<String> texts) {
		Row row = sheet.createRow(sheet.getLastRowNum() + 1);
		for (int index = 0; index < texts.size(); index++) {
			row.createCell(index).setCellValue(texts.get(index));
		}
		return row;
	}

	private void add(TemplateTable table) {
		Sheet sheet = this.workbook.createSheet(this.names.name(table.name()));
		Row header = fill(sheet, table.header());
		sheet.createFreezePane(0, 1);
		for (Cell cell : header) {
			TemplateColumn column = table.columns().get(cell.getColumnIndex());
			cell.setCellStyle(this.bold);
			sheet.setColumnWidth(cell.getColumnIndex(), width(column.column()) * WIDTH_UNIT);
			if (!isTyped(column.column())) {
				sheet.setDefaultColumnStyle(cell.getColumnIndex(), this.text);
			}
			sheet.addValidationData(validation(sheet.getDataValidationHelper(), column, cell.getColumnIndex()));
		}
	}

	private static int width(Column column) {
		int least = (column.isText() || !column.targets().isEmpty()) ? 24 : 14;
		return Math.max(least, column.name().length() + 4);
	}

	/**
	 * Whether Excel may take what is typed for more than text. Days may not: Excel would
	 * take them for the order of day and month that its language has.
	 */
	private static boolean isTyped(Column column) {
		return !column.list() && switch (column.type()) {
			case INTEGER, LONG, NUMBER, BOOLEAN -> true;
			case TEXT, IDENTIFIER, DATE, TIME, ADDRESS -> false;
		};
	}

	/** What Excel lists and shows at the cells of a column. */
	private DataValidation validation(DataValidationHelper helper, TemplateColumn column, int index) {
		DataValidation validation = helper.createValidation(constraint(helper, column.column()),
				new CellRangeAddressList(0, LAST_ROW, index, index));
		validation.createPromptBox(shortened(column.column().name(), LONGEST_TITLE),
				shortened(prompt(column), LONGEST_PROMPT));
		validation.setShowPromptBox(true);
		validation.createErrorBox(shortened(column.column().name(), LONGEST_TITLE),
				shortened("Must be " + column.allowed() + ".", LONGEST_PROMPT));
		validation.setShowErrorBox(true);
		return validation;
	}

	private static String prompt(TemplateColumn column) {
		String required = column.column().required() ? "Required. " : "";
		return required + (column.description().isEmpty() ? "Must be " + column.allowed() + "." : column.description());
	}

	private DataValidationConstraint constraint(DataValidationHelper helper, Column column) {
		if (column.list()) {
			return helper.createCustomConstraint("TRUE");
		}
		if (!column.allowedValues().isEmpty()) {
			return helper.createFormulaListConstraint(this.lists.computeIfAbsent(column.allowedValues(), this::range));
		}
		return (column.type() == CellType.BOOLEAN)
				? helper.createExplicitListConstraint(new String[] { "true", "false" })
				: helper.createCustomConstraint("TRUE");
	}

	/**
	 * Writes a list beside the instructions: in the rule itself, Excel allows 255
	 * characters.
	 */
	private String range(List<String> values) {
		int column = FIRST_LIST + this.lists.size();
		int first = INTRODUCTION.size() + 1;
		this.instructions.setColumnHidden(column, true);
		for (int index = 0; index < values.size(); index++) {
			Row row = this.instructions.getRow(first + index);
			Row target = (row != null) ? row : this.instructions.createRow(first + index);
			target.createCell(column).setCellValue(values.get(index));
		}
		String letters = CellReference.convertNumToColString(column);
		return "%s!$%s$%d:$%2$s$%d".formatted(SheetNames.INSTRUCTIONS, letters, first + 1, first + values.size());
	}

	private static String shortened(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, length - 1) + "…";
	}

}
