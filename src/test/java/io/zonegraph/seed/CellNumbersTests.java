package io.zonegraph.seed;

import java.io.IOException;
import java.util.Map;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The texts of cells that hold numbers. */
class CellNumbersTests {

	private final CellNumbers numbers = new CellNumbers(new StylesTable(), false);

	@ParameterizedTest
	@CsvSource({ "2012,2012", "2012.0,2012", "0.30000000000000004,0.3", "1.5E3,1500", "-0,0", "1E-7,0.0000001" })
	void areWhatAPersonWouldWrite(String number, String text) {
		assertThat(this.numbers.text(number, 0)).isEqualTo(text);
	}

	@Test
	void arePercentagesOnlyWhereExcelMultiplies() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Map<String, String> texts = Map.of("0%", "3700%", "0.0%", "3700%", "0\"%\"", "37", "0\\%", "37");
			texts.forEach((format, text) -> {
				XSSFCellStyle style = workbook.createCellStyle();
				style.setDataFormat(workbook.createDataFormat().getFormat(format));
				assertThat(new CellNumbers(workbook.getStylesSource(), false).text("37", style.getIndex())).as(format)
					.isEqualTo(text);
			});
		}
	}

	@Test
	void needNoStyles() {
		assertThat(new CellNumbers(null, false).text("37", 1)).isEqualTo("37");
	}

	@Test
	void areNotThoseOfNumbersThatExcelCannotHave() {
		assertThatThrownBy(() -> this.numbers.text("1E999999999", 0)).isInstanceOf(NumberFormatException.class);
	}

}
