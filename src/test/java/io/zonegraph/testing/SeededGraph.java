package io.zonegraph.testing;

import java.time.Clock;

import org.neo4j.driver.Driver;

import io.zonegraph.model.GraphModel;
import io.zonegraph.seed.SeedLoader;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;

/** Fills the graph with the curated data of the project. */
public final class SeededGraph {

	private SeededGraph() {
	}

	public static void load(Driver driver, GraphModel model) {
		GraphMigrations.shipped(driver).apply();
		new SeedLoader(model, new GraphWrites(driver), Clock.systemUTC()).load("file:seed/");
		driver.executableQuery("CALL db.awaitIndexes(120)").execute();
	}

}
