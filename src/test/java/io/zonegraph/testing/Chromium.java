package io.zonegraph.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium of this machine, started when the first test needs it. It is the program
 * that {@code ZONEGRAPH_TEST_CHROMIUM} names, or one that is on the path.
 */
public final class Chromium {

	/** Why tests are skipped; for {@code @EnabledIf}. */
	public static final String MISSING = "No Chromium: install the package chromium-headless-shell (and fonts-noto-cjk), "
			+ "or name a program in ZONEGRAPH_TEST_CHROMIUM.";

	/** The shell first: without the parts that nobody sees, pages cost less than half. */
	private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome");

	/** It asks no other host for anything by itself. */
	private static final List<String> LAUNCH_ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** In milliseconds. Slow machines take their time; a test that passes does not. */
	static final double TIMEOUT_MILLIS = 60_000;

	private static @Nullable Browser shared;

	private Chromium() {
	}

	/** Whether there is one. */
	public static boolean isInstalled() {
		return program().isPresent();
	}

	/** The one browser of this JVM; it ends with it. */
	public static synchronized Browser shared() {
		if (shared == null) {
			shared = start();
		}
		return shared;
	}

	private static Browser start() {
		PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		return playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program().orElseThrow())
				.setArgs(LAUNCH_ARGUMENTS));
	}

	private static Optional<Path> program() {
		String named = System.getenv("ZONEGRAPH_TEST_CHROMIUM");
		return (named != null) ? Optional.of(Path.of(named)).filter(Files::isExecutable)
				: NAMES.stream().flatMap((name) -> SearchPath.find(name).stream()).findFirst();
	}

}
