package io.zonegraph.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The explorer, at the root. */
@Configuration(proxyBeanMethods = false)
class ExplorerConfiguration {

	@Bean
	@Order(-2)
	RouterFunction<ServerResponse> explorerPages() {
		return new ExplorerPages().routes();
	}

}
