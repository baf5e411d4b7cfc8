package io.zonegraph.api.page;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the explorer weighs, and how soon it is there; times are only told in the log. */
@TestPropertySource(properties = { "zonegraph.warm-up.enabled=true", "zonegraph.warm-up.timeout=2m" })
class ExplorerWeightIT extends ExplorerTestBase {

	private static final Logger log = LoggerFactory.getLogger(ExplorerWeightIT.class);

	private static final int MAX_BYTES = 700_000;

	private static final String BYTES = "() => performance.getEntriesByType('navigation')[0].encodedBodySize"
			+ " + performance.getEntriesByType('resource').reduce((sum, each) => sum + each.encodedBodySize, 0)";

	private static final String TIMES = "() => ({ shown: Math.round(performance.getEntriesByName('zonegraph-shown')[0].startTime),"
			+ " told: Math.round(performance.getEntriesByName('zonegraph-story')[0].startTime),"
			+ " painted: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1) })";

	/** Moves the canvas, and goes nearer and back, through 90 frames. */
	private static final String FRAMES = """
			async () => {
			  const { cy } = document.querySelector('.canvas')._cyreg;
			  const frame = () => new Promise(requestAnimationFrame);
			  const times = [];
			  let last = await frame();
			  for (let at = 0; at < 90; at++) {
			    cy.panBy({ x: at % 2 ? 6 : -6, y: 2 });
			    cy.zoom({ level: cy.zoom() * (at % 30 < 15 ? 1.05 : 1 / 1.05), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
			    const now = await frame();
			    times.push(now - last);
			    last = now;
			  }
			  times.sort((a, b) => a - b);
			  return { median: Math.round(times[45]), slowest: Math.round(times[89]) };
			}""";

	@Test
	void weighsLessThanItMay() {
		open("#start");
		this.page.waitForSelector(".story-map canvas");
		int first = bytes();
		log.info("First view: {} bytes, milliseconds {}", first, this.page.evaluate(TIMES));
		int whole = first;
		Map<String, String> shown = Map.of("#figures", "[data-view=figures] .chart canvas", "#routes",
				"[data-view=routes] .map-frame svg", "#graph?nodes=gpixel&pick=gpixel", "#panel h2",
				"#table?type=Enterprise", "[data-view=table] tbody tr", "#figure?figure=obs-gpixel-output-2021",
				".figure-said", "#compare?ids=gpixel,vitesco-changchun", ".compare-table");
		for (Map.Entry<String, String> view : shown.entrySet()) {
			go(view.getKey());
			this.page.waitForSelector(view.getValue());
			whole = Math.max(whole, bytes());
		}
		log.info("All views: {} bytes, answers included", whole);
		assertThat(whole).isLessThan(MAX_BYTES);
	}

	private int bytes() {
		return ((Number) this.page.evaluate(BYTES)).intValue();
	}

	@Test
	void carriesThreeHundredNodes(Driver driver) {
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			graph.addEnterprises(120);
			List<String> ids = api(
					"{ neighborhood(id: \"changchun-etdz\", maxDepth: 2, first: 299) { members { node { id } } } }")
				.at("/neighborhood/members")
				.valueStream()
				.map((member) -> member.at("/node/id").asString())
				.toList();
			assertThat(ids).hasSize(300);
			long begin = System.nanoTime();
			open("#graph?nodes=" + String.join(",", ids));
			this.page.waitForSelector(".count:text-matches(\"^300 \")");
			long shown = (System.nanoTime() - begin) / 1_000_000;
			log.info("300 nodes: shown after {} ms, milliseconds a frame {}", shown, this.page.evaluate(FRAMES));
		}
	}

}
