package io.zonegraph.seed;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Packages that are workbooks. */
class WorkbookTests {

	private static final SeedFormat FORMAT = SeedFormat.of(SeedFolder.zones());

	private static final Path EXAMPLE = Path.of("docs/examples/second-document/seed/second-document");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path path;

	private Path file = Path.of("");

	@BeforeEach
	void write() {
		PackageWorkbook.write(FORMAT, SeedFolder.correct(this.path.resolve("files")).path().resolve("demo"), demo());
		this.file = demo();
	}

	private Path demo() {
		return this.path.resolve("demo.xlsx");
	}

	@Test
	void hasTheSameContentAsTheFolder() {
		Path workbook = this.path.resolve("second-document.xlsx");
		PackageWorkbook.write(FORMAT, EXAMPLE, workbook);
		SeedContent expected = read("file:seed/,file:" + EXAMPLE.getParent() + "/");
		SeedContent content = read("file:seed/," + workbook.toUri());
		assertThat(content.problems()).isEmpty();
		assertThat(content.rows()).isEqualTo(expected.rows());
		assertThat(values(content)).isEqualTo(values(expected));
		assertThat(relationships(content)).isEqualTo(relationships(expected));
		assertThat(content.warnings()).hasSameSizeAs(expected.warnings());
		assertThat(content.datasets()).containsEntry("second-document", workbook.toString());
	}

	@Test
	void acceptsAPackageAndCountsItsRows() {
		assertThat(check()).isEqualTo("1 files, 12 rows: correct");
	}

	@Test
	void namesSheetRowAndColumnOfAProblem() {
		edit("Enterprise", 1, "foundedYear", (cell) -> cell.setCellValue("x"));
		assertThat(read().problems()).containsExactly(new SeedProblem(this.file.toString(), "Enterprise", 2,
				"foundedYear", "must be a whole number from -2147483648 to 2147483647, was \"x\"."));
		assertThat(check()).startsWith(this.file + ", sheet \"Enterprise\", row 2, column \"foundedYear\": must be");
	}

	@Test
	void readsDaysNumbersBooleansFormattedTextsAndResultsOfFormulas() {
		edit("Source", 1, "publishedOn", (cell) -> {
			CellStyle date = cell.getSheet().getWorkbook().createCellStyle();
			date.setDataFormat((short) 14);
			cell.setCellValue(LocalDateTime.parse("2022-01-30T00:00:00"));
			cell.setCellStyle(date);
		});
		edit("Enterprise", 1, "foundedYear", (cell) -> cell.setCellFormula("2000+13"));
		edit("Enterprise", 1, "name", (cell) -> cell.setCellValue(new XSSFRichTextString(" 长光辰芯 ")));
		edit("Observation", 1, "growthRate", (cell) -> cell.setCellValue(37.0));
		Map<String, Map<String, Object>> values = values(read());
		assertThat(values.get("demo-2022")).hasEntrySatisfying("publishedOn",
				(day) -> assertThat(day).hasToString("2022-01-30"));
		assertThat(values.get("gpixel")).containsEntry("foundedYear", 2013L).containsEntry("name", "长光辰芯");
		assertThat(values.get("obs-output")).containsEntry("value", 1.5).containsEntry("growthRate", 37.0);
		assertThat(values.get("output")).containsEntry("higherIsBetter", true);
	}

	@Test
	void refusesPercentagesErrorsAndTimesWhereADayIsExpected() {
		edit("Observation", 1, "growthRate", (cell) -> {
			CellStyle percent = cell.getSheet().getWorkbook().createCellStyle();
			percent.setDataFormat((short) 9);
			cell.setCellValue(0.37);
			cell.setCellStyle(percent);
		});
		edit("Enterprise", 1, "foundedYear", (cell) -> cell.setCellFormula("1/0"));
		assertThat(read().problems()).extracting(SeedProblem::column, SeedProblem::message)
			.contains(tuple("growthRate", "must be a number such as 1.5, was \"37%\"."),
					tuple("foundedYear", "must have a value, was the error #DIV/0!."));
	}

	@Test
	void skipsBlankRowsAndSheets() {
		edit((workbook) -> {
			workbook.getSheet("Enterprise").createRow(7).createCell(2).setCellValue("  ");
			workbook.createSheet("Person");
		});
		assertThat(check()).isEqualTo("1 files, 12 rows: correct");
	}

