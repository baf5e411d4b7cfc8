package io.zonegraph.store;

import org.springframework.context.SmartLifecycle;

/**
 * A piece of work that is done once on start-up, after all beans exist and before the web
 * server opens its port. A failure ends the start.
 */
public final class StartStep implements SmartLifecycle {

	/** Migrations come first. */
	public static final int MIGRATIONS = 0;

	/** Data comes after migrations. */
	public static final int DATA = 100;

	/** What the graph holds is looked at when all of it is there. */
	public static final int CHECK = 200;

	private final int phase;

	private final Runnable work;

	private volatile boolean done;

	/**
	 * Work of a phase.
	 * @param phase {@link #MIGRATIONS}, {@link #DATA} or {@link #CHECK}; a smaller one
	 * starts earlier
	 * @param work what to do
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
