package io.zonegraph.api.graphql;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import io.zonegraph.admission.Admission;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.operation.CostProperties;
import io.zonegraph.operation.GraphOperations;
import io.zonegraph.store.GraphReads;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

class GraphExecutionStrategyTests {

	@Test
	void refusesAnOperationWithMoreFieldsThanGraphQlJavaUnfolds() {
		String roots = repeated("f%d: films { nodes { ...F } }");
		String document = "{ %s } fragment F on Film { %s }".formatted(roots, repeated("t%d: title"));
		GraphModel model = Models.films();
		try (Driver unused = GraphDatabase.driver("bolt://localhost")) {
			GraphOperations operations = new GraphOperations(model, new GraphReads(unused, null, Duration.ofSeconds(1)),
					new CostProperties(1, Duration.ofHours(1)), Admission.unlimited());
			GraphQL graphQl = GraphQL.newGraphQL(new GraphSchema(model).executable())
				.queryExecutionStrategy(new GraphExecutionStrategy(model, operations, Admission.unlimited(),
						new ExplainExtension(true, Optional.empty(), ExplainExtension.CacheStatus.OFF)))
				.preparsedDocumentProvider((input, parseAndValidate) -> CompletableFuture
					.completedFuture(new PreparsedDocumentEntry(Parser.parse(input.getQuery()))))
				.build();
			assertThat(graphQl.execute(document).toSpecification()).doesNotContainKey("data")
				.extractingByKey("errors")
				.asString()
				.contains(
						"The operation is too large: it must have at most 100000 fields, fragments unfolded, had more.",
						"code=BAD_USER_INPUT");
		}
	}

	private static String repeated(String field) {
		return IntStream.range(0, 400).mapToObj(field::formatted).collect(Collectors.joining(" "));
	}

}
