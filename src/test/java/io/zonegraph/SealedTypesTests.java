package io.zonegraph;

import java.util.List;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.RootField;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.GroupKey;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Source;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What differs for each kind of a sealed type is told by a visitor or by a method of the
 * type, so that the compiler finds all that a new kind needs.
 */
class SealedTypesTests {

	private static final List<Class<?>> SEALED = List.of(FieldMapping.class, MappedType.class, RootField.class,
			Source.class, Filter.class, Column.class, Shape.class, Parameter.class, GroupKey.class);

	@Test
	void noMethodTellsMoreThanTwoKindsApartByInstanceof() {
		assertThat(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("io.zonegraph")
			.stream()
			.flatMap((type) -> type.getCodeUnits().stream())
			.filter((method) -> SEALED.stream().anyMatch((sealed) -> kindsAskedFor(method, sealed) > 2))
			.map(JavaCodeUnit::getFullName)).isEmpty();
	}

	private static long kindsAskedFor(JavaCodeUnit method, Class<?> sealed) {
		return method.getInstanceofChecks()
			.stream()
			.map(InstanceofCheck::getRawType)
			.distinct()
			.filter((type) -> type.isAssignableTo(sealed))
			.count();
	}

}
