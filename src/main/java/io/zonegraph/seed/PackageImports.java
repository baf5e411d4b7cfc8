package io.zonegraph.seed;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.zonegraph.change.ChangeLog;
import io.zonegraph.change.ChangeOrigin;
import io.zonegraph.change.RecordedWrites;
import io.zonegraph.model.GraphModel;
import io.zonegraph.seed.ImportRefusedException.Reason;
import io.zonegraph.seed.PackageImport.Kind;
import io.zonegraph.seed.PackageImport.State;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.WriteTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Imports packages that are uploaded while the service runs. The graph keeps the files:
 * it always is what a load of the configured files and of the current uploads gives, and
 * undoing an import loads what was there before it.
 *
 * <p>
 * Each import is one transaction: it locks the ledger of loads, stores the file, loads
 * all packages, and writes the changes with the id of the import and who made it.
 */
public final class PackageImports {

	private static final String LIST = "OPTIONAL MATCH (i:PackageImport) WHERE $packageName IS NULL OR i.packageName = $packageName WITH i ORDER BY i.importedAt DESC, i.id RETURN [each IN collect(i) | "
			+ ImportStore.PROJECTION.replace("i {", "each {") + "]";

	private static final String ONE = "OPTIONAL MATCH (i:PackageImport {id: $id}) RETURN %s"
		.formatted(ImportStore.PROJECTION);

	private static final String CONTENT = "OPTIONAL MATCH (i:PackageImport {id: $id}) RETURN i.content";

	private final SeedFormat format;

	private final GraphReads reads;

	private final RecordedWrites recorded;

	private final Clock clock;

	private final String location;

	/**
	 * Creates the imports of a graph.
	 * @param model determines the allowed tables and columns
	 * @param reads reads the list of imports
	 * @param writes writes to the graph
	 * @param clock source of the times that are recorded
	 * @param location the configured locations, separated by commas, with which the graph
	 * was loaded
	 */
	public PackageImports(GraphModel model, GraphReads reads, GraphWrites writes, Clock clock, String location) {
		this.format = SeedFormat.of(model);
		this.reads = reads;
		this.recorded = new RecordedWrites(writes, clock);
		this.clock = clock;
		this.location = location;
	}

	/**
	 * Imports a package, in place of what it had before. The same file again changes
	 * nothing.
	 * @throws InvalidSeedException if the file, or another package with it, cannot be
	 * loaded; it lists all problems
	 * @throws ImportRefusedException if another import than the expected one is current
	 * @throws io.zonegraph.store.WriteFailedException if the database refuses the load or
	 * cannot be reached
	 */
	public ImportReport upload(PackageUpload upload, ImportRequest request) {
		String checksum = SeedChecksum.of(upload.content());
		String id = UUID.randomUUID().toString();
		return run(id, id, request, (store) -> {
			Optional<PackageImport> current = current(store, upload.packageName(), request);
			if (current.filter((before) -> checksum.equals(before.checksum())).isPresent()) {
				return new Step(current.get(), Step.Action.NONE);
			}
			PackageImport made = new PackageImport(id, upload.packageName(), Kind.UPLOAD, State.CURRENT,
					upload.fileName(), upload.content().length, checksum, now(), request.by(), id(current), null, null,
					ChangeCounts.NONE);
			store.add(made, upload.content());
			return new Step(made, Step.Action.ADDED);
		});
	}

	/**
	 * Removes a package that was uploaded.
	 * @throws InvalidSeedException if another package needs it; it lists all problems
	 * @throws ImportRefusedException if there is no such package, or another import than
	 * the expected one is current
	 * @throws io.zonegraph.store.WriteFailedException if the database refuses the load or
	 * cannot be reached
	 */
	public ImportReport remove(String packageName, ImportRequest request) {
		String id = UUID.randomUUID().toString();
		return run(id, id, request, (store) -> {
			Optional<PackageImport> current = current(store, packageName, request);
			if (current.filter((before) -> before.kind() == Kind.UPLOAD).isEmpty()) {
				throw new ImportRefusedException(Reason.NOT_FOUND,
						"No uploaded package has the name \"%s\".".formatted(packageName),
						"The list of imports has all of them.");
			}
			PackageImport made = new PackageImport(id, packageName, Kind.REMOVAL, State.CURRENT, null, 0, null, now(),
					request.by(), id(current), null, null, ChangeCounts.NONE);
			store.add(made, null);
			return new Step(made, Step.Action.ADDED);
		});
	}

	/**
	 * Undoes an import: its package has again what it had before.
	 * @param id id of the import
	 * @throws InvalidSeedException if another package needs what would be removed; it
	 * lists all problems
	 * @throws ImportRefusedException if there is no such import, or it is not the current
	 * one of its package
	 * @throws io.zonegraph.store.WriteFailedException if the database refuses the load or
	 * cannot be reached
	 */
	public ImportReport undo(String id, ImportRequest request) {
		String requestId = UUID.randomUUID().toString();
		return run(id, requestId, request, (store) -> {
			PackageImport found = store.find(id)
				.orElseThrow(() -> new ImportRefusedException(Reason.NOT_FOUND,
						"No import has the id \"%s\".".formatted(id), "The list of imports has all of them."));
			current(store, found.packageName(), request);
			if (!found.isCurrent()) {
				throw new ImportRefusedException(Reason.CONFLICT,
						"Only the current import of a package can be undone; \"%s\" is %s.".formatted(id,
								found.state()),
						"Undo later imports of the package \"%s\" first.".formatted(found.packageName()));
			}
			store.undo(found, now(), request.by(), requestId);
			return new Step(found, Step.Action.UNDONE);
		});
	}

