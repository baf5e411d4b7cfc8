package io.zonegraph.reference;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
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

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.zonegraph.api.graphql.TestEngine;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries one operation after the other on the graph as it is. */
final class Campaign {

	private static final Logger log = LoggerFactory.getLogger(Campaign.class);

	private static final int THREADS = 2;

	/** It is about answers, not about speed; other work may keep the machine busy. */
	private static final Duration LONGEST = Duration.ofMinutes(3);

	/** What takes longer is logged, to be looked at. */
	private static final Duration SLOW = Duration.ofSeconds(10);

	/** After how many operations of a long campaign the log says how far it is. */
	private static final int PROGRESS = 500;

	private final TestEngine engine;

	private final LongFunction<Operation> generator;

	/** What else is to be said of the statements of an operation. */
	private final Consumer<List<Query>> check;

	private final Trial trial;

	private final Shrinker shrinker;

	private final AtomicReference<Found> found = new AtomicReference<>();

	/** A campaign of operations of all kinds. */
	Campaign(Driver driver, GraphModel model) {
		this(driver, model, GraphCopy.read(driver), (copy) -> new OperationGenerator(model, copy)::operation,
				(statements) -> {
				});
	}

	/** A campaign of lists with conditions, which are also read from each index. */
	static Campaign ofConditions(Driver driver, GraphModel model, ForcedIndexes indexes) {
		return new Campaign(driver, model, GraphCopy.read(driver),
				(copy) -> new ConditionGenerator(model, copy)::operation, indexes::check);
	}

	private Campaign(Driver driver, GraphModel model, GraphCopy copy,
			Function<GraphCopy, LongFunction<Operation>> generator, Consumer<List<Query>> check) {
		this.engine = new TestEngine(model, driver, LONGEST);
		this.generator = generator.apply(copy);
		this.check = check;
		this.trial = new Trial(this.engine, new ReferenceEvaluator(model, copy));
		this.shrinker = new Shrinker(new GraphSchema(model).executable(), this.trial);
	}

	/**
	 * Tries operations until so many answers agreed, at least those of one seed.
	 * @param first the seed of the first operation; each further one has the next
	 * @throws AssertionError if the answers to one differ
	 */
	void run(long first, int answers) {
		AtomicLong next = new AtomicLong(first);
		long start = System.nanoTime();
		inParallel(() -> {
			long seed = next.getAndIncrement();
			while (this.found.get() == null && (seed == first || this.trial.answered() < answers)) {
				attempt(seed);
				if ((seed - first) % PROGRESS == PROGRESS - 1) {
					log.info("Seed {}: {} of {} answers, after {} s", seed, this.trial.answered(), answers,
							Duration.ofNanos(System.nanoTime() - start).toSeconds());
				}
				seed = next.getAndIncrement();
			}
			return seed;
		});
		log.info("{} operations with {} answers, {} too large, {} undecided, in {} ms", next.get() - first - THREADS,
				this.trial.answered(), this.trial.refused(), this.trial.undecided(),
				(System.nanoTime() - start) / 1_000_000);
		Optional.ofNullable(this.found.get()).ifPresent(this::report);
		assertThat(this.trial.refused()).as("operations too large").isLessThanOrEqualTo(1 + this.trial.answered() / 20);
		assertThat(this.trial.undecided()).as("undecided").isLessThanOrEqualTo(1 + this.trial.answered() / 50);
	}

	private void attempt(long seed) {
		Operation operation = this.generator.apply(seed);
		assertThat(this.shrinker.isValid(operation)).as("valid, seed %d: %s", seed, operation.text()).isTrue();
		long start = System.nanoTime();
		this.trial.of(operation, seed).ifPresent((mismatch) -> {
			log.warn("Seed {} differs: {}", seed, mismatch.difference());
			this.found.set(new Found(mismatch, seed));
		});
		if (System.nanoTime() - start > SLOW.toNanos()) {
			log.warn("Seed {} took {} ms: {}", seed, (System.nanoTime() - start) / 1_000_000, operation.text());
		}
		this.check.accept(this.engine.statements());
	}

	private void report(Found first) {
		int answers = this.trial.answered();
		Mismatch smallest = this.shrinker.shrunk(first.mismatch(), first.seed());
		this.engine.statements();
		this.engine.execute(smallest.operation().text(), smallest.variables());
		List<Query> statements = this.engine.statements();
		throw new AssertionError("Seed %d, after %d answers: differs %s%nStatement%n%s".formatted(first.seed(), answers,
				smallest.told(), statements.isEmpty() ? "none" : statements.get(0).text()));
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

	private record Found(Mismatch mismatch, long seed) {
	}

}
