package io.zonegraph.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SearchKeysTests {

	@ParameterizedTest
	@CsvSource({ "长春, changchun, cc", "珲春, hunchun, hc", "长珲欧, changhunou, cho", "长满欧, changmanou, cmo",
			"重庆, chongqing, cq", "银行, yinhang, yh", "长光, changguang, cg", "满洲里, manzhouli, mzl", "朝阳区, chaoyangqu, cyq",
			"长春市朝阳区, changchunshichaoyangqu, ccscyq", "朝阳产业, zhaoyangchanye, zycy", "会计, kuaiji, kj",
			"六安市, luanshi, las", "单县, shanxian, sx", "绿园区, lvyuanqu, lyq", "长春经开区, changchunjingkaiqu, ccjkq",
			"研究所长春分所, yanjiusuochangchunfensuo, yjsccfs", "东三省, dongsansheng, dss", "经济运行会, jingjiyunxinghui, jjyxh",
			"审查制度, shenchazhidu, sczd", "行业发展, hangyefazhan, hyfz", "長春, changchun, cc" })
	void readsChineseNames(String name, String joined, String initials) {
		SearchKeys keys = SearchKeys.of(name, List.of(), "");
		assertThat(keys.pinyin()).contains(joined);
		assertThat(keys.initials()).containsExactly(initials);
	}

	@Test
	void writesPinyinOnceWithSpacesAndOnceWithout() {
		assertThat(SearchKeys.of("长光辰芯", List.of(), "").pinyin()).containsExactly("chang guang chen xin",
				"changguangchenxin");
	}

	@Test
	void keepsLatinWordsAndNumbersWholeAndSmall() {
		SearchKeys keys = SearchKeys.of("长春ＢＥＳＴ广场A座12号", List.of(), "");
		assertThat(keys.pinyin()).containsExactly("chang chun best guang chang a zuo 12 hao",
				"changchunbestguangchangazuo12hao");
		assertThat(keys.initials()).containsExactly("ccbestgcaz12h");
	}

	@Test
	void givesTailsFromNumbersAndLatinWordsThatChineseFollows() {
		assertThat(SearchKeys.of("长春7条CMOS", List.of(), "").tails()).containsExactly("changchun7tiaocmos",
				"chun7tiaocmos", "7tiaocmos", "tiaocmos", "cc7tcmos", "c7tcmos", "7tcmos", "tcmos");
	}

	@Test
	void separatesAtPunctuation() {
		assertThat(SearchKeys.of("“长珲欧”（中欧）班列", List.of(), "").pinyin()).first()
			.isEqualTo("chang hun ou zhong ou ban lie");
	}

	@Test
	void givesNoKeysForNamesWithoutChinese() {
		assertThat(SearchKeys.of("Vitesco 4.0", List.of(""), "").pinyin()).isEmpty();
	}

	@Test
	void readsAliasesAfterTheNameAndEachKeyOnce() {
		SearchKeys keys = SearchKeys.of("长春", List.of("Changchun", "吉", "常春"), "");
		assertThat(keys.pinyin()).containsExactly("chang chun", "changchun", "ji");
		assertThat(keys.initials()).containsExactly("cc", "j");
	}

	@Test
	void keepsCharactersThatTheDictionaryDoesNotKnow() {
		assertThat(SearchKeys.of("𠮷林", List.of(), "").pinyin()).containsExactly("𠮷 lin", "𠮷lin");
	}

	@Test
	void rejectsAnOverrideWithTheWrongNumberOfSyllables() {
		assertThatIllegalArgumentException().isThrownBy(() -> PinyinOverrides.parse("word,pinyin\n单县,shan\n"))
			.withMessageContaining("单县,shan");
	}

}
