package io.zonegraph.bench;

/** The bench. */
final class Bench {

	private Bench() {
	}

	public static void main(String[] arguments) {
		try (Database database = BenchGraph.open(Integer.parseInt(arguments[0]))) {
			System.out.println("up " + database.program().pid());
		}
	}

}
