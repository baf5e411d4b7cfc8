package io.zonegraph.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;

/** With codes and messages of Neo4j. */
class DatabaseProblemTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Neo.DatabaseError.General.UnknownError            | java.io.IOException: No space left on device | FULL_DISK
					Neo.ClientError.General.ForbiddenOnReadOnlyDatabase | No write operations are allowed on this database. | READ_ONLY
					Neo.ClientError.Security.Forbidden                | Schema operations are not allowed for user 'a'. | NO_PERMISSION
					Neo.ClientError.Database.DatabaseNotFound         | Graph not found: nope | UNKNOWN
					""")
	void isRecognizedByCodeOrMessage(String code, String message, DatabaseProblem problem) {
		assertThat(DatabaseProblem.of(new IllegalStateException("Wrapped", new ClientException(code, message))))
			.contains(problem);
		StartFailedException failure = StartFailedException.of(new ClientException(code, message));
		assertThat(failure).hasMessage(problem.description() + ": " + message);
		assertThat(failure.action()).isEqualTo(problem.action());
	}

	@ParameterizedTest
	@CsvSource({ "Neo.ClientError.Statement.SyntaxError,Invalid input",
			"Neo.TransientError.Transaction.DeadlockDetected,Deadlock" })
	void isNotSeenInOtherFailures(String code, String message) {
		for (Neo4jException other : new Neo4jException[] { new ClientException(code, message),
				new TransientException(code, message), new ServiceUnavailableException(message) }) {
			assertThat(DatabaseProblem.of(other)).isEmpty();
		}
	}

}
