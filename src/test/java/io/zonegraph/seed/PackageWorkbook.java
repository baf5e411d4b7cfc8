package io.zonegraph.seed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The CSV files of a folder as a workbook in which cells have the types that Excel would
 * give them, or as a zip file.
 */
public final class PackageWorkbook {

	private static final String NUMBER = "-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?";

	private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

	private PackageWorkbook() {
	}

	/** Writes a workbook with a sheet for each CSV file of one package. */
	public static void write(Path folder, Path target) {
		write(SeedFormat.of(SeedFolder.zones()), folder, target);
	}

	/** Writes it for a schema. */
	static void write(SeedFormat format, Path folder, Path target) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(target)) {
			workbook.createSheet(SheetNames.INSTRUCTIONS).createRow(0).createCell(0).setCellValue("Read me.");
			CellStyle date = workbook.createCellStyle();
			date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
			for (SeedFile file : new SeedLocation(folder.resolve("..").normalize().toUri().toString()).files()) {
				if (file.dataset().equals(String.valueOf(folder.getFileName()))) {
					fill(workbook.createSheet(format.sheets().name(TableName.at(file.relative()).orElseThrow())), file,
							date);
				}
			}
			workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Sheet sheet, SeedFile file, CellStyle date) {
		SeedTable table = new CsvTableReader(new Problems()).read(file);
		fill(sheet.createRow(0), table.header(), date);
		for (SeedTable.Row row : table.rows()) {
			fill(sheet.createRow(row.place().line() - 1), row.cells(), date);
		}
	}

	private static void fill(Row row, List<String> texts, CellStyle date) {
		for (int index = 0; index < texts.size(); index++) {
			if (!texts.get(index).isEmpty()) {
				fill(row.createCell(index), texts.get(index), date);
			}
		}
	}

	private static void fill(Cell cell, String text, CellStyle date) {
		if (text.matches(NUMBER)) {
			cell.setCellValue(Double.parseDouble(text));
		}
		else if (text.matches(DATE) && LocalDate.parse(text).getYear() > 1900) {
			cell.setCellValue(LocalDate.parse(text));
			cell.setCellStyle(date);
		}
		else if (text.equals("true") || text.equals("false")) {
			cell.setCellValue(Boolean.parseBoolean(text));
		}
		else {
			cell.setCellValue(text);
		}
	}

	/** Changes a workbook in place. */
	static void edit(Path file, Consumer<XSSFWorkbook> change) {
		try {
			byte[] content = Files.readAllBytes(file);
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
					OutputStream out = Files.newOutputStream(file)) {
				change.accept(workbook);
				workbook.write(out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The files of a folder in a zip file. */
	public static byte[] zip(Path folder) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (SeedFile file : new SeedLocation(folder.toUri().toString()).files()) {
				zip.putNextEntry(new ZipEntry(file.relative()));
				zip.write(file.content());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
