package io.zonegraph.local;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Ends the application with the process that started it, where
 * {@code zonegraph.local.exit-with-parent} says so. {@code mvn spring-boot:run} does:
 * Maven stops the application when it is stopped itself, but cannot when it is killed.
 */
class ParentProcessWatcher implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (context.getEnvironment().getProperty("zonegraph.local.exit-with-parent", Boolean.class, false)) {
			ProcessHandle.current().parent().ifPresent(ParentProcessWatcher::exitWith);
		}
	}

	@SuppressWarnings("FutureReturnValueIgnored")
	private static void exitWith(ProcessHandle parent) {
		parent.onExit().thenRun(() -> System.exit(1));
	}

}
