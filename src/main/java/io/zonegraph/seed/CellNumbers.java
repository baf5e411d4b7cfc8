package io.zonegraph.seed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * The texts of cells that hold numbers: what a person who looks at the cell would write
 * into a CSV file.
 *
 * @param styles the styles of the workbook, which tell dates from other numbers; null if
 * it has none
 * @param countsFrom1904 whether days are counted from 1904 on rather than from 1900
 */
record CellNumbers(@Nullable StylesTable styles, boolean countsFrom1904) {

	/** Excel keeps as many digits: 0.1 + 0.2 is 0.3, not 0.30000000000000004. */
	private static final MathContext DIGITS = new MathContext(15);

	/** What a format displays as it is: {@code "%"} in quotes, or after a backslash. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * The text of a number: {@code 2012}, {@code 1.5}, {@code 2022-01-31}, or {@code 37%}
	 * where the cell shows 0.37 as a percentage, so that it is not taken for 0.37.
	 * @param number the number as in the file
	 * @param style index of the style of the cell
	 * @throws NumberFormatException if it is not a finite number
	 */
	String text(String number, int style) {
		// By way of a double, as Excel has it: the text of 1E999999999 would fill the
		// memory.
		BigDecimal value = BigDecimal.valueOf(Double.parseDouble(number)).round(DIGITS);
		XSSFCellStyle format = (this.styles != null && style < this.styles.getNumCellStyles())
				? this.styles.getStyleAt(style) : null;
		if (format == null) {
			return text(value);
		}
		if (DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())) {
			return date(value);
		}
		return isPercentage(String.valueOf(format.getDataFormatString())) ? text(value.multiply(HUNDRED)) + "%"
				: text(value);
	}

	private static boolean isPercentage(String format) {
		return LITERAL.matcher(format).replaceAll("").contains("%");
	}

	private static String text(BigDecimal value) {
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

	private String date(BigDecimal value) {
		LocalDateTime time = DateUtil.getLocalDateTime(value.doubleValue(), this.countsFrom1904, true);
		if (time == null) {
			return text(value);
		}
		return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
	}

}
