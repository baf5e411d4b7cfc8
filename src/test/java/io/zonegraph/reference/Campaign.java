package io.zonegraph.reference;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.zonegraph.api.graphql.TestEngine;
import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs random operations against a graph until enough results agree. */
final class Campaign {

	private static final Logger log = LoggerFactory.getLogger(Campaign.class);

	private static final int THREADS = 2;

	/**
	 * Generous, since the results count and not the time, and other processes may load
	 * the machine.
	 */
	private static final Duration TIMEOUT = Duration.ofMinutes(3);

	/** Operations that take longer are logged. */
	private static final Duration SLOW_THRESHOLD = Duration.ofSeconds(10);

	/** Number of operations between two progress messages. */
	private static final int PROGRESS_INTERVAL = 500;

	private final TestEngine engine;

	private final LongFunction<Operation> generator;

	/** A further check of the statements that an operation runs. */
	private final Consumer<List<Query>> check;

	private final DifferentialTester tester;

	private final Shrinker shrinker;

	private final AtomicReference<Failure> failure = new AtomicReference<>();

	/** A campaign with operations of all kinds. */
	Campaign(Driver driver, GraphModel model) {
		this(driver, model, GraphCopy.read(driver));
	}

	/**
	 * A campaign with operations of all kinds.
	 * @param graph what the database holds
	 */
	Campaign(Driver driver, GraphModel model, GraphCopy graph) {
		this(driver, model, graph, (copy) -> new OperationGenerator(model, copy)::generate, (statements) -> {
		}, UnaryOperator.identity());
	}

	/**
	 * A campaign with operations of all kinds, answered by statements for a graph a
	 * thousand times as large.
	 * @param graph what the database holds
	 */
	static Campaign withStatementsForALargeGraph(Driver driver, GraphModel model, GraphCopy graph) {
		return new Campaign(driver, model, graph, (copy) -> new OperationGenerator(model, copy)::generate,
				(statements) -> {
				}, (size) -> GraphStatistics.of(model, thousandfold(size.nodes()), thousandfold(size.relationships()),
						size.indexes()));
	}

	private static Map<String, Long> thousandfold(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> each.getValue() * 1_000));
	}

	/** A campaign with filtered lists, whose statements are also run with index hints. */
	static Campaign ofConditions(Driver driver, GraphModel model, IndexHintCheck hintCheck) {
		return new Campaign(driver, model, GraphCopy.read(driver),
				(copy) -> new ConditionGenerator(model, copy)::generate, hintCheck::check, UnaryOperator.identity());
	}

	private Campaign(Driver driver, GraphModel model, GraphCopy copy,
			Function<GraphCopy, LongFunction<Operation>> generator, Consumer<List<Query>> check,
			UnaryOperator<GraphStatistics> assumedSize) {
		this.engine = new TestEngine(model, driver, TIMEOUT, assumedSize);
		this.generator = generator.apply(copy);
		this.check = check;
		this.tester = new DifferentialTester(this.engine, new ReferenceEvaluator(model, copy));
		this.shrinker = new Shrinker(new GraphSchema(model).executable(), this.tester);
	}

	/**
	 * Runs operations until enough results agree.
	 * @param first the seed of the first operation, which always runs; the following ones
	 * have the next seeds
	 * @param answers number of results that must agree
	 * @throws AssertionError if the results of an operation differ
	 */
	void run(long first, int answers) {
		AtomicLong next = new AtomicLong(first);
		long start = System.nanoTime();
		inParallel(() -> {
			long seed = next.getAndIncrement();
			while (this.failure.get() == null && (seed == first || this.tester.answerCount() < answers)) {
				tryOperation(seed);
				if ((seed - first) % PROGRESS_INTERVAL == PROGRESS_INTERVAL - 1) {
					log.info("Seed {}: {} of {} answers, after {} s", seed, this.tester.answerCount(), answers,
							Duration.ofNanos(System.nanoTime() - start).toSeconds());
				}
				seed = next.getAndIncrement();
			}
			return seed;
		});
		log.info("{} operations with {} answers, {} too large, {} undecided, in {} ms", next.get() - first - THREADS,
				this.tester.answerCount(), this.tester.refusedCount(), this.tester.undecidedCount(),
				(System.nanoTime() - start) / 1_000_000);
		Optional.ofNullable(this.failure.get()).ifPresent(this::report);
		assertThat(this.tester.refusedCount()).as("operations too large")
			.isLessThanOrEqualTo(1 + this.tester.answerCount() / 20);
		assertThat(this.tester.undecidedCount()).as("undecided")
			.isLessThanOrEqualTo(1 + this.tester.answerCount() / 50);
	}

	private void tryOperation(long seed) {
		Operation operation = this.generator.apply(seed);
		assertThat(this.shrinker.isValid(operation)).as("valid, seed %d: %s", seed, operation.text()).isTrue();
		long start = System.nanoTime();
		this.tester.compare(operation, seed).ifPresent((mismatch) -> {
			log.warn("Seed {} differs: {}", seed, mismatch.difference());
			this.failure.set(new Failure(mismatch, seed));
		});
		if (System.nanoTime() - start > SLOW_THRESHOLD.toNanos()) {
			log.warn("Seed {} took {} ms: {}", seed, (System.nanoTime() - start) / 1_000_000, operation.text());
		}
		this.check.accept(this.engine.statements());
	}

	private void report(Failure first) {
		int answers = this.tester.answerCount();
		Mismatch smallest = this.shrinker.shrink(first.mismatch(), first.seed());
		this.engine.statements();
		this.engine.execute(smallest.operation().text(), smallest.variables());
		List<Query> statements = this.engine.statements();
		throw new AssertionError("Seed %d, after %d answers: differs %s%nStatement%n%s".formatted(first.seed(), answers,
				smallest.report(), statements.isEmpty() ? "none" : statements.get(0).text()));
	}

	private static void inParallel(Callable<Long> work) {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			for (Future<Long> each : threads.invokeAll(Collections.nCopies(THREADS, work))) {
				each.get();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
		finally {
			threads.shutdownNow();
		}
	}

	private record Failure(Mismatch mismatch, long seed) {
	}

}
