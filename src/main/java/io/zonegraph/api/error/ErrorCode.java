package io.zonegraph.api.error;

/** The values of {@code extensions.code}; each error of an answer has one. */
public enum ErrorCode {

	/** The document is not GraphQL. */
	GRAPHQL_PARSE_FAILED,
	/** The document does not fit the schema. */
	GRAPHQL_VALIDATION_FAILED,
	/** A variable or argument has a value that is not allowed. */
	BAD_USER_INPUT,
	/** The client may not do this. */
	FORBIDDEN,
	/** Nothing is served at the path of the request. */
	NOT_FOUND,
	/** The operation that a request names is not known; its text has to be sent. */
	PERSISTED_QUERY_NOT_FOUND,
	/** The operation would cost more than one may. */
	COST_EXCEEDED,
	/** The answer took too long. */
	TIMEOUT,
	/** The database cannot be reached at the moment. */
	UNAVAILABLE,
	/** The fault is ours. */
	INTERNAL_SERVER_ERROR

}
