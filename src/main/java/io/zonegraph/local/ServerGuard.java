package io.zonegraph.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The main class of the server process, which stops the server when the application ends.
 * The application holds the other end of standard input and never writes to it; when the
 * application ends, even by {@code kill -9}, standard input is closed and the server
 * shuts down cleanly.
 *
 * <p>
 * No other class is copied to the server's class path, so this one may use only the JDK
 * and must not have nested classes.
 */
public final class ServerGuard {

	private static final long MILLIS_TO_STOP = 8_000;

	/**
	 * Never read; the reference prevents garbage collection of the channel, which would
	 * release the lock.
	 */
	@SuppressWarnings("UnusedVariable")
	private static @Nullable FileChannel lock;

	private ServerGuard() {
	}

	/**
	 * Starts the guard, then runs the server.
	 * @param arguments the path of the lock file, the server's main class, the server's
	 * arguments
	 */
	public static void main(String[] arguments)
			throws IOException, ReflectiveOperationException, InvocationTargetException {
		hold(Path.of(arguments[0]));
		daemon("guard", ServerGuard::awaitEndOfApplication);
		Class.forName(arguments[1])
			.getMethod("main", String[].class)
			.invoke(null, (Object) Arrays.copyOfRange(arguments, 2, arguments.length));
	}

	/** Locks byte 1, which is reserved for the server: see FolderLock. */
	private static void hold(Path lockFile) throws IOException {
		FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
		if (channel.tryLock(1, 1, false) == null) {
			throw new IOException(lockFile + " is locked by another server");
		}
		lock = channel;
	}

	private static void awaitEndOfApplication() {
		try (InputStream application = System.in) {
			application.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			System.err.println("Lost the application: " + ex);
		}
		daemon("guard-halt", ServerGuard::haltInTime);
		System.exit(0);
	}

	private static void haltInTime() {
		try {
			Thread.sleep(MILLIS_TO_STOP);
		}
		catch (InterruptedException ex) {
			System.err.println("Halting early: " + ex);
		}
		Runtime.getRuntime().halt(1);
	}

	private static void daemon(String name, Runnable task) {
		Thread thread = new Thread(task, name);
		thread.setDaemon(true);
		thread.start();
	}

}
