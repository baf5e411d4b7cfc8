package io.zonegraph.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.neo4j.driver.Driver;

import io.zonegraph.model.GraphModel;
import io.zonegraph.seed.SeedLoader;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;

/** Fills the graph with the curated data of the project. */
public final class SeededGraph {

	/** The same for every load, so that times in answers are. */
	private static final Instant LOADED = Instant.parse("2026-01-01T00:00:00Z");

	private SeededGraph() {
	}

	public static void load(Driver driver, GraphModel model) {
		GraphMigrations.shipped(driver).apply();
		new SeedLoader(model, new GraphWrites(driver), Clock.fixed(LOADED, ZoneOffset.UTC)).load("file:seed/");
		driver.executableQuery("CALL db.awaitIndexes(120)").execute();
	}

}
