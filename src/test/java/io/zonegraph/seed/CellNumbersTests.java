package io.zonegraph.seed;

import org.apache.poi.xssf.model.StylesTable;
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
	void areNotThoseOfNumbersThatExcelCannotHave() {
		assertThatThrownBy(() -> this.numbers.text("1E999999999", 0)).isInstanceOf(NumberFormatException.class);
	}

}
