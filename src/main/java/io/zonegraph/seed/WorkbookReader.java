package io.zonegraph.seed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbookPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the sheets of a workbook one by one, each as a stream: a workbook as an object
 * would take many times the memory of its rows.
 */
final class WorkbookReader {

	/** The most that one part of a workbook may have when unpacked. */
	private static final long MAX_PART = 512L * 1024 * 1024;

	static {
		ZipSecureFile.setMaxEntrySize(MAX_PART);
	}

	private final SheetNames names;

	private final Problems problems;

	private boolean complete = true;

	WorkbookReader(SheetNames names, Problems problems) {
		this.names = names;
		this.problems = problems;
	}

	/** Whether all sheets with rows could be read so far. */
	boolean isComplete() {
		return this.complete;
	}

	/** The tables of a workbook; empty, with a problem, if it is none. */
	List<NamedTable> read(SeedFile file) {
		Optional<String> fault = fault(file.content());
		List<NamedTable> tables = new ArrayList<>();
		if (fault.isEmpty()) {
			try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file.content()))) {
				readInto(tables, file, parts);
			}
			catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | XmlException
					| RuntimeException ex) {
				fault = Optional
					.of("is no workbook (.xlsx), or is damaged; save it in Excel once more: " + ex.getMessage());
			}
		}
		fault.ifPresent((message) -> report(file.whole(), message));
		return fault.isPresent() ? List.of() : tables;
	}

	/** What is wrong with a file that is no zip file at all; empty if it is one. */
	private static Optional<String> fault(byte[] content) {
		if (content.length == 0) {
			return Optional.of("must be a workbook (.xlsx), was empty.");
		}
		return switch (FileMagic.valueOf(content)) {
			case OOXML -> Optional.empty();
			case OLE2 -> Optional.of(isEncrypted(content) ? "is protected by a password; save it without one."
					: "must be a workbook in the format .xlsx, was in that of Excel 97–2003 (.xls); save it as .xlsx.");
			default -> Optional.of("must be a workbook in the format .xlsx, was something else.");
		};
	}

	private static boolean isEncrypted(byte[] content) {
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

	private void readInto(List<NamedTable> tables, SeedFile file, OPCPackage parts)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, XmlException {
		XSSFReader workbook = new XSSFReader(parts);
		ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts, false);
		CellNumbers numbers = new CellNumbers(workbook.getStylesTable(), countsFrom1904(workbook));
		XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
		while (sheets.hasNext()) {
			try (InputStream sheet = sheets.next()) {
				Place place = new Place(file.path(), sheets.getSheetName(), 0);
				Optional<TableName> name = name(place);
				if (name.isPresent() && isWorksheet(sheets)) {
					SeedTable table = table(sheet, new SheetHandler(place, texts, numbers));
					if (!table.header().isEmpty()) {
						tables.add(new NamedTable(name.get(), file.dataset(), place, () -> table));
					}
				}
			}
		}
	}

	private static boolean isWorksheet(XSSFReader.SheetIterator sheets) {
		return XSSFRelation.WORKSHEET.getContentType().equals(sheets.getSheetPart().getContentType());
	}

	/** Days are counted from 1904 on in workbooks that began on an old Macintosh. */
	private static boolean countsFrom1904(XSSFReader workbook) throws IOException, OpenXML4JException, XmlException {
		try (InputStream data = workbook.getWorkbookData()) {
			CTWorkbookPr properties = WorkbookDocument.Factory.parse(data).getWorkbook().getWorkbookPr();
			return properties != null && properties.getDate1904();
		}
	}

	private Optional<TableName> name(Place sheet) {
		Optional<TableName> name = this.names.table(sheet.sheet());
		if (name.isEmpty() && !sheet.sheet().equals(SheetNames.INSTRUCTIONS)) {
			report(sheet, "is unknown; allowed are %s, %s.".formatted(SheetNames.INSTRUCTIONS,
					String.join(", ", this.names.all())));
		}
		return name;
	}

	private SeedTable table(InputStream sheet, SheetHandler handler)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader reader = XMLHelper.newXMLReader();
		reader.setContentHandler(handler);
		reader.parse(new InputSource(sheet));
		return handler.table();
	}

	private void report(Place place, String message) {
		this.complete = false;
		this.problems.add(place, "%s", message);
	}

}