	@Test
	void listsTheSheetsThatAreAllowedForAnUnknownOne() {
		edit((workbook) -> workbook.createSheet("Sheet1"));
		assertThat(read().problems()).singleElement()
			.asString()
			.startsWith(this.file + ", sheet \"Sheet1\": is unknown; allowed are Instructions, Project, ")
			.contains(", LOCATED_IN, ", ", Enterprise claims, ")
			.endsWith("identities.");
	}

	@Test
	void saysInWhichSheetAClaimBelongs() {
		Path second = this.path.resolve("second.xlsx");
		Path folder = this.path.resolve("files");
		new SeedFolder(folder).with("second/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,evidence
				gpixel,长光辰芯,Gpixel,ESTABLISHED,demo-2022#p01
				""");
		PackageWorkbook.write(FORMAT, folder.resolve("second"), second);
		assertThat(read(demo().toUri() + "," + second.toUri()).problems()).singleElement()
			.asString()
			.startsWith(second + ", sheet \"Enterprise\", row 2, column \"id\": must be unique over all types")
			.endsWith("belongs into the sheet \"Enterprise claims\".");
	}

	@Test
	void reportsFilesThatAreNoWorkbooksOnce() throws Exception {
		ByteArrayOutputStream old = new ByteArrayOutputStream();
		new HSSFWorkbook().write(old);
		byte[] damaged = Files.readAllBytes(demo());
		Arrays.fill(damaged, damaged.length / 2, damaged.length, (byte) 7);
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("must be a workbook (.xlsx), was empty.", new byte[0]);
		files.put("must be a workbook in the format .xlsx, was something else.",
				"id,name".getBytes(StandardCharsets.UTF_8));
		files.put("must be a workbook in the format .xlsx, was in that of Excel 97–2003 (.xls); save it as .xlsx.",
				old.toByteArray());
		files.put("is protected by a password; save it without one.", encrypted());
		files.put("is no workbook (.xlsx), or is damaged; save it in Excel once more: ", damaged);
		for (Map.Entry<String, byte[]> each : files.entrySet()) {
			Files.write(this.file, each.getValue());
			assertThat(read().problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.message()).startsWith(each.getKey());
				assertThat(problem.file()).isEqualTo(this.file.toString());
			});
		}
	}

	@Test
	void reportsAWorkbookThatDoesNotExist() {
		assertThat(read("file:/nowhere/second.xlsx").problems()).singleElement()
			.asString()
			.isEqualTo("file:/nowhere/second.xlsx: does not exist.");
	}

	@Test
	void namesSheetsAsExcelAllows() {
		TableName longName = new TableName(TableName.Kind.CLAIMS, "A".repeat(31));
		SheetNames names = new SheetNames(List.of(new TableName(TableName.Kind.NODES, "Follows"),
				new TableName(TableName.Kind.RELATIONSHIPS, "FOLLOWS"), new TableName(TableName.Kind.NODES, "A/B"),
				new TableName(TableName.Kind.NODES, "A".repeat(31)), longName));
		assertThat(names.all()).containsExactly("Follows", "FOLLOWS 2", "A B", "A".repeat(31), "A".repeat(29) + " 2");
		assertThat(names.table(names.name(longName))).contains(longName);
	}

	private byte[] encrypted() throws Exception {
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream out = encryptor.getDataStream(files)) {
				out.write(Files.readAllBytes(demo()));
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			files.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	private void edit(String sheet, int row, String column, Consumer<Cell> change) {
		edit((workbook) -> {
			Row header = workbook.getSheet(sheet).getRow(0);
			for (Cell cell : header) {
				if (cell.getStringCellValue().equals(column)) {
					change.accept(workbook.getSheet(sheet).getRow(row).createCell(cell.getColumnIndex()));
				}
			}
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
	}

	private void edit(Consumer<XSSFWorkbook> change) {
		PackageWorkbook.edit(this.file, change);
	}

	private String check() {
		return new SeedCheck(SeedFolder.zones()).check(this.file.toUri().toString()).report();
	}

	private SeedContent read() {
		return read(this.file.toUri().toString());
	}

	private static SeedContent read(String location) {
		return new SeedReader(FORMAT).read(SeedFiles.at(location));
	}

	private static Map<String, Map<String, Object>> values(SeedContent content) {
		return content.nodes().values().stream().collect(Collectors.toMap(SeedNode::id, SeedNode::values));
	}

	private static Map<String, Map<String, Object>> relationships(SeedContent content) {
		return content.relationships()
			.stream()
			.collect(Collectors.toMap(SeedRelationship::id, SeedRelationship::values));
	}

}