	/**
	 * All imports, the latest first.
	 * @param packageName name of the package; null for all packages
	 * @throws io.zonegraph.store.StoreException if the database does not answer in time
	 */
	public List<PackageImport> list(@Nullable String packageName) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("packageName", packageName);
		List<?> rows = (List<?>) Objects.requireNonNull(this.reads.read(LIST, parameters).columns().get(0));
		return rows.stream().map((row) -> ImportStore.read((Map<?, ?>) row)).toList();
	}

	/**
	 * The import with an id; empty if there is none.
	 * @throws io.zonegraph.store.StoreException if the database does not answer in time
	 */
	public Optional<PackageImport> find(String id) {
		return Optional.ofNullable(read(ONE, id)).map((found) -> ImportStore.read((Map<?, ?>) found));
	}

	/**
	 * The uploaded file of an import; empty if there is no such import, or it is a
	 * removal.
	 * @throws io.zonegraph.store.StoreException if the database does not answer in time
	 */
	public Optional<byte[]> content(String id) {
		return Optional.ofNullable((byte[]) read(CONTENT, id));
	}

	private @Nullable Object read(String statement, String id) {
		return this.reads.read(statement, Map.of("id", id)).columns().get(0);
	}

	/**
	 * Runs an import, or its undoing, and the load.
	 * @param id id of the import that the changes are part of
	 * @param requestId id that the database has once the transaction is committed: the
	 * driver runs work again whose commit succeeded if the connection broke meanwhile
	 */
	private ImportReport run(String id, String requestId, ImportRequest request, Function<ImportStore, Step> work) {
		SeedLoad load = new SeedLoad(this.format, this.clock, this.location);
		AtomicReference<@Nullable ImportReport> earlier = new AtomicReference<>();
		BiFunction<WriteTransaction, ChangeLog, ImportReport> unit = (transaction, log) -> {
			SeedLedger.lock(transaction);
			ImportStore store = new ImportStore(transaction);
			ImportReport committed = earlier.get();
			if (committed != null && store.isCommitted(requestId)) {
				return committed;
			}
			checkFiles(load, transaction);
			ImportReport report = report(work.apply(store), request.dryRun(), load, transaction, log);
			earlier.set(report);
			return report;
		};
		return request.dryRun() ? this.recorded.rolledBack(unit)
				: this.recorded.inTransaction(new ChangeOrigin(request.by(), id), unit);
	}

	/**
	 * Another instance may run with other configured files, or none may have been loaded:
	 * this load would then change more than was asked for.
	 */
	private void checkFiles(SeedLoad load, WriteTransaction transaction) {
		if (!load.isCurrent(transaction)) {
			throw new ImportRefusedException(Reason.OTHER_FILES,
					"The graph was last loaded from other files than those that this service is configured with.",
					"Restart the service, so that it loads its files, or update all instances to one version.");
		}
	}

	private ImportReport report(Step step, boolean dryRun, SeedLoad load, WriteTransaction transaction, ChangeLog log) {
		if (step.action() == Step.Action.NONE) {
			LoadReport same = new LoadReport(true, load.size(transaction), Counts.NONE, Counts.NONE);
			return new ImportReport(dryRun, true, step.imported(),
					new LoadDetails(same, MergeReport.NONE, List.of(), List.of()));
		}
		LoadDetails details = load.run(transaction, log);
		ImportStore store = new ImportStore(transaction);
		if (step.action() == Step.Action.ADDED) {
			store.record(step.imported().id(), details.changes());
		}
		return new ImportReport(dryRun, false, dryRun ? null : store.find(step.imported().id()).orElseThrow(), details);
	}

	private static Optional<PackageImport> current(ImportStore store, String packageName, ImportRequest request) {
		Optional<PackageImport> current = store.current(packageName);
		String expected = request.expected();
		if (expected != null && !expected.equals(current.map(PackageImport::id).orElse(""))) {
			throw new ImportRefusedException(Reason.UNEXPECTED,
					"The current import of the package \"%s\" must be %s, is %s.".formatted(packageName,
							described(expected), described(current.map(PackageImport::id).orElse(""))),
					"Look at what has been imported meanwhile, and send the request again.");
		}
		return current;
	}

	private static String described(String id) {
		return id.isEmpty() ? "none" : "\"%s\"".formatted(id);
	}

	private static @Nullable String id(Optional<PackageImport> found) {
		return found.map(PackageImport::id).orElse(null);
	}

	private ZonedDateTime now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC);
	}

	/**
	 * What was done to the imports before the load.
	 *
	 * @param imported the import that was found, added or undone
	 * @param action what was done to it
	 */
	private record Step(PackageImport imported, Action action) {

		enum Action {

			NONE, ADDED, UNDONE

		}

	}

}
