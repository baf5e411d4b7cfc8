package io.zonegraph.operation.check;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphInspection;
import io.zonegraph.store.StartStep;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Checks the schema against a sample of the graph on start-up, before the web server
 * opens.
 */
@Configuration(proxyBeanMethods = false)
class CheckConfiguration {

	private static final Log logger = LogFactory.getLog(GraphCheck.class);

	@Bean
	@ConditionalOnBooleanProperty("zonegraph.check.enabled")
	StartStep checkOnStart(GraphModel model, GraphInspection graph) {
		return new StartStep(StartStep.CHECK, () -> check(new GraphCheck(model, graph)));
	}

	private static void check(GraphCheck check) {
		GraphReport report = check.run(CheckScope.SAMPLE);
		report.warnings().forEach(logger::warn);
		if (!report.isCorrect()) {
			throw new GraphMismatchException(report.problems());
		}
	}

}
