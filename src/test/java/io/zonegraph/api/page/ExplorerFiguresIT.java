package io.zonegraph.api.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerFiguresIT extends ExplorerTestBase {

	private static final String SERIES = "(at) => [...document.querySelectorAll('.chart')].flatMap((chart) =>"
			+ " echarts.getInstanceByDom(chart).getOption().series[at].data.map((each) => each.value ?? each))";

	@Test
	void drawsTargetsBesideActualsAsTheApiHasThem() {
		JsonNode targets = api("""
				{ observations(first: 100, where: {kind: {eq: TARGET}, comparator: {ne: UNSTATED}}) { nodes {
				  id baseValue precedingActual { id baseValue } } } }""").at("/observations/nodes");
		open("#figures?show=table");
		PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(targets.size());
		Map<String, String> expected = new TreeMap<>();
		targets.forEach((target) -> {
			expected.put(target.get("id").asString(), number(target.get("baseValue")));
			if (!target.get("precedingActual").isNull()) {
				expected.put(target.at("/precedingActual/id").asString(),
						number(target.at("/precedingActual/baseValue")));
			}
		});
		assertThat(values()).isEqualTo(expected);
		List<Double> shares = targets.valueStream()
			.filter((target) -> !target.get("precedingActual").isNull())
			.map((target) -> 100 * target.at("/precedingActual/baseValue").asDouble()
					/ target.get("baseValue").asDouble())
			.sorted()
			.toList();
		find("#chart-table").click();
		assertThat(series(0).stream().sorted().toList()).isEqualTo(shares);
		// A target without an actual figure has no bar.
		assertThat(series(1)).hasSameSizeAs(shares);
		PlaywrightAssertions.assertThat(find(".undrawn [data-target]")).hasCount(targets.size() - shares.size());
	}

	@Test
	void drawsMonthsAndYearsApart() {
		open("#figures?chart=outputs");
		PlaywrightAssertions.assertThat(find(".chart-head")).hasText(new String[] { "全年", "单月" });
		PlaywrightAssertions.assertThat(find(".chart canvas")).hasCount(2);
		open("#figures?chart=outputs&lang=en");
		this.page.waitForSelector(".chart canvas");
		assertThat(axes()).isEqualTo(List.of("billion yuan", "million yuan"));
	}

	private Object axes() {
		return this.page.evaluate("() => [...document.querySelectorAll('.chart')]"
				+ ".map((chart) => echarts.getInstanceByDom(chart).getOption().xAxis[0].name)");
	}

	@Test
	void writesComparatorsAsTheSourceHasThem() {
		open("#figures?show=table");
		PlaywrightAssertions.assertThat(find("tbody")).containsText("≥ 25 亿元");
		PlaywrightAssertions.assertThat(find("tbody")).containsText("近 40 个");
		open("#figures?chart=outputs&show=table");
		PlaywrightAssertions.assertThat(find("tbody")).containsText("> 60 亿元");
		PlaywrightAssertions.assertThat(find("tbody")).containsText("近 5 亿元");
		PlaywrightAssertions.assertThat(find("tbody")).containsText("未给出数值");
	}

	@Test
	void writesBothBoundsOfARangeAlike() {
		open("#figures");
		assertThat(range("CNY", 100_000_000, 500_000_000)).isEqualTo("1–5 亿元");
		assertThat(range("CNY", 50_000_000, 500_000_000)).isEqualTo("0.5–5 亿元");
		assertThat(range("TEU", 5_000, 12_000)).isEqualTo("0.5–1.2 万标箱");
		assertThat(range("PERCENT", 3, 5)).isEqualTo("3–5%");
		open("#figures?lang=en");
		assertThat(range("CNY", 100_000_000, 500_000_000)).isEqualTo("100–500 million yuan");
		assertThat(range("MONTH", 18, 36)).isEqualTo("1.5–3 years");
		assertThat(range("RANK", 2, 5)).isEqualTo("No. 2–5");
	}

	private Object range(String unit, long low, long high) {
		return this.page.evaluate("""
				async ([module, baseUnit, lowerBound, upperBound]) =>
				  (await import(module)).valueText({ comparator: 'BETWEEN', baseUnit, lowerBound, upperBound })""",
				List.of(address("/explorer/figures.js"), unit, (double) low, (double) high));
	}

	@Test
	void showsTheChartThatWasChosenLast() {
		open("#figures");
		List<Route> held = hold("Industries");
		go("#figures?chart=industries");
		awaitHeld(held);
		go("#figures?chart=outputs");
		PlaywrightAssertions.assertThat(find("[data-view=figures] h1")).hasText("企业产值与收入");
		held.forEach(Route::resume);
		pause();
		PlaywrightAssertions.assertThat(find("[data-view=figures] h1")).hasText("企业产值与收入");
	}

	@Test
	void drawsWhatEnterprisesMakeAsTheApiHasIt() {
		JsonNode figures = api("""
				{ observations(first: 100, where: {kind: {eq: ACTUAL}, indicator: {dimension: {eq: MONEY}}}) { nodes {
				  id baseValue entity { __typename } } } }""").at("/observations/nodes");
		Map<String, String> expected = new TreeMap<>();
		figures.valueStream()
			.filter((each) -> "Enterprise".equals(each.at("/entity/__typename").asString()))
			.forEach((each) -> expected.put(each.get("id").asString(), number(each.get("baseValue"))));
		open("#figures?chart=outputs&show=table");
		PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(expected.size());
		assertThat(values()).isEqualTo(expected);
		find("#chart-table").click();
		assertThat(series(0).stream().map(ExplorerFiguresIT::number).sorted().toList())
			.isEqualTo(expected.values().stream().filter((value) -> !value.isEmpty()).sorted().toList());
	}

	@Test
	void drawsIndustriesAsTheApiHasThem() {
		JsonNode industries = api(
				"{ industries(first: 100) { nodes { enterprises { totalCount } projects { totalCount } } } }")
			.at("/industries/nodes");
		open("#figures?chart=industries");
		assertThat(sum(series(0))).isEqualTo(
				industries.valueStream().mapToDouble((each) -> each.at("/enterprises/totalCount").asDouble()).sum());
		assertThat(sum(series(1))).isEqualTo(
				industries.valueStream().mapToDouble((each) -> each.at("/projects/totalCount").asDouble()).sum());
	}

	@Test
	void listsEveryFigure() {
		int total = api("{ observations { totalCount } }").at("/observations/totalCount").asInt();
		open("#figures?chart=all");
		PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(total);
		find("select").selectOption("gpixel");
		awaitState("entity=gpixel");
		PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(4);
	}

	@Test
	void saysThatOnlyTheFirstFiguresAreShown(Driver driver) {
		open("#figures?show=table");
		PlaywrightAssertions.assertThat(find("tbody tr")).not().hasCount(0);
		PlaywrightAssertions.assertThat(find("#figures-cut")).hasCount(0);
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			graph.addFigures(501, "TARGET", List.of("gpixel"));
			int targets = count("{kind: {eq: TARGET}, comparator: {ne: UNSTATED}}");
			open("#figures?show=table");
			PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(500);
			PlaywrightAssertions.assertThat(find("#figures-cut")).hasText("这里只有 " + targets + " 条数据中的前 500 条");
			open("#figures?chart=all&entity=gpixel&lang=en");
			PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(500);
			PlaywrightAssertions.assertThat(find("#figures-cut"))
				.hasText("Only the first 500 of " + count("{entity: {id: {eq: \"gpixel\"}}}") + " figures are here");
			open("#figures?chart=outputs&show=table");
			PlaywrightAssertions.assertThat(find("tbody tr")).not().hasCount(0);
			PlaywrightAssertions.assertThat(find("#figures-cut")).hasCount(0);
		}
	}

	@Test
	void showsTheLargestOutputsWhereThereAreTooMany(Driver driver) {
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			graph.addFigures(501, "ACTUAL", List.of("gpixel"));
			open("#figures?chart=outputs&show=table");
			PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(500);
			PlaywrightAssertions.assertThat(find("[data-figure=obs-gpixel-output-2021]")).isVisible();
			PlaywrightAssertions.assertThat(find("[data-figure=many-gpixel-501]")).isVisible();
			PlaywrightAssertions.assertThat(find("[data-figure=many-gpixel-1]")).hasCount(0);
			// Those without a number come last.
			PlaywrightAssertions.assertThat(find("[data-base=null]")).hasCount(0);
			PlaywrightAssertions.assertThat(find("#figures-cut")).containsText("条数据中的前 500 条");
			find("#chart-table").click();
			PlaywrightAssertions.assertThat(find("#bars-cut")).hasText("图中是 500 条中的前 60 条，其余的在表格中");
			PlaywrightAssertions.assertThat(find(".chart canvas").last()).isVisible();
			assertThat(find(".chart").last().boundingBox().height).isLessThan(4_000);
		}
	}

	@Test
	void saysThatTheFiguresOfMoreThanFiveHundredEnterprisesAreNotAllCounted(Driver driver) {
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			graph.addFigures(1, "ACTUAL", graph.addEnterprises(501));
			open("#figures?chart=outputs&show=table");
			PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(500);
			PlaywrightAssertions.assertThat(find("#figures-cut"))
				.hasText(Pattern.compile("这里只有 ≥ 5\\d\\d 条数据中的前 500 条"));
		}
	}

	@Test
	void letsOneChooseTheEntitiesWithTheMostFigures(Driver driver) {
		open("#figures?chart=all");
		PlaywrightAssertions.assertThat(find("tbody tr")).not().hasCount(0);
		PlaywrightAssertions.assertThat(find("#entities-cut")).hasCount(0);
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			List<String> enterprises = graph.addEnterprises(101);
			graph.addFigures(1, "ACTUAL", enterprises);
			JsonNode groups = api(
					"""
							{ observations { groupBy(keys: [ENTITY], first: 100) { totalCount groups { keys { entity { id } } } } } }""")
				.at("/observations/groupBy");
			Set<String> most = groups.get("groups")
				.valueStream()
				.map((group) -> group.at("/keys/entity/id").asString())
				.collect(Collectors.toSet());
			String other = enterprises.stream().filter((id) -> !most.contains(id)).findFirst().orElseThrow();
			open("#figures?chart=all");
			PlaywrightAssertions.assertThat(find("option")).hasCount(1 + most.size());
			PlaywrightAssertions.assertThat(find("#entities-cut"))
				.hasText("可选的是 " + groups.get("totalCount").asInt() + " 个对象中数据最多的 100 个");
			open("#figures?chart=all&entity=" + other);
			PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(1);
			PlaywrightAssertions.assertThat(find("select")).hasValue(other);
		}
	}

	@Test
	void saysThatOnlyTheFirstOfAListAreShown(Driver driver) {
		String cut = "这里是共 %d 项中的前 100 项";
		open("#start");
		PlaywrightAssertions.assertThat(find(".story .names a")).not().hasCount(0);
		PlaywrightAssertions.assertThat(find("#enterprises-cut")).hasCount(0);
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			graph.addEnterprises(101);
			graph.addEntities("Industry", 101, Map.of("industryKind", "FIELD"));
			graph.addEntities("LogisticsRoute", 101, Map.of("transportMode", "ROAD"));
			open("#start");
			PlaywrightAssertions.assertThat(find("#enterprises-cut")).hasText(cut.formatted(total("enterprises")));
			// First are those of which the most is known, whatever their ids.
			PlaywrightAssertions.assertThat(find(".story .card a[href$='pick=vitesco-changchun']").first()).isVisible();
			open("#figures?chart=industries&show=table");
			PlaywrightAssertions.assertThat(find("tbody tr")).hasCount(100);
			PlaywrightAssertions.assertThat(find("#figures-cut"))
				.hasText("这里是 %d 个产业中企业最多的 100 个".formatted(total("industries")));
			PlaywrightAssertions.assertThat(find("tbody a[data-pick=soybean-processing]")).isVisible();
			open("#routes");
			PlaywrightAssertions.assertThat(find(".route-card")).hasCount(100);
			PlaywrightAssertions.assertThat(find("[data-view=routes] .page-head"))
				.containsText(cut.formatted(total("logisticsRoutes")));
		}
	}

	private int total(String list) {
		return api("{ " + list + " { totalCount } }").at("/" + list + "/totalCount").asInt();
	}

	private int count(String where) {
		return api("{ observations(where: " + where + ") { totalCount } }").at("/observations/totalCount").asInt();
	}

	@Test
	void drawsRoutesWithTheirStopsAndVolumes() {
		JsonNode routes = api("""
				{ logisticsRoutes { nodes { id stops { nodes { id } } observations { nodes { id baseValue } } } } }""")
			.at("/logisticsRoutes/nodes");
		open("#routes");
		PlaywrightAssertions.assertThat(find(".route-map g.route")).hasCount(routes.size());
		for (JsonNode route : routes) {
			Locator card = find(".route-card[data-route=" + route.get("id").asString() + "]");
			assertThat(card.locator(".stops li").count()).isEqualTo(route.at("/stops/nodes").size());
			for (JsonNode figure : route.at("/observations/nodes")) {
				assertThat(card.locator("[data-figure]").getAttribute("data-base"))
					.isEqualTo(number(figure.get("baseValue")));
			}
			route.at("/stops/nodes")
				.forEach((stop) -> assertThat(find("g[data-stop=" + stop.get("id").asString() + "]").count()).isOne());
		}
		find("g[data-stop=europe]").press("Enter");
		PlaywrightAssertions.assertThat(find("#panel-title")).hasText("欧洲");
	}

	private Map<String, String> values() {
		return find(".cell-figure").all()
			.stream()
			.collect(Collectors.toMap((cell) -> cell.getAttribute("data-figure"),
					(cell) -> String.valueOf(cell.getAttribute("data-base")).replace("null", ""), (one, other) -> one,
					TreeMap::new));
	}

	private List<Double> series(int at) {
		this.page.waitForSelector(".chart canvas");
		return ((List<?>) this.page.evaluate(SERIES, at)).stream()
			.map((value) -> ((Number) value).doubleValue())
			.toList();
	}

	private static double sum(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).sum();
	}

	private static String number(JsonNode value) {
		return value.isNull() ? "" : number(value.asDouble());
	}

	/** As scripts write numbers. */
	private static String number(double value) {
		return (value == Math.rint(value)) ? String.valueOf((long) value) : String.valueOf(value);
	}

}
