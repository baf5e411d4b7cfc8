package io.zonegraph.access;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.zonegraph.failure.ActionableException;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.GraphWritesConfiguration;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.util.StringUtils;

/**
 * Makes, lists or revokes API keys in the configured graph and exits:
 * {@code --api-key.create=name --api-key.role=curator}, {@code --api-key.list} or
 * {@code --api-key.revoke=id}.
 */
public final class ApiKeyCommand {

	private static final String CREATE = "api-key.create";

	private static final String ROLE = "api-key.role";

	private static final String LIST = "api-key.list";

	private static final String REVOKE = "api-key.revoke";

	private final SimpleCommandLinePropertySource arguments;

	private final PrintStream out;

	private ApiKeyCommand(SimpleCommandLinePropertySource arguments, PrintStream out) {
		this.arguments = arguments;
		this.out = out;
	}

	/** Whether the application arguments ask for keys instead of a start. */
	public static boolean isAskedBy(String... arguments) {
		return Stream.of(CREATE, ROLE, LIST, REVOKE)
			.anyMatch(new SimpleCommandLinePropertySource(arguments)::containsProperty);
	}

	/**
	 * Does what the arguments ask for, and prints the result: the secret of a new key, or
	 * a table of keys.
	 * @param arguments the application arguments
	 * @return exit code: 0 if it was done, otherwise 1
	 */
	public static int run(String... arguments) {
		ApiKeyCommand command = new ApiKeyCommand(new SimpleCommandLinePropertySource(arguments), System.out);
		String mistake = command.mistake();
		if (!mistake.isEmpty()) {
			System.err.println(mistake);
			return 1;
		}
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments)) {
			return command.run(new ApiKeyStore(context.getBean(GraphWrites.class), Clock.systemUTC()));
		}
		catch (ActionableException ex) {
			System.err.println(ex.getMessage() + " " + ex.action());
			return 1;
		}
	}

	/** What is wrong with the arguments; empty if nothing is. */
	private String mistake() {
		if (Stream.of(CREATE, LIST, REVOKE).filter(this.arguments::containsProperty).count() != 1) {
			return "Give one of --api-key.create=name --api-key.role=role, --api-key.list and --api-key.revoke=id.";
		}
		for (String name : List.of(CREATE, REVOKE)) {
			if (this.arguments.containsProperty(name) && !StringUtils.hasText(value(name))) {
				return "Argument --%s must have a value, had none.".formatted(name);
			}
		}
		if (this.arguments.containsProperty(CREATE) && Role.of(text(ROLE)).isEmpty()) {
			return "Argument --%s must be reader, curator or admin, was \"%s\".".formatted(ROLE, text(ROLE));
		}
		return "";
	}

	private int run(ApiKeyStore keys) {
		if (this.arguments.containsProperty(CREATE)) {
			print(keys.create(text(CREATE), Role.of(text(ROLE)).orElseThrow()));
			return 0;
		}
		if (this.arguments.containsProperty(LIST)) {
			keys.list().forEach(this::print);
			return 0;
		}
		return keys.revoke(text(REVOKE)).map((key) -> {
			print(key);
			return 0;
		}).orElseGet(() -> {
			System.err
				.println("There is no API key with the id \"%s\"; --api-key.list shows all.".formatted(text(REVOKE)));
			return 1;
		});
	}

	private void print(NewApiKey created) {
		print(created.key());
		this.out.println(created.secret());
		this.out.println("This is the only time that the key is shown; send it as \"Authorization: Bearer zg_…\".");
	}

	private void print(ApiKey key) {
		this.out.println("%s  %-7s  %s  %s  %s".formatted(key.id(), key.role().label(), key.createdAt().toInstant(),
				(key.revokedAt() != null) ? "revoked " + key.revokedAt().toInstant() : "valid", key.name()));
	}

	private @Nullable String value(String name) {
		return this.arguments.getProperty(name);
	}

	private String text(String name) {
		String value = value(name);
		return (value != null) ? value : "";
	}

	/**
	 * The configuration of the commands; registered explicitly, never scanned. The file
	 * of the same name in {@code META-INF/spring} lists the auto-configurations of the
	 * driver.
	 */
	@Import(GraphWritesConfiguration.class)
	@ImportAutoConfiguration
	static class Settings {

	}

}
