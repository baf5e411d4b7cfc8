package io.zonegraph.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;

/**
 * Reads which types have nodes that can be merged: those with a field that has
 * {@code @formerIds}.
 */
final class IdentityReader {

	private final Sdl sdl;

	IdentityReader(Sdl sdl) {
		this.sdl = sdl;
	}

	/**
	 * The identities of object types by name; types without {@code @formerIds} have none.
	 */
	Map<String, Identity> read() {
		Map<String, Identity> identities = new LinkedHashMap<>();
		for (ObjectTypeDefinition type : this.sdl.objects()) {
			List<FieldDefinition> fields = this.sdl.fieldsOf(type);
			properties(fields, (field) -> Sdl.has(field, "formerIds")).stream()
				.findFirst()
				.ifPresent((property) -> identities.put(type.getName(), identity(property, fields)));
		}
		return identities;
	}

	private static Identity identity(String formerIds, List<FieldDefinition> fields) {
		return new Identity(formerIds, searched(fields, "NAME"), searched(fields, "ALIAS"), searched(fields, "ENGLISH"),
				properties(fields, (field) -> Sdl.has(field, "identifier")));
	}

	private static List<String> searched(List<FieldDefinition> fields, String kind) {
		return properties(fields, (field) -> Sdl.argument(field, "searched", "as").filter(kind::equals).isPresent());
	}

	private static List<String> properties(List<FieldDefinition> fields, Predicate<FieldDefinition> marked) {
		return fields.stream().filter(marked).map(ConstraintReader::propertyOf).toList();
	}

}
