/**
 * Copies the graph to one file and back, through the driver alone, so that any Neo4j can
 * be the source and the target. Entry point:
 * {@link io.zonegraph.store.backup.BackupCommand}.
 */
@NullMarked
package io.zonegraph.store.backup;

import org.jspecify.annotations.NullMarked;
