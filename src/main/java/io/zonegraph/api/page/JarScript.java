package io.zonegraph.api.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * A script in a jar, of whichever version is on the class path.
 *
 * @param group Maven group of the jar
 * @param artifact its artifact
 * @param folder folder of the jar, below {@code META-INF/resources}, for the artifact's
 * files
 * @param path path of the script within the folder of its version
 */
record JarScript(String group, String artifact, String folder, String path) implements Supplier<Resource> {

	/** A script of a WebJar. */
	static JarScript ofWebJar(String artifact, String path) {
		return new JarScript("org.webjars.npm", artifact, "webjars", path);
	}

	@Override
	public Resource get() {
		return new ClassPathResource(
				"META-INF/resources/%s/%s/%s/%s".formatted(this.folder, this.artifact, version(), this.path));
	}

	private String version() {
		String about = "META-INF/maven/%s/%s/pom.properties".formatted(this.group, this.artifact);
		try {
			return PropertiesLoaderUtils.loadProperties(new ClassPathResource(about)).getProperty("version", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
