package io.zonegraph.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * A network with faults: forwards the connections to a port of this machine to another
 * one, until it is told to do otherwise.
 */
public final class FaultyNetwork implements AutoCloseable {

	private final int target;

	private final int port;

	private final Set<Link> links = ConcurrentHashMap.newKeySet();

	private final Set<Direction> stalled = ConcurrentHashMap.newKeySet();

	private final Set<Direction> lost = ConcurrentHashMap.newKeySet();

	private final AtomicLong bytesToClients = new AtomicLong();

	private final AtomicLong bytesUntilCut = new AtomicLong(Long.MAX_VALUE);

	private volatile Duration delay = Duration.ZERO;

	private volatile @Nullable ServerSocket listener;

	/**
	 * A network without faults so far.
	 * @param target the port to forward to
	 */
	public FaultyNetwork(int target) {
		this.target = target;
		this.port = listen(0);
	}

	/** The port that clients connect to. */
	public int port() {
		return this.port;
	}

	/** The number of open connections. */
	public int connections() {
		return this.links.size();
	}

	/** The number of bytes that the server has sent. */
	public long bytesToClients() {
		return this.bytesToClients.get();
	}

	/** Holds all bytes in a direction back until {@link #heal()}. */
	public void stall(Direction direction) {
		this.stalled.add(direction);
	}

	/** Loses all bytes in a direction until {@link #heal()}. */
	public void lose(Direction direction) {
		this.lost.add(direction);
	}

	/** Delays all bytes in both directions. */
	public void delay(Duration delay) {
		this.delay = delay;
	}

	/** Resets all connections. */
	public void cut() {
		this.links.forEach(Link::reset);
	}

	/**
	 * Resets the connection on which the server sends the given number of bytes from now.
	 */
	public void cutAfter(long bytes) {
		this.bytesUntilCut.set(bytes);
	}

	/** Refuses new connections until {@link #heal()}, and resets the others. */
	public void refuse() {
		close();
	}

	/** Ends all faults; what was lost stays lost. */
	public void heal() {
		this.delay = Duration.ZERO;
		this.lost.clear();
		this.bytesUntilCut.set(Long.MAX_VALUE);
		synchronized (this.stalled) {
			this.stalled.clear();
			this.stalled.notifyAll();
		}
		if (this.listener == null) {
			listen(this.port);
		}
	}

	@Override
	public void close() {
		ServerSocket listener = this.listener;
		this.listener = null;
		try {
			if (listener != null) {
				listener.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		cut();
	}

	private int listen(int port) {
		try {
			ServerSocket listener = new ServerSocket();
			listener.setReuseAddress(true);
			listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			this.listener = listener;
			start("faulty-network", () -> accept(listener));
			return listener.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket listener) throws IOException {
		while (true) {
			Socket client = listener.accept();
			try {
				Link link = new Link(client, new Socket(InetAddress.getLoopbackAddress(), this.target));
				this.links.add(link);
				start("to-server", () -> forward(link, Direction.TO_SERVER));
				start("to-client", () -> forward(link, Direction.TO_CLIENT));
			}
			catch (IOException ex) {
				reset(client);
			}
		}
	}

	private void forward(Link link, Direction direction) throws IOException {
		boolean toServer = direction == Direction.TO_SERVER;
		byte[] buffer = new byte[8_192];
		try (InputStream in = (toServer ? link.client() : link.server()).getInputStream();
				OutputStream out = (toServer ? link.server() : link.client()).getOutputStream()) {
			int length = in.read(buffer);
			while (length >= 0) {
				pass(link, direction, buffer, length, out);
				length = in.read(buffer);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.links.remove(link);
			link.close();
		}
	}

	private void pass(Link link, Direction direction, byte[] buffer, int length, OutputStream out)
			throws IOException, InterruptedException {
		Thread.sleep(this.delay.toMillis());
		synchronized (this.stalled) {
			while (this.stalled.contains(direction)) {
				this.stalled.wait();
			}
		}
		if (direction == Direction.TO_CLIENT) {
			this.bytesToClients.addAndGet(length);
		}
		if (direction == Direction.TO_CLIENT && this.bytesUntilCut.addAndGet(-length) < 0) {
			this.bytesUntilCut.set(Long.MAX_VALUE);
			link.reset();
		}
		if (!this.lost.contains(direction)) {
			out.write(buffer, 0, length);
		}
	}

	private static void start(String name, Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// The connection or the listener was closed.
			}
		}, name);
		thread.setDaemon(true);
		thread.start();
	}

	private static void reset(Socket socket) {
		try {
			socket.setSoLinger(true, 0);
			socket.close();
		}
		catch (IOException ex) {
			// It is closed already.
		}
	}

	/** The direction of bytes. */
	public enum Direction {

		/** What clients send. */
		TO_SERVER,
		/** What the server sends. */
		TO_CLIENT

	}

	private interface Work {

		void run() throws IOException;

	}

	private record Link(Socket client, Socket server) {

		void reset() {
			FaultyNetwork.reset(this.client);
			FaultyNetwork.reset(this.server);
		}

		void close() throws IOException {
			this.client.close();
			this.server.close();
		}

	}

}
