package io.zonegraph.bench.overload;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The bodies of requests, none of which is answered from the response cache. */
final class Requests {

	private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());

	private static final int ALTERNATIVES = 24;

	private Requests() {
	}

	/** An entity by id: the same operation with another id each time. */
	static String cheap() {
		return "{\"query\":\"query Cheap($id: ID!) { enterprise(id: $id) { id name foundedYear } }\",\"variables\":{\"id\":\"none-%d\"}}"
			.formatted(NUMBERS.incrementAndGet());
	}

	/** An entity by id, as an operation that nobody has sent before. */
	static String newCheap() {
		return "{\"query\":\"{ a%d: enterprise(id: \\\"gpixel\\\") { id name } }\"}"
			.formatted(NUMBERS.incrementAndGet());
	}

	/** Lists with nested lists: the same operation with other values each time. */
	static String list() {
		return "{\"query\":\"query List($name: String!) { enterprises(first: 50, where: {NOT: {name: {eq: $name}}}) { nodes { id name industries { nodes { name } } zones { nodes { name } } } } }\",\"variables\":{\"name\":\"none-%d\"}}"
			.formatted(NUMBERS.incrementAndGet());
	}

	/**
	 * 24 alternatives, each a relationship of a relationship with {@code contains}: an
	 * operation of 5.6 kB that nobody has sent before.
	 */
	static String expensive() {
		long number = NUMBERS.incrementAndGet();
		String alternatives = IntStream.range(0, ALTERNATIVES)
			.mapToObj((each) -> ("{ zones: { some: { enterprises: { some: { name: { contains: \\\"%s\\\" } } } } } }")
				.formatted("value %d of the operation number %d ".formatted(each, number)
						+ "and as long as it takes to have 5.6 kB, ".repeat(3).substring(0, 120)))
			.collect(Collectors.joining(" "));
		return "{\"query\":\"{ n%d: enterprises(where: { OR: [ %s ] }) { nodes { id name } } }\"}".formatted(number,
				alternatives);
	}

}
