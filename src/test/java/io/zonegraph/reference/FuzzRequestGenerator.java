package io.zonegraph.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;

/**
 * Generates requests of all kinds, most of which are wrong somewhere: in the HTTP, the
 * JSON, the document or the values. The same seed always gives the same request.
 */
final class FuzzRequestGenerator {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern TOKEN = Pattern
		.compile("\"[^\"]*\"|-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|[\\w$@]+|\\.\\.\\.|\\S");

	private static final List<String> TOKENS = List.of("{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "null",
			"\"", "\"\"\"", "#", "__typename", "fragment F on Query { __typename }", "...F", "query", "mutation", "on",
			"@skip(if: $x)", "@include(if: true)", "@asOf(date: \"2020-01-01\")", "0", "-1", "1e999", "first: 100",
			"\0", "名", "|", "&", "=");

	private static final List<String> TYPES = List.of("application/json", "application/json; charset=utf-16",
			"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/graphql",
			"*/*", "/", "application/json;q=x", "application/graphql-response+json", "text/event-stream");

	private final OperationGenerator operations;

	private final GraphQLSchema schema;

	FuzzRequestGenerator(GraphModel model, GraphCopy copy) {
		this.operations = new OperationGenerator(model, copy);
		this.schema = new GraphSchema(model).executable();
	}

	FuzzRequest generate(long seed) {
		Random random = new Random(seed);
		int kind = random.nextInt(100);
		if (kind < 8) {
			return post(content(this.operations.generate(seed)));
		}
		if (kind < 45) {
			return mutatedDocument(seed, random);
		}
		if (kind < 75) {
			return injection(random);
		}
		if (kind < 90) {
			return brokenBody(seed, random);
		}
		return oddHttp(seed, random);
	}

	private static Map<String, @Nullable Object> content(Operation operation) {
		return content(operation.text(), operation.variableValues());
	}

