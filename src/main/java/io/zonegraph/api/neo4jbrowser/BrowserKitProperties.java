package io.zonegraph.api.neo4jbrowser;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Neo4j Browser shows of this graph.
 *
 * @param tour the folder with the questions of the guided tour, {@code classpath:…} or
 * {@code file:…}; a tour without questions still says what the names mean
 */
@ConfigurationProperties("zonegraph.browser-kit")
record BrowserKitProperties(@DefaultValue("classpath:neo4j-browser/tour/") String tour) {

	BrowserKitProperties {
		tour = tour.endsWith("/") ? tour : tour + "/";
	}

}
