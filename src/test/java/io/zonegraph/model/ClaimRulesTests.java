package io.zonegraph.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What schema files say about claims, and what they may not say. */
class ClaimRulesTests {

	private static final String SCHEMA = """
			type Film @node(label: "Film") @claimed {
			  id: ID! title: String evidence: [String!] plot: String @property(name: "story") @uncontested
			  status: String @temporal
			  cast: [Person!]! @relationship(type: "ACTED_IN", direction: IN, properties: "ActedIn")
			}
			type Person @node(label: "Person") { id: ID! born: Date }
			type ActedIn @relationshipProperties @claimed(evidence: "pages", rank: "order") { pages: [String!] order: Rank }
			type Paper @node(label: "Paper") { id: ID! kind: Kind day: Date @property(name: "printedOn") @published }
			enum Kind { LAW @official(order: 1) PRESS @official(order: 2) RUMOUR }
			enum Rank { PREFERRED NORMAL DEPRECATED }
			enum How { EXACT @bounds(lower: NUMBER, upper: NUMBER) }
			enum Span { DAY @span(unit: DAY) }
			type Sum { lowerBound: Float }
			type Takings @node(label: "Takings")
			  @quantity(number: "sum", comparator: "how", lower: "least", upper: "most", fixedUnit: "CNY", aggregate: "Sum")
			  @valid(from: "first", to: "last", resolution: "span")
			  @alternatives(same: ["film", "first"], about: "film", revises: "revises") {
			  id: ID! sum: Float how: How least: Float most: Float first: Date last: Date span: Span standing: Rank
			  film: Film! @relationship(type: "EARNED_BY", direction: OUT) evidence: [String!] rank: Rank
			  revises: Takings @relationship(type: "REVISES", direction: OUT) saidOn: Date @computed isChosen: Boolean @computed
			}
			type Claim @node(label: "Claim") @claim {
			  id: ID! @computed property: String @computed value: String @computed rank: Rank validFrom: Date validTo: Date
			  evidence: [String!] saidOn: Date @computed isChosen: Boolean @computed relationshipId: String @computed
			  about: [Film!]! @relationship(type: "ABOUT", direction: OUT)
			}
			type Conflict @node(label: "Conflict") @conflict {
			  id: ID! @computed property: String @computed relationshipId: String @computed chosenBy: String @computed
			  about: [Film!]! @relationship(type: "ABOUT", direction: OUT)
			  between: [Claim!]! @relationship(type: "BETWEEN", direction: OUT)
			}
			""";

	@Test
	void readsWhatTheSchemaSays() {
		ClaimRules rules = read(SCHEMA).claimRules();
		assertThat(rules.claim().map(MappedType.NodeType::name)).contains("Claim");
		assertThat(rules.conflict().map(MappedType.NodeType::name)).contains("Conflict");
		assertThat(rules.claimed()).isEqualTo(Map.of("Film", new ClaimRules.Claimed("evidence", "rank"), "ActedIn",
				new ClaimRules.Claimed("pages", "order")));
		assertThat(rules.alternatives())
			.isEqualTo(Map.of("Takings", new ClaimRules.Alternatives(List.of("film", "first"), "film", "revises")));
		assertThat(rules.published()).isEqualTo(Map.of("Paper", "printedOn"));
		assertThat(rules.official()).isEqualTo(Map.of("Kind", Map.of("LAW", 1, "PRESS", 2)));
		assertThat(rules.uncontested()).isEqualTo(Map.of("Film", Set.of("story")));
		assertThat(rules.isContested("Film", "title")).isTrue();
		assertThat(rules.isContested("Film", "story")).isFalse();
	}

