package io.zonegraph.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** A driver that notes every statement that its sessions run. */
public final class CountedDriver {

	private final List<String> statements = new ArrayList<>();

	private final Driver driver;

	public CountedDriver(Driver real) {
		this.driver = watched(Driver.class, real);
	}

	public Driver driver() {
		return this.driver;
	}

	/** The statements since the last call. */
	public List<String> statements() {
		List<String> seen = List.copyOf(this.statements);
		this.statements.clear();
		return seen;
	}

	private <T> T watched(Class<T> type, T real) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, arguments) -> {
				if (method.getName().equals("run")) {
					this.statements.add(String.valueOf(arguments[0]));
				}
				else if (method.getName().startsWith("execute") || method.getName().equals("beginTransaction")) {
					if (type == Session.class) {
						this.statements.add(method.getName());
					}
				}
				try {
					Object result = method.invoke(real, arguments);
					return (result instanceof Session session) ? watched(Session.class, session) : result;
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

}
