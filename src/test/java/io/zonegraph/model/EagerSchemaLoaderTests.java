package io.zonegraph.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class EagerSchemaLoaderTests {

	@TempDir
	Path folder;

	private ApplicationContextRunner application;

	@BeforeEach
	void configure() {
		this.application = new ApplicationContextRunner().withInitializer(new EagerSchemaLoader())
			.withUserConfiguration(ModelConfiguration.class)
			.withPropertyValues("zonegraph.schema.locations=" + this.folder.toUri());
	}

	@Test
	void givesTheModelThatWasBegun() throws Exception {
		Files.writeString(this.folder.resolve("films.graphqls"), "type Film @node(label: \"Film\") { id: ID! }");
		this.application.run((context) -> assertThat(context.getBean(GraphModel.class))
			.isSameAs(context.getBean(EagerSchemaLoader.Begun.class).model().join()));
	}

	@Test
	void makesTheSchemaOfTheSameModel() throws Exception {
		Files.writeString(this.folder.resolve("films.graphqls"), "type Film @node(label: \"Film\") { id: ID! }");
		this.application.run((context) -> assertThat(context.getBean(GraphSchema.class).model())
			.isSameAs(context.getBean(GraphModel.class)));
	}

	@Test
	void readsTheShippedSchemaWhereNoneIsConfigured() {
		new ApplicationContextRunner().withInitializer(new EagerSchemaLoader())
			.withUserConfiguration(ModelConfiguration.class)
			.run((context) -> assertThat(context.getBean(GraphModel.class))
				.isSameAs(context.getBean(EagerSchemaLoader.Begun.class).model().join()));
	}

	@Test
	void readsAnewWhereOtherFoldersWereBegun() throws Exception {
		Files.writeString(this.folder.resolve("films.graphqls"), "type Film @node(label: \"Film\") { id: ID! }");
		EagerSchemaLoader.Begun other = EagerSchemaLoader.Begun.reading(
				new SchemaFolders(new PathMatchingResourcePatternResolver()),
				List.of(SchemaProperties.DEFAULT_LOCATION));
		new ApplicationContextRunner().withBean(EagerSchemaLoader.Begun.class, () -> other)
			.withUserConfiguration(ModelConfiguration.class)
			.withPropertyValues("zonegraph.schema.locations=" + this.folder.toUri())
			.run((context) -> assertThat(context.getBean(GraphModel.class).nodeType("Film")).isPresent());
	}

	@Test
	void tellsWhatIsWrongWithTheSchemaAsIfItWereReadLater() throws Exception {
		Files.writeString(this.folder.resolve("films.graphqls"), "type Film {");
		this.application.run((context) -> assertThat(context).getFailure()
			.hasRootCauseInstanceOf(InvalidSchemaException.class)
			.rootCause()
			.hasMessageContaining("films.graphqls"));
	}

	@Test
	void tellsOfAFolderWithoutSchema() {
		this.application.run((context) -> assertThat(context).getFailure()
			.rootCause()
			.isInstanceOf(InvalidSchemaException.class)
			.hasMessageStartingWith("No schema: "));
	}

}
