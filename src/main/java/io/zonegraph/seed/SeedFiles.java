package io.zonegraph.seed;

import java.util.List;
import java.util.stream.Stream;

/**
 * All files of a load.
 *
 * @param location the configured locations, separated by commas; blank for none
 * @param configured their files
 * @param imported the files that were uploaded, each of them one package under the name
 * of the file
 */
record SeedFiles(String location, List<SeedFile> configured, List<SeedFile> imported) {

	SeedFiles {
		configured = List.copyOf(configured);
		imported = List.copyOf(imported);
	}

	/** The files at locations, without uploaded ones. */
	static SeedFiles at(String location) {
		return new SeedFiles(location, SeedLocation.files(location), List.of());
	}

	SeedFiles with(List<SeedFile> uploaded) {
		return new SeedFiles(this.location, this.configured, uploaded);
	}

	/**
	 * Uploaded files come last: of equal values, that of a configured package is shown.
	 */
	List<SeedFile> all() {
		return Stream.concat(this.configured.stream(), this.imported.stream()).toList();
	}

}
