package io.zonegraph.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;

/** A driver that records every statement that its sessions run. */
public final class RecordingDriver {

	private final Queue<Query> statements = new ConcurrentLinkedQueue<>();

	private final Driver driver;

	public RecordingDriver(Driver real) {
		this.driver = recording(Driver.class, real);
	}

	public Driver driver() {
		return this.driver;
	}

	/** The statements since the last call. */
	public List<Query> statements() {
		List<Query> seen = List.copyOf(this.statements);
		this.statements.clear();
		return seen;
	}

	@SuppressWarnings("unchecked")
	private static Query query(Object[] arguments) {
		return new Query((String) arguments[0], (Map<String, Object>) arguments[1]);
	}

	private <T> T recording(Class<T> type, T real) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, arguments) -> {
				if (method.getName().equals("run")) {
					this.statements.add(query(arguments));
				}
				else if (method.getName().startsWith("execute") || method.getName().equals("beginTransaction")) {
					if (type == Session.class) {
						this.statements.add(new Query(method.getName()));
					}
				}
				try {
					Object result = method.invoke(real, arguments);
					return (result instanceof Session session) ? recording(Session.class, session) : result;
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

}
