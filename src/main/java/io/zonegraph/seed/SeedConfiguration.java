package io.zonegraph.seed;

import java.time.Clock;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.StartLock;
import io.zonegraph.store.StartStep;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the seed on start-up, after migrations and before the web server opens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SeedProperties.class)
class SeedConfiguration {

	@Bean
	SeedLoader seedLoader(GraphModel model, GraphWrites writes) {
		return new SeedLoader(model, writes, Clock.systemUTC());
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "zonegraph.seed.enabled", matchIfMissing = true)
	PackageImports packageImports(GraphModel model, GraphReads reads, GraphWrites writes, SeedProperties properties) {
		return new PackageImports(model, reads, writes, Clock.systemUTC(), properties.location());
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "zonegraph.seed.enabled", matchIfMissing = true)
	StartStep seedOnStart(SeedLoader loader, SeedProperties properties, StartLock lock) {
		return new StartStep(StartStep.DATA, () -> lock.whileHeld(() -> loader.load(properties.location())));
	}

}