	@Test
	void keepsNoClaimsWithoutDirectives() {
		ClaimRules rules = read("type Film @node(label: \"Film\") { id: ID! }").claimRules();
		assertThat(rules.claim()).isEmpty();
		assertThat(rules.claimed()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					type Person @node(label: "Person") { id: ID! | type Person @node(label: "Person") @claim { id: ID! @computed | @claim must stand on one type, with @node and a key that is @computed, was on [Person, Claim].
					@claim {{line}id: ID! @computed | @claim {{line}id: ID! | @claim must stand on one type, with @node and a key that is @computed, was on [Claim].
					@conflict {{line}id: ID! @computed | @conflict {{line}id: ID! | @conflict must stand on one type, with @node and a key that is @computed, was on [Conflict].
					@claim { | { | @claim and @conflict must each stand on one type if either of them, @claimed or @alternatives is used.
					@conflict { | { | @claim and @conflict must each stand on one type if either of them, @claimed or @alternatives is used.
					value: String @computed | text: String @computed | Type "Claim" with @claim needs the properties [property, value, rank, validFrom, validTo, evidence, saidOn, isChosen, relationshipId]; it lacks [value].
					value: String @computed rank: Rank validFrom: Date | text: String @computed since: Date | it lacks [value, rank, validFrom].
					about: [Film!]! | topic: [Film!]! | Type "Claim" with @claim needs the relationships that start at it [about]; it lacks [about].
					between: [Claim!]! @relationship(type: "BETWEEN", direction: OUT) | between: [Claim!]! @relationship(type: "BETWEEN", direction: IN) | Type "Conflict" with @conflict needs the relationships that start at it [about, between]; it lacks [between].
					chosenBy: String @computed | decidedBy: String @computed | Type "Conflict" with @conflict needs the properties [property, relationshipId, chosenBy]; it lacks [chosenBy].
					enum Rank { PREFERRED NORMAL DEPRECATED } | enum Rank { GOOD BAD } | Property "rank" of type "Claim" must be of an enum with the values PREFERRED, NORMAL and DEPRECATED.
					title: String evidence: [String!] | title: String evidence: String | "evidence" in @claimed of "Film" must be a list property of each of its types; "Film" has no "evidence".
					@claimed(evidence: "pages" | @claimed(evidence: "notes" | "evidence" in @claimed of "ActedIn" must be a list property of each of its types; "ActedIn" has no "notes".
					type Sum { | type Sum @claimed { | "evidence" in @claimed of "Sum" must be a list property of each of its types; "Sum" has no "evidence".
					pages: [String!] order: Rank | pages: [String!] order: Int | Property "order" of type "ActedIn" must be of an enum with the values PREFERRED, NORMAL and DEPRECATED.
					title: String evidence: | validTo: Date evidence: | Property "validTo" of "Film" has the name of a property of the type with @claim, so that files of claims cannot have both.
					same: ["film", "first"] | same: ["film", "last", "cinema"] | Type "Takings" with @alternatives needs the properties or relationships [film, last, cinema]; it lacks [cinema].
					about: "film" | about: "first" | Type "Takings" with @alternatives needs the relationships that start at it [first, revises]; it lacks [first].
					revises: "revises" | revises: "replaces" | Type "Takings" with @alternatives needs the relationships that start at it [film, replaces]; it lacks [replaces].
					isChosen: Boolean | chosen: Boolean | Type "Takings" with @alternatives needs the properties [rank, saidOn, isChosen, evidence]; it lacks [isChosen].
					evidence: [String!] rank: Rank | evidence: [String!] rank: Kind | Property "rank" of type "Takings" must be of an enum with the values PREFERRED, NORMAL and DEPRECATED.
					type Paper @node(label: "Paper") | type Paper @node(label: "Paper") @alternatives(same: ["kind"], about: "kind", revises: "kind") | Type "Paper" with @alternatives needs @node, @quantity, and @valid with "resolution"; others have no alternatives.
					type Sum { | type Sum @alternatives(same: ["a"], about: "b", revises: "c") { | Type "Sum" with @alternatives needs @node, @quantity, and @valid with "resolution"; others have no alternatives.
					day: Date @property(name: "printedOn") | day: String @property(name: "printedOn") | Directive @published has no effect at Paper.day, which is of type "String"; it may stand on dates.
					born: Date | born: Date @uncontested | Directive @uncontested has no effect on "born" of "Person"; it may stand on single values that files set, of types with @claimed.
					plot: String | plot: [String!] | Directive @uncontested has no effect on "story" of "Film"; it may stand on single values that files set, of types with @claimed.
					@property(name: "story") | @property(name: "story") @computed | Directive @uncontested has no effect on "story" of "Film"; it may stand on single values that files set, of types with @claimed.
					status: String @temporal | status: String! @temporal | Field Film.status with @temporal must be a single nullable value that seed files set, as nothing may be known for a day.
					about: [Film!]! | about: [Person!]! | Type "Claim" with @claim needs a field "about" with @relationship that leads to "Film", for Film.status with @temporal.
					""")
	void refusesWhatCannotBe(String old, String text, String message) {
		String part = filled(old);
		assertThat(SCHEMA).contains(part);
		String sdl = SCHEMA.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(filled(text)));
		assertThatExceptionOfType(InvalidSchemaException.class).isThrownBy(() -> read(sdl))
			.withMessageContaining(message);
	}

	private static String filled(String text) {
		return text.replace("{line}", "\n  ");
	}

	private static GraphModel read(String sdl) {
		return GraphModel.read(List.of(sdl));
	}

}
