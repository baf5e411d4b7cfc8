/**
 * Starts a Neo4j server beside the application if no database is configured.
 * {@link io.zonegraph.local.LocalServer} is the entry class; Spring Boot sees the server
 * as a {@code Neo4jConnectionDetails} bean like any other, so no other code depends on
 * it. Once the application is ready, the package logs the addresses of its pages and of
 * the database, and makes the first API key of a local server.
 *
 * <p>
 * The server is a child process with a separate class path. It ends when the application
 * ends, for whatever reason: {@link io.zonegraph.local.ServerGuard} runs inside it and
 * waits until the pipe between the two processes is closed.
 */
@NullMarked
package io.zonegraph.local;

import org.jspecify.annotations.NullMarked;
