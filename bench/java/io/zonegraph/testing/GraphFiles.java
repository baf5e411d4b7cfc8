package io.zonegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType.NodeType;

/**
 * Writes a generated graph as CSV files for {@code neo4j-admin database import}, one for
 * each type of nodes and each pattern, several at a time. Relationships that run parallel
 * to another are left out: not everybody counts them as two.
 */
public final class GraphFiles {

	private final GeneratedGraph graph;

	private final Path folder;

	private final Runnable written;

	/**
	 * Files that are yet to be written.
	 * @param written is told of each node and relationship, on several threads
	 */
	public GraphFiles(GeneratedGraph graph, Path folder, Runnable written) {
		this.graph = graph;
		this.folder = folder;
		this.written = written;
	}

	/**
	 * Writes all files.
	 * @return the arguments that name them to the import
	 */
	public List<String> write() {
		List<Callable<String>> files = new ArrayList<>();
		this.graph.model()
			.nodeTypes()
			.stream()
			.filter((type) -> !type.isComputed())
			.forEach((type) -> files.add(() -> nodes(type)));
		GeneratedPattern.of(this.graph.model()).forEach((pattern) -> files.add(() -> relationships(pattern)));
		ExecutorService writers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
		try {
			List<String> arguments = new ArrayList<>();
			for (Future<String> file : writers.invokeAll(files)) {
				arguments.add(file.get());
			}
			return arguments;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		finally {
			writers.shutdownNow();
		}
	}

	private String nodes(NodeType type) {
		Path file = this.folder.resolve(type.name() + ".csv");
		List<Property> columns = type.properties();
		try (GraphFile rows = new GraphFile(Files.newBufferedWriter(file), columns, type.key())) {
			this.graph.eachNode(type, (properties) -> {
				rows.node(properties);
				this.written.run();
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return "--nodes=" + String.join(":", type.labels()) + "=" + file;
	}

	private String relationships(GeneratedPattern pattern) {
		Path file = this.folder
			.resolve(pattern.from().name() + "-" + pattern.type().type() + "-" + pattern.to().name() + ".csv");
		try (GraphFile rows = new GraphFile(Files.newBufferedWriter(file), pattern.type().properties(), null)) {
			this.graph.eachRelationship(pattern, (pair) -> pair.parallel() == 0, (from, to, properties) -> {
				rows.relationship(from, to, properties);
				this.written.run();
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return "--relationships=" + pattern.type().type() + "=" + file;
	}

}
