package io.zonegraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server of an {@link NpmProject}; it ends when it is closed. */
public final class NpmServer implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

	private final Process process;

	private final String address;

	private NpmServer(Process process, String address) {
		this.process = process;
		this.address = address;
	}

	static NpmServer await(Process process, Path log, Duration limit) throws IOException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (process.isAlive() && System.nanoTime() < end) {
			Matcher address = ADDRESS.matcher(Files.readString(log));
			if (address.find()) {
				return new NpmServer(process, address.group());
			}
			Thread.sleep(100);
		}
		NpmProject.end(process);
		throw new AssertionError("No address was printed:\n" + Files.readString(log));
	}

	/** As {@code http://localhost:4173/}. */
	public String address() {
		return this.address;
	}

	@Override
	public void close() {
		NpmProject.end(this.process);
	}

}
