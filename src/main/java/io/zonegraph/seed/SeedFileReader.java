package io.zonegraph.seed;

import java.util.List;
import java.util.stream.Stream;

/** Reads the tables of files of all kinds. */
final class SeedFileReader {

	private final Problems problems;

	private final WorkbookReader workbooks;

	private boolean complete = true;

	/**
	 * Creates a reader.
	 * @param sheets the names that sheets may have
	 * @param problems collects the problems found
	 */
	SeedFileReader(SheetNames sheets, Problems problems) {
		this.problems = problems;
		this.workbooks = new WorkbookReader(sheets, problems);
	}

	/** Whether everything could be read so far that may have nodes. */
	boolean isComplete() {
		return this.complete && this.workbooks.isComplete();
	}

	/** The files themselves, with those in a zip file in its place. */
	List<SeedFile> unpacked(List<SeedFile> files) {
		ZipFileReader zips = new ZipFileReader(this.problems);
		return files.stream().flatMap((file) -> file.isZip() ? unpacked(file, zips) : Stream.of(file)).toList();
	}

	private Stream<SeedFile> unpacked(SeedFile zip, ZipFileReader zips) {
		List<SeedFile> files = zips.read(zip);
		this.complete &= !files.isEmpty();
		return files.stream();
	}

	/** The tables of a file; empty, with a problem, if it cannot be read. */
	List<NamedTable> tables(SeedFile file) {
		if (file.isWorkbook()) {
			return this.workbooks.read(file);
		}
		List<NamedTable> tables = TableName.at(file.relative()).map((name) -> table(name, file)).stream().toList();
		if (tables.isEmpty()) {
			this.problems.add(file.whole(),
					"must be <package>/nodes/<Label>.csv, <package>/claims/<Label>.csv, <package>/relationships/<TYPE>.csv or <package>/identities.csv below the seed folder.");
		}
		return tables;
	}

	private NamedTable table(TableName name, SeedFile file) {
		return new NamedTable(name, file.dataset(), file.whole(), () -> new CsvTableReader(this.problems).read(file));
	}

}
