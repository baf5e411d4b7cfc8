package io.zonegraph.bench.limit;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A bare Spring MVC application: what the web stack costs at least. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class, JacksonAutoConfiguration.class,
		HttpMessageConvertersAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class,
		DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class })
@Import(LimitController.class)
public class LimitServer {

	private static final int CONNECTIONS = 100;

	/** Starts the server; the arguments set {@code server.port} and {@code bolt}. */
	public static void main(String[] arguments) {
		SpringApplication.run(LimitServer.class, arguments);
	}

	@Bean
	HandWritten handWritten(@Value("${bolt}") String bolt) {
		Driver driver = GraphDatabase.driver(bolt, AuthTokens.none(),
				Config.builder().withMaxConnectionPoolSize(CONNECTIONS).build());
		return new HandWritten(driver);
	}

}
