package io.zonegraph.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Locks a data folder for one application. The operating system holds the lock and
 * releases it when the process ends, so it is never stale.
 *
 * <p>
 * The application locks byte 0 of the lock file, the server byte 1 (see
 * {@link ServerGuard}). This distinguishes a folder that is in use from one whose
 * application has ended but whose server is still stopping, for which a short wait is
 * worthwhile.
 */
final class FolderLock implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(FolderLock.class);

	/** File locks belong to the whole JVM and cannot distinguish owners within it. */
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private FolderLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Locks the folder, waiting at most the given time for an earlier server to stop.
	 * @throws LocalServerFailure if the folder is in use
	 */
	static FolderLock acquire(ServerFolder folder, Duration patience) {
		try {
			Path file = folder.lockFile().toRealPath();
			if (!HELD_HERE.add(file)) {
				throw inUse(folder);
			}
			return acquire(folder, file, patience);
		}
		catch (IOException ex) {
			throw LocalServerFailure.inDataFolder(folder.path(), ex);
		}
	}

	private static FolderLock acquire(ServerFolder folder, Path file, Duration patience) throws IOException {
		FolderLock lock = new FolderLock(file, FileChannel.open(file, StandardOpenOption.WRITE));
		try {
			if (lock.channel.tryLock(0, 1, false) == null || !lock.serverIsGone(patience)) {
				throw inUse(folder);
			}
			return lock;
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private boolean serverIsGone(Duration patience) throws IOException {
		long deadline = System.nanoTime() + patience.toNanos();
		boolean told = false;
		while (true) {
			try (FileLock probe = this.channel.tryLock(1, 1, false)) {
				if (probe != null) {
					return true;
				}
			}
			if (System.nanoTime() > deadline) {
				return false;
			}
			if (!told) {
				logger.info("Waiting for the local Neo4j server of an earlier run to stop");
				told = true;
			}
			Polling.of(Duration.ofMillis(100));
		}
	}

	private static LocalServerFailure inUse(ServerFolder folder) {
		return new LocalServerFailure(
				"Data folder %s of the local Neo4j server is in use by another process.".formatted(folder.path()),
				"Stop the other application, or set zonegraph.local.data-folder to another folder.");
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			logger.debug("Lock file was not closed", ex);
		}
		finally {
			HELD_HERE.remove(this.file);
		}
	}

}
