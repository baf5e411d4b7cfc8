package io.zonegraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicateFinderTests {

	private static final NamedNode CITY = new NamedNode("city", "Place", List.of("长春市"), List.of("长春"),
			List.of("Changchun"), Map.of());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			晨裕生物 | Chenyu | 晨裕生物 | Other | SAME_NAME
			晨裕生物 | Chenyu | 晨裕生物有限公司 | Other | SAME_NAME_WITHOUT_LEGAL_FORM
			晨裕生物股份有限公司 | Chenyu | 晨裕生物（集团）有限责任公司 | Other | SAME_NAME_WITHOUT_LEGAL_FORM
			ＡＢＣ生物 | Abc | abc 生物 | Other | SAME_NAME
			晨裕生物 | Chenyu | 长春晨裕生物有限公司 | Other | SAME_NAME_AFTER_ANOTHER
			晨裕生物 | Chenyu Biotech Co., Ltd. | 其他 | CHENYU BIOTECH | SAME_ENGLISH_NAME
			晨裕生物 | Chenyu | 晨煜生物 | Chenyu | SAME_ENGLISH_NAME,SAME_PINYIN
			""")
	void findsNamesThatAreWrittenInAnotherWay(String name, String english, String other, String otherEnglish,
			String reasons) {
		List<Duplicate> pairs = find(node("a", name, english), node("b", other, otherEnglish));
		assertThat(pairs).singleElement().satisfies((pair) -> {
			assertThat(List.of(pair.id(), pair.other())).containsExactly("a", "b");
			assertThat(pair.matches().keySet()).extracting(Enum::name).containsExactly(reasons.split(","));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			晨裕生物 | Chenyu | 晨煜生物 | Other
			高新技术企业 | High-tech | 国家高新技术企业 | National
			有限公司 | Company | 公司 | Company Limited Group
			光电基地 | Base | 光电基地一期 | Phase 1
			""")
	void passesOverNamesThatOnlyResembleEachOther(String name, String english, String other, String otherEnglish) {
		assertThat(find(node("a", name, english), node("b", other, otherEnglish))).isEmpty();
	}

	@Test
	void findsANameAmongTheOtherNamesOfAnother() {
		NamedNode one = new NamedNode("b", "T", List.of("长光辰芯"), List.of(), List.of("Gpixel"), Map.of());
		NamedNode other = new NamedNode("a", "T", List.of("辰芯"), List.of("长光辰芯", "GPIXEL"), List.of("X"), Map.of());
		assertThat(find(one, other)).singleElement().satisfies((pair) -> {
			assertThat(pair.id()).isEqualTo("a");
			assertThat(pair.matches()).isEqualTo(Map.of(Reason.NAME_IS_ALIAS, "长光辰芯"));
			assertThat(pair.score()).isEqualTo(0.75);
		});
	}

	@Test
	void findsACodeAndKeepsApartWhatHasDifferentOnes() {
		assertThat(find(coded("a", "甲", "1"), coded("b", "乙", "1"))).singleElement()
			.extracting(Duplicate::score)
			.isEqualTo(0.98);
		assertThat(find(coded("a", "晨裕生物", "1"), coded("b", "晨裕生物", "2"))).isEmpty();
	}

	@Test
	void comparesNodesOfOneTypeOnly() {
		NamedNode place = new NamedNode("b", "Place", List.of("晨裕生物"), List.of(), List.of(), Map.of());
		assertThat(find(node("a", "晨裕生物", "Chenyu"), place)).isEmpty();
	}

	@Test
	void leavesOutPairsThatAreKnownToBeTwoThings() {
		DuplicateFinder finder = new DuplicateFinder((one, other) -> List.of(one, other).contains("b"));
		assertThat(finder.find(List.of(node("a", "甲乙", "A"), node("b", "甲乙", "B"), node("c", "甲乙", "C"))).pairs())
			.extracting(Duplicate::id, Duplicate::other)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("a", "c"));
	}

	@Test
	void scoresSeveralReasonsHigherThanOne() {
		List<Duplicate> pairs = find(node("a", "晨裕生物", "Chenyu"), node("b", "晨裕生物", "Chenyu"),
				node("c", "爱诺德", "Ainuode"), node("d", "爱诺德公司", "Other"));
		assertThat(pairs).extracting(Duplicate::score).containsExactly(0.95, 0.7);
	}

	@Test
	void passesOverAKeyThatManyNodesHave() {
		List<NamedNode> many = IntStream.range(0, 1000)
			.mapToObj((number) -> node("n" + number, "服务中心", "E" + number))
			.toList();
		Duplicates found = new DuplicateFinder((one, other) -> false).find(many);
		assertThat(found.pairs()).isEmpty();
		assertThat(found.tooCommon()).contains("服务中心");
	}

	private static NamedNode node(String id, String name, String english) {
		return new NamedNode(id, "Enterprise", List.of(name), List.of(), List.of(english), Map.of());
	}

	private static NamedNode coded(String id, String name, String code) {
		return new NamedNode(id, "Enterprise", List.of(name), List.of(), List.of(), Map.of("creditCode", code));
	}

	private static List<Duplicate> find(NamedNode... nodes) {
		List<NamedNode> all = new ArrayList<>(Stream.of(nodes).toList());
		all.add(CITY);
		return new DuplicateFinder((one, other) -> false).find(all).pairs();
	}

}
