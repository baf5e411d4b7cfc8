package io.zonegraph.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameMatchTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			光电             | NAME, ALIAS        | 长春光辰[光电]技术有限公司
			光               | NAME, ALIAS        | 长春[光]辰[光]电技术有限公司
			guangdian        | PINYIN             | 长春光辰[光电]技术有限公司
			guangd           | PINYIN             | 长春光辰[光电]技术有限公司
			guang dian       | ALIAS, PINYIN      | 长春[光]辰[光电]技术有限公司
			GD               | INITIALS           | 长春光辰[光电]技术有限公司
			ccgc             | INITIALS           | [长春光辰]光电技术有限公司
			gpix             | ENGLISH            | [Gpix]el
			optoelectronics  | ALIAS              | Changchun Guangchen [Optoelectronics]
			长春 guangdian   | NAME, PINYIN       | [长春]光辰[光电]技术有限公司
			电子             |                    | 长春光辰光电技术有限公司
			""")
	void marksWhatWasTyped(String typed, String on, String highlight) {
		NameMatch match = NameMatch.of(typed, List.of("长春光辰光电技术有限公司"),
				List.of("光辰光电", "Changchun Guangchen Optoelectronics"), List.of("Gpixel"));
		assertThat(match.on().stream().map(Enum::name).collect(Collectors.joining(", ")))
			.isEqualTo((on != null) ? on : "");
		assertThat(shown(match)).isEqualTo(highlight);
	}

	@Test
	void findsLatinWordsBesideChineseOnes() {
		assertThat(shown(NameMatch.of("cmos", List.of("光辰光电CMOS项目"), List.of(), List.of()))).isEqualTo("光辰光电[CMOS]项目");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2022nian   | 2022年春节     | PINYIN   | [2022年]春节
			2022ncj    | 2022年春节     | INITIALS | [2022年春节]
			2022       | 2022年春节     | NAME     | [2022]年春节
			7tiao      | 2022年7条道路   | PINYIN   | 2022年[7条]道路
			rd         | R&D中心       | NAME, PINYIN, INITIALS | [R]&[D]中心
			4.0        | 工业4.0       | NAME     | 工业[4.0]
			gongye4.0  | 工业4.0       | PINYIN   | [工业4].[0]
			park,best  | BEST Park    | NAME     | [BEST] [Park]
			xi'an      | 西安          | PINYIN   | [西安]
			park       | テストpark     | NAME     | テスト[park]
			istanbul   | İstanbul     | NAME     | [İstanbul]
			ΟΔΟΣ       | οδοσ         | NAME     | [οδοσ]
			""")
	void marksNumbersAndWordsWithMarksInThem(String typed, String name, String on, String highlight) {
		NameMatch match = NameMatch.of(typed, List.of(name), List.of(), List.of());
		assertThat(match.on().stream().map(Enum::name).collect(Collectors.joining(", "))).isEqualTo(on);
		assertThat(shown(match)).isEqualTo(highlight);
	}

	@Test
	void keepsTheNameWholeWhereItHasWideForms() {
		NameMatch match = NameMatch.of("best", List.of("长春ＢＥＳＴ广场"), List.of(), List.of());
		assertThat(shown(match)).isEqualTo("长春[ＢＥＳＴ]广场");
		assertThat(shown(NameMatch.of("km", List.of("100㎞ road"), List.of(), List.of()))).isEqualTo("100㎞ road");
	}

	/**
	 * An accent may be a character of its own, in a name as in what is typed. Nothing is
	 * marked where places would shift, or a character be cut.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			café        | Grand Café         | NAME   | Grand [Café]
			café        | Grand Cafe\u0301  | NAME   | Grand Cafe\u0301
			cafe\u0301 | Grand Café         | NAME   | Grand [Café]
			CAFE\u0301 | Grand cafe\u0301  | NAME   | Grand cafe\u0301
			caf         | Grand Cafe\u0301  | NAME   | Grand Cafe\u0301
			cafe        | Grand Cafe\u0301  | NAME   | Grand Cafe\u0301
			guangdian   | 光电 Cafe\u0301    | PINYIN | 光电 Cafe\u0301
			tiếng       | Tiê\u0301ng 光电   | NAME   | Tiê\u0301ng 光电
			lab         | ﾗﾎﾞLAB           | NAME   | ﾗﾎﾞLAB
			ガガ         | ｶﾞガ              | NAME   | ｶﾞガ
			park        | Park 🆐            | NAME   | Park 🆐
			""")
	void findsLettersHoweverTheyAreWritten(String typed, String name, String on, String highlight) {
		NameMatch match = NameMatch.of(typed, List.of(name), List.of(), List.of());
		assertThat(match.on().stream().map(Enum::name).collect(Collectors.joining(", "))).isEqualTo(on);
		assertThat(shown(match)).isEqualTo(highlight);
	}

	private static String shown(NameMatch match) {
		return match.highlight()
			.stream()
			.map((part) -> part.matched() ? "[" + part.text() + "]" : part.text())
			.collect(Collectors.joining());
	}

}
