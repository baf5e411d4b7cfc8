package io.zonegraph.api.error;

/** The values of {@code extensions.code}. Each error of a response has one. */
public enum ErrorCode {

	/** The document has a syntax error. */
	GRAPHQL_PARSE_FAILED,
	/** The document is not valid for the schema, or exceeds a limit. */
	GRAPHQL_VALIDATION_FAILED,
	/**
	 * The request is malformed, or a variable or argument has a value that is not
	 * allowed.
	 */
	BAD_USER_INPUT,
	/** The client must send a valid API key or JWT. */
	UNAUTHENTICATED,
	/** The client is not allowed to do this. */
	FORBIDDEN,
	/** The state of what is to be changed does not allow it. */
	CONFLICT,
	/** Nothing is served at the path of the request, or what it names does not exist. */
	NOT_FOUND,
	/** The persisted query of a request is not known; its text must be sent. */
	PERSISTED_QUERY_NOT_FOUND,
	/** The estimated cost of the operation exceeds the limit. */
	COST_EXCEEDED,
	/** The client has used up its rate limit; it may send the operation again later. */
	RATE_LIMITED,
	/** The service has more to do than it can; the operation may be sent again later. */
	OVERLOADED,
	/** The operation took too long and was terminated. */
	TIMEOUT,
	/** The database cannot be reached at the moment. */
	UNAVAILABLE,
	/** An internal error, or an invalid value in the graph. */
	INTERNAL_SERVER_ERROR

}
