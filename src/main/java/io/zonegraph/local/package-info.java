/**
 * Starts a real Neo4j server beside the application when no database is configured.
 * {@link io.zonegraph.local.LocalServer} is the entry; to Spring Boot the server is a
 * {@code Neo4jConnectionDetails} bean like any other, so nothing else in the code knows
 * the difference. Once the application is up, the package reports where everything is.
 *
 * <p>
 * The server is a child process with a class path of its own. It ends when the
 * application ends, however that happens: {@link io.zonegraph.local.ServerGuard} runs
 * inside it and waits for the end of the pipe between the two.
 */
@NullMarked
package io.zonegraph.local;

import org.jspecify.annotations.NullMarked;
