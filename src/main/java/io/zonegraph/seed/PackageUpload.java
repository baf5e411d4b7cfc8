package io.zonegraph.seed;

import java.util.Locale;

/**
 * An uploaded file with one package.
 *
 * @param packageName name of the package: lower-case letters, digits and hyphens
 * @param format format of the file
 * @param content its bytes
 */
public record PackageUpload(String packageName, Format format, byte[] content) {

	/** Formats of uploaded files. */
	public enum Format {

		/** An Excel workbook. */
		XLSX,
		/** A zip file with a folder of CSV files. */
		ZIP;

		String extension() {
			return "." + name().toLowerCase(Locale.ROOT);
		}

	}

	/** The name under which the file is kept, such as {@code second.xlsx}. */
	String fileName() {
		return this.packageName + this.format.extension();
	}

}
