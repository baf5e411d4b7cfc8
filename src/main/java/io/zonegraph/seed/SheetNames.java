package io.zonegraph.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.ss.util.WorkbookUtil;

/**
 * The names of the sheets of a workbook: titles of tables as far as Excel allows them,
 * which takes 31 characters, some of them not, and no two names that differ in case only.
 */
final class SheetNames {

	/** The sheet for readers, which has no rows of the package. */
	static final String INSTRUCTIONS = "Instructions";

	private static final int LONGEST = 31;

	private final Map<String, TableName> tables = new LinkedHashMap<>();

	private final Map<TableName, String> names = new LinkedHashMap<>();

	/**
	 * Names sheets.
	 * @param tables all tables that a package may have
	 */
	SheetNames(Collection<TableName> tables) {
		Set<String> taken = new TreeSet<>(Set.of(key(INSTRUCTIONS)));
		for (TableName table : tables) {
			String name = free(WorkbookUtil.createSafeSheetName(table.title()), taken);
			this.tables.put(name, table);
			this.names.put(table, name);
		}
	}

	private static String free(String title, Set<String> taken) {
		String name = title;
		for (int number = 2; !taken.add(key(name)); number++) {
			String suffix = " " + number;
			name = title.substring(0, Math.min(title.length(), LONGEST - suffix.length())) + suffix;
		}
		return name;
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/** The names of all sheets with rows. */
	Set<String> all() {
		return this.tables.keySet();
	}

	/** The table of a sheet; empty if there may be no such sheet. */
	Optional<TableName> table(String sheet) {
		return Optional.ofNullable(this.tables.get(sheet));
	}

	/** The sheet of one of the tables. */
	String name(TableName table) {
		return Objects.requireNonNull(this.names.get(table));
	}

}
