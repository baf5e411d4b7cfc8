package io.zonegraph.store;

import org.springframework.context.SmartLifecycle;

/**
 * A task that runs once on start-up, after all beans have been created and before the web
 * server opens its port. A failure aborts the start.
 */
public final class StartStep implements SmartLifecycle {

	/** Phase of migrations, the first. */
	public static final int MIGRATIONS = 0;

	/** Phase of loading data, after migrations. */
	public static final int DATA = 100;

	/** Phase of checks of the graph, after all data has been loaded. */
	public static final int CHECK = 200;

	private final int phase;

	private final Runnable work;

	private volatile boolean done;

	/**
	 * A task of a phase.
	 * @param phase {@link #MIGRATIONS}, {@link #DATA} or {@link #CHECK}; lower phases run
	 * first
	 * @param work the task
	 */
	public StartStep(int phase, Runnable work) {
		this.phase = phase;
		this.work = work;
	}

	@Override
	public void start() {
		this.work.run();
		this.done = true;
	}

	@Override
	public void stop() {
		this.done = false;
	}

	@Override
	public boolean isRunning() {
		return this.done;
	}

	@Override
	public int getPhase() {
		return this.phase;
	}

}
