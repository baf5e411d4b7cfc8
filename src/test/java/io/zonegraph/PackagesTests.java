package io.zonegraph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packages, and which may use which. docs/architecture.md has the same table.
 */
class PackagesTests {

	private static final String ROOT = "io.zonegraph";

	private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
			Map.entry("", Set.of("access", "operation", "seed", "store")),
			Map.entry("access", Set.of("store", "failure")), Map.entry("model", Set.of("failure")),
			Map.entry("plan", Set.of("model")), Map.entry("planner", Set.of("plan", "model")),
			Map.entry("cost", Set.of("plan", "model")), Map.entry("cypher", Set.of("plan", "model")),
			Map.entry("store", Set.of("failure")), Map.entry("response", Set.of("model", "plan", "search", "store")),
			Map.entry("operation",
					Set.of("model", "plan", "planner", "cost", "cypher", "search", "store", "response", "failure",
							"admission")),
			Map.entry("admission", Set.of()), Map.entry("failure", Set.of()), Map.entry("telemetry", Set.of()),
			Map.entry("search", Set.of()), Map.entry("change", Set.of("store")), Map.entry("api.error", Set.of()),
			Map.entry("api.graphql",
					Set.of("access", "api.error", "operation", "model", "plan", "planner", "store", "response",
							"admission")),
			Map.entry("api.persisted", Set.of("api.error", "api.graphql", "model", "failure", "admission")),
			Map.entry("api.http",
					Set.of("access", "api.error", "api.graphql", "api.persisted", "store", "admission", "telemetry")),
			Map.entry("api.imports", Set.of("api.error", "api.http", "seed", "store", "telemetry")),
			Map.entry("api.page", Set.of("model")), Map.entry("api.neo4jbrowser", Set.of("api.page", "model")),
			Map.entry("claim", Set.of()), Map.entry("identity", Set.of("search")),
			Map.entry("seed", Set.of("model", "claim", "identity", "store", "search", "change", "failure")),
			Map.entry("local", Set.of("access", "store", "failure"))));

	private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(ROOT);

	@Test
	void everyPackageIsInTheTable() {
		Set<String> packages = new java.util.TreeSet<>();
		this.classes.forEach((type) -> packages.add(packageOf(type)));
		assertThat(packages).isEqualTo(MAY_USE.keySet());
	}

	@Test
	void aPackageUsesOnlyThePackagesItMay() {
		for (JavaClass type : this.classes) {
			Set<String> allowed = MAY_USE.getOrDefault(packageOf(type), Set.of());
			type.getDirectDependenciesFromSelf()
				.stream()
				.filter((dependency) -> dependency.getTargetClass().getPackageName().startsWith(ROOT))
				.filter((dependency) -> !packageOf(dependency.getTargetClass()).equals(packageOf(type)))
				.forEach((dependency) -> assertThat(allowed).as(dependency.getDescription())
					.contains(packageOf(dependency.getTargetClass())));
		}
	}

	@Test
	void packagesDependOnOneAnotherInOneDirectionOnly() {
		SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(this.classes);
		SlicesRuleDefinition.slices().matching(ROOT + ".api.(*)..").should().beFreeOfCycles().check(this.classes);
	}

	@Test
	void onlyTheStoreTalksToTheDatabase() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideOutsideOfPackages(ROOT + ".store..", ROOT + ".local")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.neo4j.driver..")
			.check(this.classes);
		// The local server tells Spring Boot how to log in, in the driver's terms, and no
		// more.
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage(ROOT + ".local")
			.should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.neo4j.driver.Driver")
			.check(this.classes);
	}

	@Test
	void onlyTheCompilerKnowsGraphQlDocuments() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAnyPackage(ROOT + ".store", ROOT + ".seed", ROOT + ".search", ROOT + ".local", ROOT + ".cypher",
					ROOT + ".change")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("graphql..")
			.check(this.classes);
	}

	@Test
	void everyPackageIsNullMarked() {
		for (String name : MAY_USE.keySet()) {
			JavaPackage one = this.classes.getPackage(name.isEmpty() ? ROOT : ROOT + "." + name);
			assertThat(one.isAnnotatedWith(NullMarked.class)).as("@NullMarked in package-info of \"%s\"", name)
				.isTrue();
		}
	}

	@Test
	void theDocumentsShowTheSamePackages() throws Exception {
		List<String> table = java.nio.file.Files.readAllLines(java.nio.file.Path.of("docs/architecture.md"));
		for (String name : MAY_USE.keySet()) {
			assertThat(table).as("row of the package \"%s\"", name)
				.anyMatch((line) -> name.isEmpty() || line.startsWith("| [`" + name + "`]"));
		}
	}

	/** The package of the table that a type is in or below; its own where none is. */
	private static String packageOf(JavaClass type) {
		String own = type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
		String name = own;
		while (!MAY_USE.containsKey(name) && name.contains(".")) {
			name = name.substring(0, name.lastIndexOf('.'));
		}
		return MAY_USE.containsKey(name) ? name : own;
	}

}
