package io.zonegraph.seed;

import java.util.Locale;
import java.util.stream.Stream;

/** What a path leads to, by the end of its name. */
enum FileKind {

	/** A workbook: one package. */
	WORKBOOK(".xlsx", ".xls"),
	/** A zip file with packages. */
	ZIP(".zip"),
	/** Anything else: a CSV file, or a folder. */
	OTHER;

	private final String[] extensions;

	FileKind(String... extensions) {
		this.extensions = extensions;
	}

	static FileKind of(String path) {
		String lower = path.toLowerCase(Locale.ROOT);
		return Stream.of(WORKBOOK, ZIP)
			.filter((kind) -> Stream.of(kind.extensions).anyMatch(lower::endsWith))
			.findFirst()
			.orElse(OTHER);
	}

}
