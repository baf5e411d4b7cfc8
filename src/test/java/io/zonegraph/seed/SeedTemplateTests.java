package io.zonegraph.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.SearchPath;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates that a person fills. */
class SeedTemplateTests {

	private static final GraphModel ZONES = SeedFolder.zones();

	private final Path file;

	SeedTemplateTests(@TempDir Path path) {
		this.file = path.resolve("second.xlsx");
	}

	@Test
	void isCorrectAsItIs() throws IOException {
		for (GraphModel model : List.of(ZONES, SeedFolder.films())) {
			Files.deleteIfExists(this.file);
			new SeedTemplate(model).write(this.file);
			assertThat(check(model, this.file)).isEqualTo("1 files, 0 rows: correct");
		}
	}

	@Test
	void isAFolderOfHeadersToo() throws IOException {
		Path folder = this.file.resolveSibling("third");
		new SeedTemplate(ZONES).write(folder);
		assertThat(folder.resolve("nodes/Source.csv")).content().startsWith("id,").contains("publishedOn");
		assertThat(folder.resolve("claims/Enterprise.csv")).exists();
		assertThat(folder.resolve("identities.csv"))
			.hasContent("id,other,decision,reason,reasonEn,decidedBy,decidedOn");
		assertThat(check(ZONES, this.file.resolveSibling(""))).endsWith(" files, 0 rows: correct");
	}

	@Test
	void asksForNothingThatIsComputed() throws IOException {
		new SeedTemplate(ZONES).write(this.file);
		edit((workbook) -> assertThat(header(workbook.getSheet("Observation")))
			.contains("value", "unit", "unitSymbol", "comparator", "lowerBound", "indicator", "entity", "revises")
			.doesNotContain("baseUnit", "baseValue", "isChosen", "saidOn", "createdAt"));
	}

