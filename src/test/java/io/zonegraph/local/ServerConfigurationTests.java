package io.zonegraph.local;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ServerConfigurationTests {

	@Test
	void listensOnAndAnnouncesTheSamePorts() {
		assertThat(configuration("127.0.0.1", "").text()).isEqualTo(
				"""
						server.bolt.listen_address=127.0.0.1:17687
						server.bolt.advertised_address=127.0.0.1:17687
						server.bolt.connection_keep_alive=5s
						server.bolt.connection_keep_alive_probes=2
						db.transaction.monitor.check.interval=250ms
						server.http.listen_address=127.0.0.1:17474
						server.http.advertised_address=127.0.0.1:17474
						server.https.enabled=false
						server.memory.heap.initial_size=512m
						server.memory.heap.max_size=512m
						server.memory.pagecache.size=256m
						server.memory.query_cache.per_db_cache_num_entries=204
						dbms.usage_report.enabled=false
						client.allow_telemetry=false
						browser.remote_content_hostname_whitelist=localhost,127.0.0.1
						dbms.security.http_static_content_security_policy_header=default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' http://localhost:* http://127.0.0.1:* data: blob:; connect-src 'self' http://localhost:* http://127.0.0.1:* ws://localhost:* ws://127.0.0.1:* ws://127.0.0.1:17687; worker-src 'self' blob:; object-src 'none'; frame-src 'none'; base-uri 'self'; form-action 'self'
						internal.dbms.bolt.netty_server_shutdown_quiet_period=0
						""");
	}

	@Test
	void givesBrowserItsCommands() {
		assertThat(configuration("127.0.0.1", "play http://localhost:8080/guide.html").text())
			.contains("browser.post_connect_cmd=play http://localhost:8080/guide.html\n");
	}

	@Test
	void announcesANameThatCanBeConnectedToWhenListeningEverywhere() {
		assertThat(configuration("0.0.0.0", "").text()).contains("server.bolt.listen_address=0.0.0.0:17687\n",
				"server.bolt.advertised_address=localhost:17687\n");
	}

	private static ServerConfiguration configuration(String host, String browserCommands) {
		return new ServerConfiguration(host, new ListenPort(17687), new ListenPort(17474), DataSize.ofMegabytes(512),
				DataSize.ofMegabytes(256), browserCommands);
	}

}
