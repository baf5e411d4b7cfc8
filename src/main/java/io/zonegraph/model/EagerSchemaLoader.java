package io.zonegraph.model;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Begins to read the schema while the application still looks for its beans: a start on
 * two processors takes up to a tenth less time so.
 */
class EagerSchemaLoader implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		List<String> locations = SchemaDefaults.locations(context);
		context.getBeanFactory()
			.registerSingleton("begunReading", Begun.reading(new SchemaFolders(context), locations));
	}

	/**
	 * Reading that has begun. What fails is told to whoever asks for the result.
	 *
	 * @param locations of the schema folders
	 * @param model what they hold
	 * @param schema the schema that shows it, made after it
	 */
	record Begun(List<String> locations, CompletableFuture<GraphModel> model, CompletableFuture<GraphSchema> schema) {

		static Begun reading(SchemaFolders folders, List<String> locations) {
			Executor thread = (task) -> {
				Thread started = new Thread(task, "schema");
				started.setDaemon(true);
				started.start();
			};
			CompletableFuture<GraphModel> model = CompletableFuture.supplyAsync(() -> folders.read(locations), thread);
			return new Begun(locations, model, model.thenApplyAsync(GraphSchema::new, thread));
		}

		/**
		 * A result.
		 * @throws RuntimeException as {@link SchemaFolders#read} or {@link GraphSchema}
		 */
		static <T> T await(CompletableFuture<T> result) {
			try {
				return result.join();
			}
			catch (CompletionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
			}
		}

	}

}
