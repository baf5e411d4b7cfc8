package io.zonegraph.local;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Matches when {@code spring.neo4j.uri} is absent or empty.
 */
class DatabaseNotConfigured extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		boolean configured = StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
		return new ConditionOutcome(!configured, ConditionMessage.forCondition("local Neo4j server")
			.because("spring.neo4j.uri is " + (configured ? "set" : "not set")));
	}

}
