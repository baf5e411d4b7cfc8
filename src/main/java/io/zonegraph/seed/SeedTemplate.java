package io.zonegraph.seed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.ModelConfiguration;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * Writes an empty package for a person to fill, without a database or web server, as
 * requested by {@code --seed.template=second.xlsx} for a workbook or
 * {@code --seed.template=second} for a folder of CSV files.
 */
public final class SeedTemplate {

	private static final String ARGUMENT = "seed.template";

	private final List<TemplateTable> tables;

	private final SheetNames names;

	/**
	 * Creates a template.
	 * @param model determines the tables and columns
	 */
	SeedTemplate(GraphModel model) {
		SeedFormat format = SeedFormat.of(model);
		this.tables = new TemplateReader(model, format).read();
		this.names = format.sheets();
	}

	/** Whether the application arguments request a template instead of a start. */
	public static boolean isAskedBy(String... arguments) {
		return new SimpleCommandLinePropertySource(arguments).containsProperty(ARGUMENT);
	}

	/**
	 * Writes the template and prints where it is.
	 * @param arguments the application arguments
	 * @return exit code: 0 if it was written; 1 if there is something already, or it
	 * cannot be written
	 */
	public static int run(String... arguments) {
		String target = new SimpleCommandLinePropertySource(arguments).getProperty(ARGUMENT);
		if (!isNew(target)) {
			System.err.println("Argument \"--%s\" must be a file (.xlsx) or folder that does not exist, was \"%s\"."
				.formatted(ARGUMENT, (target != null) ? target : ""));
			return 1;
		}
		try (ConfigurableApplicationContext context = SeedCommand.start(Settings.class, arguments)) {
			new SeedTemplate(context.getBean(GraphModel.class)).write(Path.of(String.valueOf(target)));
			System.out.println("Template: " + target);
			return 0;
		}
		catch (IOException ex) {
			System.err.println("The template cannot be written: " + ex);
			return 1;
		}
	}

	private static boolean isNew(@Nullable String target) {
		return target != null && !target.isBlank() && (isWorkbook(target) || FileKind.of(target) == FileKind.OTHER)
				&& !Files.exists(Path.of(target));
	}

	/**
	 * Writes the template.
	 * @param target a workbook, if its name ends with {@code .xlsx}, otherwise a folder
	 * @throws IOException if it exists or cannot be written
	 */
	void write(Path target) throws IOException {
		if (isWorkbook(target.toString())) {
			try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
				WorkbookTemplate.write(this.tables, this.names, out);
			}
			return;
		}
		for (TemplateTable table : this.tables) {
			Path file = target.resolve(table.name().path());
			Files.createDirectories(file.resolve("..").normalize());
			Files.writeString(file, String.join(",", table.header()) + "\n", StandardOpenOption.CREATE_NEW);
		}
	}

	private static boolean isWorkbook(String target) {
		return target.toLowerCase(Locale.ROOT).endsWith(".xlsx");
	}

	/** The configuration of a template; registered explicitly, never scanned. */
	@Import(ModelConfiguration.class)
	static class Settings {

	}

}
