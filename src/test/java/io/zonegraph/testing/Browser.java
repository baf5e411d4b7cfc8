package io.zonegraph.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.Assumptions;

/**
 * Visitors of pages in a real Chromium. Where there is none, the tests that ask for one
 * are skipped and say so.
 *
 * <pre class="code">
 * try (Browser browser = Browser.open()) {
 * 	Page page = browser.page(1280, 800);
 * 	page.navigate("http://localhost:8080/graphiql");
 * 	assertThat(browser.errors()).isEmpty();
 * 	assertThat(browser.externalRequests()).isEmpty();
 * }
 * </pre>
 */
public final class Browser implements AutoCloseable {

	private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1");

	private final List<BrowserContext> visitors = new ArrayList<>();

	private final List<String> errors = new CopyOnWriteArrayList<>();

	private final List<String> externalRequests = new CopyOnWriteArrayList<>();

	private Browser() {
	}

	/** Visitors of Chromium; without one the test is skipped. */
	public static Browser open() {
		Assumptions.assumeTrue(Chromium.isInstalled(), Chromium.MISSING);
		return new Browser();
	}

	/** A page of its own, as for a new visitor, in English. */
	public Page page(int width, int height) {
		return page(width, height, "en-US");
	}

	/**
	 * A page of its own.
	 * @param language what the visitor reads, as {@code zh-CN}
	 */
	public Page page(int width, int height, String language) {
		BrowserContext visitor = Chromium.shared()
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height)
				.setLocale(language));
		visitor.setDefaultTimeout(Chromium.TIMEOUT_MILLIS);
		this.visitors.add(visitor);
		Page page = visitor.newPage();
		page.onConsoleMessage(this::listen);
		page.onPageError(this.errors::add);
		page.onRequestFinished(this::watch);
		page.onRequestFailed(this::watch);
		return page;
	}

	private void listen(ConsoleMessage message) {
		if (message.type().equals("error")) {
			this.errors.add(message.text() + " (" + message.location() + ")");
		}
	}

	/** What a page's policy forbids never leaves the machine. */
	private void watch(Request request) {
		String address = request.url().replaceAll("[?#].*", "").replace(" ", "%20");
		boolean forbidden = String.valueOf(request.failure()).toLowerCase(Locale.ROOT).contains("csp");
		if (address.startsWith("http") && !forbidden && !LOCAL_HOSTS.contains(URI.create(address).getHost())) {
			this.externalRequests.add(request.url());
		}
	}

	/** Errors of scripts and of the console, of all pages so far. */
	public List<String> errors() {
		return List.copyOf(this.errors);
	}

	/** For pages that were meant to fail until now. */
	public void clearErrors() {
		this.errors.clear();
	}

	/** URLs on other hosts that pages have requested. */
	public List<String> externalRequests() {
		return List.copyOf(this.externalRequests);
	}

	/** Saves a screenshot below {@code target/screenshots}. */
	public static void screenshot(Page page, String name) {
		page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
	}

	@Override
	public void close() {
		this.visitors.forEach(BrowserContext::close);
	}

}
