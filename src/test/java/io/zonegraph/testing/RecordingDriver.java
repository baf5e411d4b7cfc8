package io.zonegraph.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * A driver that records every statement that its sessions run, and their plans if it is
 * to profile them.
 */
public final class RecordingDriver {

	private final Queue<Query> statements = new ConcurrentLinkedQueue<>();

	private final Queue<Result> profiled = new ConcurrentLinkedQueue<>();

	private final boolean profiles;

	private final Driver driver;

	/**
	 * Creates a driver that records.
	 * @param real the driver that runs the statements
	 * @param profiles whether they are profiled: that saves a test that looks at plans
	 * the time to plan each statement a second time
	 */
	public RecordingDriver(Driver real, boolean profiles) {
		this.profiles = profiles;
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

	/** The profiles of the statements since the last call; their rows have been read. */
	public List<ProfiledPlan> profiles() {
		List<ProfiledPlan> plans = this.profiled.stream().map((result) -> result.consume().profile()).toList();
		this.profiled.clear();
		return plans;
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
					if (this.profiles) {
						arguments[0] = "PROFILE " + arguments[0];
					}
				}
				else if (method.getName().startsWith("execute") || method.getName().equals("beginTransaction")) {
					if (type == Session.class) {
						this.statements.add(new Query(method.getName()));
					}
				}
				try {
					Object result = method.invoke(real, arguments);
					if (this.profiles && result instanceof Result rows) {
						this.profiled.add(rows);
					}
					return (result instanceof Session session) ? recording(Session.class, session) : result;
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

}
