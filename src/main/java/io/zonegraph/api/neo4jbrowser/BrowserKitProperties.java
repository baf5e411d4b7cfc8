package io.zonegraph.api.neo4jbrowser;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration of the kit for Neo4j Browser.
 *
 * @param tour folder of the guided tour's questions, {@code classpath:…} or
 * {@code file:…}; without questions the tour still explains labels and relationship types
 */
@ConfigurationProperties("zonegraph.browser-kit")
record BrowserKitProperties(@DefaultValue("classpath:neo4j-browser/tour/") String tour) {

	BrowserKitProperties {
		tour = tour.endsWith("/") ? tour : tour + "/";
	}

}
