package io.zonegraph.local;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the local Neo4j server; ignored if {@code spring.neo4j.uri} is set.
 *
 * @param dataFolder folder for the server's data, configuration, logs and password;
 * relative to the working directory
 * @param host the address the server listens on
 * @param boltPort the port of the Bolt protocol; 0 for any free one
 * @param httpPort the port of Neo4j Browser; 0 for any free one
 * @param heap maximum heap size of the server
 * @param pageCache size of the server's page cache
 * @param startTimeout maximum time for the server to start
 * @param libFolder folder with the server's jars; relative to the working directory
 * @param browserCommands commands that Neo4j Browser runs once connected, without colon
 * and separated by semicolons, for example {@code play http://localhost:8080/guide.html};
 * empty for none; null for those that show the application's style and guided tour
 */
@ConfigurationProperties("zonegraph.local")
@Validated
public record LocalServerProperties(@DefaultValue(".zonegraph/neo4j") Path dataFolder,
		@DefaultValue("127.0.0.1") @NotBlank String host, @DefaultValue("7687") @Min(0) @Max(65535) int boltPort,
		@DefaultValue("7474") @Min(0) @Max(65535) int httpPort, @DefaultValue("512MB") DataSize heap,
		@DefaultValue("256MB") DataSize pageCache, @DefaultValue("180s") Duration startTimeout,
		@DefaultValue("target/neo4j/lib") Path libFolder,
		@Pattern(regexp = "[^\\r\\n]*", message = "must be one line") @Nullable String browserCommands) {

	/** A copy with the given commands for Neo4j Browser if none are configured. */
	LocalServerProperties withDefaultCommands(String commands) {
		return new LocalServerProperties(this.dataFolder, this.host, this.boltPort, this.httpPort, this.heap,
				this.pageCache, this.startTimeout, this.libFolder,
				(this.browserCommands != null) ? this.browserCommands : commands);
	}

	/**
	 * The defaults with the given data folder, free ports to avoid conflicts with other
	 * servers, and no commands for Neo4j Browser.
	 */
	public static LocalServerProperties onFreePorts(Path dataFolder) {
		return new LocalServerProperties(dataFolder, "127.0.0.1", 0, 0, DataSize.ofMegabytes(512),
				DataSize.ofMegabytes(256), Duration.ofMinutes(3), Path.of("target/neo4j/lib"), "");
	}

}
