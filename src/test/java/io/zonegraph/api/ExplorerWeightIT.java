package io.zonegraph.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** What the explorer weighs, and how soon it is there; times are reported only. */
class ExplorerWeightIT extends ExplorerVisit {

	private static final int MOST_BYTES = 700_000;

	private static final String BYTES = "() => performance.getEntriesByType('navigation')[0].encodedBodySize"
			+ " + performance.getEntriesByType('resource').reduce((sum, each) => sum + each.encodedBodySize, 0)";

	private static final String TIMES = "() => ({ shown: Math.round(performance.getEntriesByName('zonegraph-shown')[0].startTime),"
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
	void weighsLessThanItMay(TestReporter reporter) {
		open("#start");
		this.page.waitForSelector(".story-map canvas");
		int first = bytes();
		reporter.publishEntry(Map.of("bytes of the first view", String.valueOf(first), "milliseconds to the first view",
				String.valueOf(this.page.evaluate(TIMES))));
		int whole = first;
		for (String state : List.of("#figures", "#routes", "#graph?nodes=gpixel&pick=gpixel")) {
			this.page.evaluate("(state) => { location.hash = state; }", state);
			this.page.waitForSelector("[data-view=" + state.replaceAll("#|\\?.*", "") + "]:not([hidden])");
			this.page.waitForTimeout(800);
			whole = bytes();
		}
		reporter.publishEntry("bytes of all views, answers included", String.valueOf(whole));
		assertThat(whole).isLessThan(MOST_BYTES);
	}

	private int bytes() {
		return ((Number) this.page.evaluate(BYTES)).intValue();
	}

	@Test
	void carriesThreeHundredNodes(TestReporter reporter, Driver driver) {
		try (CrowdedGraph graph = new CrowdedGraph(driver)) {
			graph.addEnterprises(120);
			List<String> ids = api(
					"{ neighborhood(id: \"changchun-etdz\", depth: 2, limit: 299) { members { node { id } } } }")
				.at("/neighborhood/members")
				.valueStream()
				.map((member) -> member.at("/node/id").asString())
				.toList();
			assertThat(ids).hasSize(300);
			long begin = System.nanoTime();
			open("#graph?nodes=" + String.join(",", ids));
			this.page.waitForSelector(".count:text-matches(\"^300 \")");
			long shown = (System.nanoTime() - begin) / 1_000_000;
			reporter.publishEntry(Map.of("milliseconds to 300 nodes", String.valueOf(shown), "milliseconds a frame",
					String.valueOf(this.page.evaluate(FRAMES))));
		}
	}

}
