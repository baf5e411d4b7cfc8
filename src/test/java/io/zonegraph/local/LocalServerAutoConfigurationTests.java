package io.zonegraph.local;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * There are no jars where these tests look for them, so that wanting to start a server
 * shows as a failure to do so.
 */
class LocalServerAutoConfigurationTests {

	@TempDir
	Path temp;

	@Test
	void wantsALocalServerWhenNoDatabaseIsConfigured() {
		contexts().run((context) -> assertThat(context).getFailure().hasRootCauseInstanceOf(LocalServerFailure.class));
	}

	@Test
	void wantsALocalServerWhenTheAddressIsEmpty() {
		contexts().withPropertyValues("spring.neo4j.uri=")
			.run((context) -> assertThat(context).getFailure().hasRootCauseInstanceOf(LocalServerFailure.class));
	}

	@Test
	void startsNothingWhenADatabaseIsConfigured() {
		for (String uri : new String[] { "bolt://db:7687", "neo4j://db:7687", "neo4j+s://db.example.com" }) {
			contexts().withPropertyValues("spring.neo4j.uri=" + uri).run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(LocalServer.class);
				assertThat(context.getBean(Neo4jConnectionDetails.class).getUri()).hasToString(uri);
				assertThat(this.temp).isEmptyDirectory();
			});
		}
	}

	@Test
	void startsNothingWhenAnotherBeanKnowsTheDatabase() {
		contexts().withBean(Neo4jConnectionDetails.class, () -> new Neo4jConnectionDetails() {
		}).run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(LocalServer.class));
	}

	@Test
	void isNotFoundByScanningThePackage() {
		new ApplicationContextRunner().withUserConfiguration(Scan.class)
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(LocalServerAutoConfiguration.class)
				.doesNotHaveBean(StartupReport.class));
	}

	@Test
	void isListedForSpringBoot() {
		assertThat(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()))
			.contains(LocalServerAutoConfiguration.class.getName(), StartupReportAutoConfiguration.class.getName());
	}

	@Test
	void rejectsAPortOutOfRange() {
		contexts().withPropertyValues("zonegraph.local.bolt-port=70000")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("zonegraph.local.boltPort")
				.hasMessageContaining("65535"));
	}

	private ApplicationContextRunner contexts() {
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(LocalServerAutoConfiguration.class,
					StartupReportAutoConfiguration.class, Neo4jAutoConfiguration.class))
			.withPropertyValues("zonegraph.local.data-folder=" + this.temp.resolve("data"),
					"zonegraph.local.lib-folder=" + this.temp.resolve("lib"));
	}

	@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM,
			classes = { AutoConfigurationExcludeFilter.class, TypeExcludeFilter.class }))
	static class Scan {

	}

}
