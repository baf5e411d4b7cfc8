package io.zonegraph.seed;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that an uploaded file is one package, of a name that no configured one has. */
final class ImportCheck {

	private final Set<String> configured;

	private final Problems problems;

	/**
	 * Creates a check.
	 * @param configured the files at the configured locations
	 * @param problems collects the problems found
	 */
	ImportCheck(List<SeedFile> configured, Problems problems) {
		this.configured = configured.stream().map(SeedFile::dataset).collect(Collectors.toUnmodifiableSet());
		this.problems = problems;
	}

	/** Adds uploaded files, with those in a zip file in its place. */
	void addTo(List<SeedFile> files, List<SeedFile> uploads, SeedFileReader reader) {
		for (SeedFile upload : uploads) {
			String name = upload.baseName();
			List<SeedFile> unpacked = reader.unpacked(List.of(upload));
			Set<String> packages = unpacked.stream()
				.map(SeedFile::dataset)
				.collect(Collectors.toCollection(TreeSet::new));
			if (this.configured.contains(name)) {
				this.problems.add(upload.whole(),
						"must have another name, as the package \"%s\" is at a configured location.", name);
			}
			if (!packages.isEmpty() && !packages.equals(Set.of(name))) {
				this.problems.add(upload.whole(),
						"must have all files in one folder \"%s\", as that is the name of the package; the folders are \"%s\".",
						name, String.join("\", \"", packages));
			}
			files.addAll(unpacked);
		}
	}

}
