package io.zonegraph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the server, written to {@code neo4j.conf}.
 *
 * @param host the address to listen on
 * @param boltPort the port of the Bolt protocol
 * @param httpPort the port of Neo4j Browser
 * @param heap maximum heap size of the server
 * @param pageCache size of the server's page cache
 * @param browserCommands commands for Neo4j Browser; empty for none
 */
record ServerConfiguration(String host, ListenPort boltPort, ListenPort httpPort, DataSize heap, DataSize pageCache,
		String browserCommands) {

	void writeTo(ServerFolder folder) {
		try {
			Files.writeString(folder.configurationFile(),
					"# Written at every start: changes here are lost.\n" + text());
		}
		catch (IOException ex) {
			throw LocalServerFailure.inDataFolder(folder.path(), ex);
		}
	}

	/**
	 * The settings as lines {@code key=value}. Neo4j refuses to start with an unknown
	 * key.
	 */
	String text() {
		return settings().entrySet()
			.stream()
			.map((setting) -> setting.getKey() + "=" + setting.getValue() + "\n")
			.collect(Collectors.joining());
	}

	private Map<String, String> settings() {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("server.bolt.listen_address", this.host + ":" + this.boltPort.number());
		// Without these, Browser and neo4j:// clients are directed to default ports.
		settings.put("server.bolt.advertised_address", boltAddress());
		// Clients learn from these when a connection is dead: after 10 s instead of 120
		// s.
		settings.put("server.bolt.connection_keep_alive", "5s");
		settings.put("server.bolt.connection_keep_alive_probes", "2");
		// Time limits of statements are checked this often, instead of every 2 s.
		settings.put("db.transaction.monitor.check.interval", "250ms");
		settings.put("server.http.listen_address", this.host + ":" + this.httpPort.number());
		settings.put("server.http.advertised_address", httpAddress());
		settings.put("server.https.enabled", "false");
		settings.put("server.memory.heap.initial_size", megabytes(this.heap));
		settings.put("server.memory.heap.max_size", megabytes(this.heap));
		settings.put("server.memory.pagecache.size", megabytes(this.pageCache));
		settings.put("server.memory.query_cache.per_db_cache_num_entries", String.valueOf(cachedPlans()));
		settings.put("dbms.usage_report.enabled", "false");
		settings.put("client.allow_telemetry", "false");
		settings.put("browser.remote_content_hostname_whitelist", "localhost,127.0.0.1");
		settings.put("dbms.security.http_static_content_security_policy_header", contentSecurityPolicy());
		// Reduces the time to stop from ten seconds to a third of a second.
		settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
		if (StringUtils.hasText(this.browserCommands)) {
			settings.put("browser.post_connect_cmd", this.browserCommands);
		}
		return settings;
	}

	/**
	 * The maximum number of cached query plans. The plan of a large statement takes up to
	 * 1 MB, so Neo4j's default of 1,000 plans can fill a small heap and leave the server
	 * busy with garbage collection.
	 */
	private long cachedPlans() {
		return Math.min(1_000, Math.max(100, this.heap.toMegabytes() * 2 / 5));
	}

	String boltAddress() {
		return reachableHost() + ":" + this.boltPort.number();
	}

	String httpAddress() {
		return reachableHost() + ":" + this.httpPort.number();
	}

	private String reachableHost() {
		return this.host.equals("0.0.0.0") ? "localhost" : this.host;
	}

	/** Blocks Neo4j Browser's requests to external font, telemetry and chat hosts. */
	private String contentSecurityPolicy() {
		String here = "'self' http://localhost:* http://127.0.0.1:*";
		return String.join("; ", "default-src 'self'", "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
				"style-src 'self' 'unsafe-inline'", "font-src 'self' data:", "img-src " + here + " data: blob:",
				"connect-src " + here + " ws://localhost:* ws://127.0.0.1:* ws://" + boltAddress(),
				"worker-src 'self' blob:", "object-src 'none'", "frame-src 'none'", "base-uri 'self'",
				"form-action 'self'");
	}

	static String megabytes(DataSize size) {
		return size.toMegabytes() + "m";
	}

}