	@Test
	void describesColumnsAndListsValues() throws IOException {
		new SeedTemplate(ZONES).write(this.file);
		edit((workbook) -> {
			Sheet sheet = workbook.getSheet("Zone");
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
			assertThat(workbook.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).getBold()).isTrue();
			DataValidation kind = validation(sheet, "zoneKind");
			assertThat(kind.getPromptBoxText()).startsWith("Required. ");
			assertThat(kind.getValidationConstraint().getFormula1()).startsWith("Instructions!$");
			assertThat(values(workbook, kind.getValidationConstraint().getFormula1()))
				.startsWith("DEVELOPMENT_ZONE", "BONDED_ZONE")
				.contains("FREE_TRADE_ZONE");
			assertThat(validation(workbook.getSheet("Indicator"), "higherIsBetter").getValidationConstraint()
				.getExplicitListValues()).containsExactly("true", "false");
			Sheet source = workbook.getSheet("Source");
			int day = header(source).indexOf("publishedOn");
			assertThat(source.getColumnStyle(day).getDataFormatString()).isEqualTo("@");
			assertThat(rows(workbook.getSheet(SheetNames.INSTRUCTIONS)))
				.anySatisfy((row) -> assertThat(row).startsWith("LOCATED_IN", "from", "yes")
					.contains("The node that the relationship leads from."))
				.anySatisfy((row) -> assertThat(row).startsWith("Source", "publishedOn", "no",
						"a date such as 2022-01-31"));
		});
	}

	@Test
	void isLoadedWhenFilled() throws IOException {
		new SeedTemplate(ZONES).write(this.file);
		fill();
		assertThat(check(ZONES, this.file)).isEqualTo("1 files, 3 rows: correct");
	}

	@Test
	void survivesLibreOffice() throws Exception {
		Assumptions.assumeTrue(SearchPath.find("soffice").isPresent(),
				"No soffice: templates are not opened in LibreOffice.");
		new SeedTemplate(ZONES).write(this.file);
		fill();
		Path saved = Files.createDirectory(this.file.resolveSibling("saved"));
		Process process = new ProcessBuilder("soffice", "-env:UserInstallation=" + saved.resolve("profile").toUri(),
				"--headless", "--convert-to", "xlsx", "--outdir", saved.toString(), this.file.toString())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(check(ZONES, saved.resolve("second.xlsx"))).isEqualTo("1 files, 3 rows: correct");
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved.resolve("second.xlsx")))) {
			assertThat(values(workbook,
					validation(workbook.getSheet("Zone"), "zoneKind").getValidationConstraint().getFormula1()))
				.startsWith("DEVELOPMENT_ZONE");
		}
	}

	@Test
	void isNeverWrittenOverAnything() throws IOException {
		assertThat(SeedTemplate.isAskedBy("--seed.template=a.xlsx")).isTrue();
		assertThat(SeedTemplate.isAskedBy("--seed.check")).isFalse();
		for (String extension : new String[] { ".xls", ".zip" }) {
			Path other = this.file.resolveSibling("second" + extension);
			assertThat(SeedTemplate.run("--seed.template=" + other)).isOne();
			assertThat(other).doesNotExist();
		}
		String argument = "--seed.template=" + this.file;
		assertThat(SeedTemplate.run(argument)).isZero();
		byte[] written = Files.readAllBytes(this.file);
		assertThat(SeedTemplate.run(argument)).isOne();
		assertThat(SeedTemplate.run("--seed.template=")).isOne();
		assertThat(this.file).hasBinaryContent(written);
	}

	private void fill() {
		edit((workbook) -> {
			fill(workbook.getSheet("Source"), Map.of("id", "demo-2022", "title", "长春", "titleEn", "Changchun",
					"sourceKind", "NEWSPAPER_ARTICLE", "language", "zh", "publishedOn", "2022-01-31"));
			fill(workbook.getSheet("Passage"), Map.of("id", "demo-2022#p01", "passageKind", "HEADLINE", "topic", "一年",
					"topicEn", "A year", "source", "demo-2022", "ordinal", 1.0));
			fill(workbook.getSheet("Enterprise"), Map.of("id", "gpixel", "name", "长光辰芯", "nameEn", "Gpixel",
					"nameEnOrigin", "ESTABLISHED", "foundedYear", 2012.0, "evidence", "demo-2022#p01"));
		});
	}

	private static void fill(Sheet sheet, Map<String, Object> values) {
		List<String> header = header(sheet);
		Row row = sheet.createRow(1);
		values.forEach((column, value) -> {
			Cell cell = row.createCell(header.indexOf(column));
			if (value instanceof Double number) {
				cell.setCellValue(number);
			}
			else {
				cell.setCellValue(value.toString());
			}
		});
	}

	private void edit(Consumer<XSSFWorkbook> change) {
		PackageWorkbook.edit(this.file, change);
	}

	private static List<String> header(Sheet sheet) {
		return rows(sheet).get(0);
	}

	private static List<List<String>> rows(Sheet sheet) {
		List<List<String>> rows = new ArrayList<>();
		for (Row row : sheet) {
			List<String> cells = new ArrayList<>();
			row.forEach((cell) -> cells.add(cell.toString()));
			rows.add(cells);
		}
		return rows;
	}

	private static DataValidation validation(Sheet sheet, String column) {
		int index = header(sheet).indexOf(column);
		return sheet.getDataValidations()
			.stream()
			.filter((each) -> each.getRegions().getCellRangeAddress(0).getFirstColumn() == index)
			.findFirst()
			.orElseThrow();
	}

	private static List<String> values(XSSFWorkbook workbook, String formula) {
		List<String> values = new ArrayList<>();
		for (CellReference each : new AreaReference(formula, workbook.getSpreadsheetVersion())
			.getAllReferencedCells()) {
			values.add(workbook.getSheet(SheetNames.INSTRUCTIONS)
				.getRow(each.getRow())
				.getCell(each.getCol())
				.getStringCellValue());
		}
		return values;
	}

	private static String check(GraphModel model, Path location) {
		return new SeedCheck(model).check(location.toUri().toString()).report();
	}

}