	private static Map<String, @Nullable Object> content(String document, Map<String, @Nullable Object> variables) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("query", document);
		content.put("variables", variables);
		return content;
	}

	private static FuzzRequest post(Map<String, @Nullable Object> content) {
		return post(JSON.writeValueAsBytes(content), "application/json", "application/graphql-response+json");
	}

	private static FuzzRequest post(byte[] body, String type, String accepted) {
		return new FuzzRequest("POST", "", Map.of("Content-Type", type, "Accept", accepted), body);
	}

	/**
	 * A valid operation in which some tokens are removed, repeated, swapped or changed.
	 */
	private FuzzRequest mutatedDocument(long seed, Random random) {
		Operation operation = this.operations.generate(seed);
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(operation.text());
		while (matcher.find()) {
			tokens.add(matcher.group());
		}
		for (int mutation = random.nextInt(3); mutation >= 0; mutation--) {
			mutate(tokens, random);
		}
		return post(content(String.join(" ", tokens), operation.variableValues()));
	}

	private static void mutate(List<String> tokens, Random random) {
		int at = random.nextInt(tokens.size());
		String token = tokens.get(at);
		switch (random.nextInt(5)) {
			case 0 -> tokens.set(at, TOKENS.get(random.nextInt(TOKENS.size())));
			case 1 -> tokens.add(at, token);
			case 2 -> tokens.set(at, tokens.set(random.nextInt(tokens.size()), token));
			case 3 -> tokens.set(at, token.startsWith("\"") ? quoted(random) : token + "x");
			default -> tokens.add(at, TOKENS.get(random.nextInt(TOKENS.size())));
		}
	}

	private static String quoted(Random random) {
		return JSON.writeValueAsString(new InjectionValues(random).text());
	}

	/**
	 * One path of fields with hostile values as arguments, by variables or as defaults of
	 * variables.
	 */
	private FuzzRequest injection(Random random) {
		Map<String, String> declared = new LinkedHashMap<>();
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		String selection = selection(this.schema.getQueryType(), random, declared, variables, 0);
		String declarations = declared.entrySet()
			.stream()
			.map((each) -> each.getKey() + ": " + each.getValue())
			.collect(Collectors.joining(", "));
		return post(
				content("query A" + (declared.isEmpty() ? "" : "(" + declarations + ")") + " " + selection, variables));
	}

	private String selection(GraphQLFieldsContainer type, Random random, Map<String, String> declared,
			Map<String, @Nullable Object> variables, int depth) {
		List<GraphQLFieldDefinition> fields = type.getFieldDefinitions();
		GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
		List<String> arguments = new ArrayList<>();
		for (GraphQLArgument argument : field.getArguments()) {
			if (GraphQLTypeUtil.isNonNull(argument.getType()) || random.nextInt(3) == 0) {
				String name = "v" + variables.size();
				declared.put("$" + name, GraphQLTypeUtil.simplePrint(argument.getType()));
				variables.put(name, new InjectionValues(random).of(argument.getType()));
				arguments.add(argument.getName() + ": $" + name);
			}
		}
		String call = field.getName() + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")");
		if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer next)) {
			return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof graphql.schema.GraphQLUnionType
					? "{ " + call + " { __typename } }" : "{ " + call + " }";
		}
		return "{ " + call + " "
				+ ((depth < 4) ? selection(next, random, declared, variables, depth + 1) : "{ __typename }") + " }";
	}

	/** JSON that is cut, has bytes changed, or has other members than it should. */
	private FuzzRequest brokenBody(long seed, Random random) {
		byte[] body = JSON.writeValueAsBytes(content(this.operations.generate(seed)));
		switch (random.nextInt(6)) {
			case 0 -> body = java.util.Arrays.copyOf(body, random.nextInt(body.length));
			case 1 -> body[random.nextInt(body.length)] = (byte) random.nextInt(256);
			case 2 -> body = JSON.writeValueAsBytes(oddMembers(random));
			case 3 -> random.nextBytes(body);
			case 4 -> body = ("[".repeat(random.nextInt(2000)) + "1").getBytes(StandardCharsets.UTF_8);
			default -> body = ("{\"query\": \"{__typename}\", \"variables\": {\"" + "a".repeat(random.nextInt(60_000))
					+ "\": " + "9".repeat(1 + random.nextInt(2000)) + "}}")
				.getBytes(StandardCharsets.UTF_8);
		}
		return post(body, "application/json", "application/json");
	}

	private static Map<String, @Nullable Object> oddMembers(Random random) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		InjectionValues values = new InjectionValues(random);
		for (String name : List.of("query", "operationName", "variables", "extensions", "id", values.text())) {
			if (random.nextBoolean()) {
				content.put(name, switch (random.nextInt(5)) {
					case 0 -> values.text();
					case 1 -> random.nextInt();
					case 2 -> null;
					case 3 -> Map.of("persistedQuery",
							Map.of("version", random.nextInt(3), "sha256Hash", values.text()), "explain", true);
					default -> "query A { __typename } query B { __typename }";
				});
			}
		}
		return content;
	}

	private FuzzRequest oddHttp(long seed, Random random) {
		if (random.nextBoolean()) {
			String query = List.of("query", "variables", "extensions", "operationName", "x")
				.stream()
				.filter((name) -> random.nextBoolean())
				.map((name) -> name + "=" + URLEncoder.encode(urlValue(name, seed, random), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&"));
			return new FuzzRequest(random.nextInt(5) == 0 ? "HEAD" : "GET", query, Map.of("Accept", type(random)),
					new byte[0]);
		}
		String method = List.of("POST", "POST", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "GET", "TRACE", "X")
			.get(random.nextInt(10));
		Map<String, String> headers = new LinkedHashMap<>(
				Map.of("Content-Type", type(random), "Accept", type(random) + ", " + type(random)));
		if (random.nextInt(3) == 0) {
			headers.put("Content-Encoding",
					List.of("gzip", "br", "identity", "x", "gzip, gzip").get(random.nextInt(5)));
		}
		if (random.nextInt(3) == 0) {
			headers.put("Origin", List.of("null", "https://a.example", "x").get(random.nextInt(3)));
			headers.put("If-None-Match", List.of("*", "\"a\"", "W/\"", "a, b").get(random.nextInt(4)));
		}
		return new FuzzRequest(method, "", headers, JSON.writeValueAsBytes(content(this.operations.generate(seed))));
	}

	private String urlValue(String name, long seed, Random random) {
		if (name.equals("query") && random.nextInt(3) > 0) {
			String text = this.operations.generate(seed).text();
			return (text.length() > 3000) ? "{ __typename }" : text;
		}
		return new InjectionValues(random).text();
	}

	private static String type(Random random) {
		return TYPES.get(random.nextInt(TYPES.size()));
	}

}
