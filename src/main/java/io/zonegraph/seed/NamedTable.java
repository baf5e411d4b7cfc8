package io.zonegraph.seed;

import java.util.function.Supplier;

/**
 * A table of a package, wherever it comes from.
 *
 * @param name which table it is
 * @param dataset name of the data set that its rows belong to
 * @param place the file or sheet as a whole
 * @param content reads its rows, once
 */
record NamedTable(TableName name, String dataset, Place place, Supplier<SeedTable> content) {
}
