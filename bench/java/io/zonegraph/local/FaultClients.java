package io.zonegraph.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Clients that ask all the time, and know the right answers.
 */
final class FaultClients {

	private static final int CLIENTS = 8;

	private static final int QUERIES = 20;

	private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");

	private static final Duration STEADY = Duration.ofSeconds(2);

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI endpoint;

	private final Map<Integer, String> expected = new ConcurrentHashMap<>();

	private final List<Thread> threads = new ArrayList<>();

	private volatile Queue<Answer> answers = new ConcurrentLinkedQueue<>();

	private volatile boolean stopped;

	FaultClients(int port) {
		this.endpoint = URI.create("http://127.0.0.1:" + port + "/graphql");
	}

	/** Gets the right answers. */
	void learn() throws Exception {
		for (int query = 0; query < QUERIES; query++) {
			this.expected.put(query, this.http.send(request(query), BodyHandlers.ofString()).body());
		}
	}

	private HttpRequest request(int query) {
		String operation = "{\"query\":\"{ enterprises(first: %d) { nodes { id name zones { nodes { id name } } } } }\"}"
			.formatted(10 + query);
		return HttpRequest.newBuilder(this.endpoint)
			.timeout(Duration.ofMinutes(2))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(operation))
			.build();
	}

	void start() {
		this.answers = new ConcurrentLinkedQueue<>();
		this.stopped = false;
		for (int client = 0; client < CLIENTS; client++) {
			Thread thread = new Thread(this::ask, "client");
			thread.setDaemon(true);
			thread.start();
			this.threads.add(thread);
		}
	}

	private void ask() {
		while (!this.stopped) {
			int query = ThreadLocalRandom.current().nextInt(QUERIES);
			long begin = System.nanoTime();
			String outcome = outcome(query);
			this.answers.add(new Answer(outcome, begin, System.nanoTime()));
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Empty for the right answer; a code; or how it was lost. */
	private String outcome(int query) {
		try {
			String body = this.http.send(request(query), BodyHandlers.ofString()).body();
			if (body.equals(this.expected.get(query))) {
				return "";
			}
			Matcher code = CODE.matcher(body);
			return code.find() ? code.group(1) : Answer.WRONG;
		}
		catch (IOException ex) {
			return Answer.NONE;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Answer.NONE;
		}
	}

	/** Waits until all answers of some time have data. */
	void awaitData(long since) throws InterruptedException {
		while (true) {
			Thread.sleep(100);
			long from = System.nanoTime() - STEADY.toNanos();
			if (from > since && this.answers.stream()
				.filter((answer) -> answer.end() > from)
				.allMatch((answer) -> answer.outcome().isEmpty())) {
				return;
			}
		}
	}

	Seen stop() throws InterruptedException {
		this.stopped = true;
		for (Thread thread : this.threads) {
			thread.join();
		}
		this.threads.clear();
		return new Seen(List.copyOf(this.answers));
	}

	/**
	 * An answer.
	 *
	 * @param outcome empty for the right data; else the code of an error, {@link #WRONG}
	 * or {@link #NONE}
	 * @param begin when it was asked for
	 * @param end when it was there
	 */
	record Answer(String outcome, long begin, long end) {

		static final String WRONG = "wrong answer";

		static final String NONE = "no answer";

		boolean isLost() {
			return this.outcome.equals(WRONG) || this.outcome.equals(NONE);
		}

	}

	/** All answers during a fault. */
	record Seen(List<Answer> answers) {

		long withData() {
			return this.answers.stream().filter((answer) -> answer.outcome().isEmpty()).count();
		}

		/** For example {@code 12 TIMEOUT, 801 UNAVAILABLE}. */
		String codes() {
			Map<String, Long> codes = this.answers.stream()
				.filter((answer) -> !answer.outcome().isEmpty())
				.collect(Collectors.groupingBy(Answer::outcome, TreeMap::new, Collectors.counting()));
			return codes.isEmpty() ? "0"
					: codes.entrySet()
						.stream()
						.map((code) -> "%,d %s".formatted(code.getValue(), code.getKey()))
						.collect(Collectors.joining(", "));
		}

		Duration longest() {
			return Duration
				.ofNanos(this.answers.stream().mapToLong((answer) -> answer.end() - answer.begin()).max().orElse(0));
		}

		long lost() {
			return this.answers.stream().filter(Answer::isLost).count();
		}

		/** How long after an instant the last answer without data came; zero if there was none after it. */
		Duration recovery(long since) {
			return Duration.ofNanos(Math.max(0,
					this.answers.stream()
						.filter((answer) -> !answer.outcome().isEmpty())
						.mapToLong((answer) -> answer.end() - since)
						.max()
						.orElse(0)));
		}

	}

}
