package io.zonegraph.seed;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** What the commands on seed files have in common. */
final class SeedCommand {

	private SeedCommand() {
	}

	/** Whether an argument is given, such as {@code --seed.check}, and is not false. */
	static boolean isAskedBy(String name, String... arguments) {
		String value = new SimpleCommandLinePropertySource(arguments).getProperty(name);
		return value != null && !value.equals("false");
	}

	/** Starts what a command needs, without a web server. */
	static ConfigurableApplicationContext start(Class<?> settings, String... arguments) {
		return new SpringApplicationBuilder(settings).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments);
	}

}
