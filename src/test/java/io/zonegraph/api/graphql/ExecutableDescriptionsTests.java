package io.zonegraph.api.graphql;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExecutableDescriptionsTests {

	@Test
	void areBlanksOfTheSameSize() {
		assertThat(ExecutableDescriptions.blank("\"d\" query A(\"v\" $a: Int) { a }"))
			.isEqualTo("    query A(    $a: Int) { a }");
		assertThat(ExecutableDescriptions.blank("{ a }\n\"\"\"\nd \\\"\"\"\r\n\"\"\"\nfragment F on Q { a }"))
			.isEqualTo("{ a }\n   \n      \r\n   \nfragment F on Q { a }");
		assertThat(ExecutableDescriptions.blank("\"\" subscription { a } \"d\" mutation { a }"))
			.isEqualTo("   subscription { a }     mutation { a }");
		// One character to a reader and to graphql-java, two to Java.
		assertThat(ExecutableDescriptions.blank("\"🏃\" query A { a }")).isEqualTo("    query A { a }");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ a }", "{ a(b: \"query\") }", "query A($a: String = \"x\" $b: Int) { a }",
			"query A($a: [String] = [\"x\" \"y\"], $b: In = {c: \"x\"}) { a(b: \"x\" c: $b) }",
			"query A @d(x: \"query\") { a }", "query A($a: Int @d(x: \"y\") $b: Int) { a }",
			"# \"d\" query\nquery A { a }", "query A { a(text: \"\"\"\n\"d\" query A\n\"\"\") }" })
	void leaveOtherTextsAsTheyAre(String document) {
		assertThat(ExecutableDescriptions.blank(document)).isEqualTo(document);
		assertThat(new Parser().parseDocument(document).getDefinitions()).hasSize(1);
	}

	@Test
	void mayFollowAValueThatIsAText() {
		assertThat(ExecutableDescriptions.blank("query A($a: String = \"x\" \"d\" $b: Int) { a }"))
			.isEqualTo("query A($a: String = \"x\"     $b: Int) { a }");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"d\" { a }", "\"d\" \"e\" query A { a }", "\"d\"", "fragment \"x\" query on T { a }",
			"query A \"d\" ($a: Int) { a }", "query A($a: \"d\" Int) { a }", "\"d query A { a }", "{ \"d\" a }",
			"query A(\"d\" \"e\" $a: Int) { a }" })
	void areAllowedWhereTheSpecificationHasThem(String document) {
		String blanked = ExecutableDescriptions.blank(document);
		assertThatExceptionOfType(InvalidSyntaxException.class).isThrownBy(() -> new Parser().parseDocument(blanked));
	}

}
