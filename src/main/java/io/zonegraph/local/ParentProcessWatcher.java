package io.zonegraph.local;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Exits the application when its parent process ends, if
 * {@code zonegraph.local.exit-with-parent} is true. {@code mvn spring-boot:run} sets this
 * property: Maven stops the application when Maven itself is stopped, but cannot do so
 * when it is killed.
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
