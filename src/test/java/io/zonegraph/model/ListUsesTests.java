package io.zonegraph.model;

import java.util.List;
import java.util.Objects;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What lists can be sorted, grouped and aggregated by. */
class ListUsesTests {

	private static final String SDL = """
			"A film."
			type Film @node(label: "Film") {
			  id: ID!
			  title: String
			  plot: String @filterOnly
			  pages: Int @filterOnly
			  soundex: String @hidden
			  year: Int
			  minutes: Float
			  shownOn: Date
			  soldAt: DateTime
			  edited: Int! @computed
			  studio: Studio @relationship(type: "MADE_BY")
			  reviews: [Review!]! @relationship(type: "REVIEWS", direction: IN)
			  cast: [Person!]! @relationship(type: "ACTED_IN", direction: IN, properties: "ActedIn")
			  crew: [Person!]! @relationship(type: "WORKED_ON", direction: IN, properties: "WorkedOn")
			  guests: [Person!]! @relationship(type: "VISITED", direction: IN, properties: "Visited")
			}
			type Studio @node(label: "Studio") { id: ID! }
			type Review @node(label: "Review") { id: ID! film: Film @relationship(type: "REVIEWS") }
			type Person @node(label: "Person") { id: ID! name: String }
			"An entry that the system writes."
			type Entry @node(label: "Entry", plural: "entries") { id: ID! @computed kind: String! @computed number: Int! @computed }
			interface Fact @relationshipProperties { since: Date status: String edited: Int! @computed }
			type ActedIn implements Fact @relationshipProperties { billing: Int }
			type WorkedOn implements Fact @relationshipProperties { remark: String @filterOnly secret: String @hidden }
			type Visited implements Fact @relationshipProperties { edited: Int! }
			""";

	private final GraphQLSchema schema = new GraphSchema(GraphModel.read(List.of(SDL))).executable();

	@Test
	void groupByValuesThatRowsHaveInCommon() {
		assertThat(keys("FilmGroupKey")).containsExactly("CAST", "CREW", "GUESTS", "ID", "SHOWN_ON", "STUDIO", "TITLE",
				"YEAR");
		assertThat(keys("ReviewGroupKey")).containsExactly("FILM", "ID");
		assertThat(keys("ActedInGroupKey")).containsExactly("BILLING", "SINCE", "STATUS");
	}

	@Test
	void groupByWhatTheSystemKeepsOnlyWhereItKeepsTheNodesThemselves() {
		assertThat(keys("EntryGroupKey")).containsExactly("ID", "KIND", "NUMBER");
		assertThat(fields("EntryConnection")).contains("groupBy").doesNotContain("aggregate");
	}

	@Test
	void aggregateNumbersAndTheTimesOfNodes() {
		assertThat(fields("FilmAggregate")).containsExactly("minutes", "shownOn", "soldAt", "year");
		assertThat(fields("ActedInAggregate")).containsExactly("billing");
		assertThat(fields("PersonActedInConnection")).contains("edgeAggregate").doesNotContain("aggregate");
		assertThat(fields("PersonConnection")).doesNotContain("aggregate", "edgeAggregate");
	}

	@Test
	void sortByWhatIsNotForFiltersOnly() {
		assertThat(inputs("FilmOrder")).contains("soldAt", "edited", "minutes").doesNotContain("plot", "pages");
		assertThat(inputs("FilmGroupOrder")).containsExactly("aggregate", "count", "id", "shownOn", "title", "year");
		assertThat(inputs("FilmWhere")).contains("plot", "pages", "edited").doesNotContain("soundex");
	}

	@Test
	void keepHiddenPropertiesToTheGraph() {
		assertThat(fields("Film")).contains("plot").doesNotContain("soundex");
		assertThat(fields("PersonWorkedOnEdge")).contains("remark").doesNotContain("secret");
		assertThat(inputs("WorkedOnWhere")).contains("remark").doesNotContain("secret");
	}

	@Test
	void shareTheTypesOfAnInterfaceWhereRelationshipsAddNothingToThem() {
		assertThat(typeOf("PersonWorkedOnConnection", "groupBy")).isEqualTo("PersonFactGroups!");
		assertThat(typeOf("PersonActedInConnection", "groupBy")).isEqualTo("PersonActedInGroups!");
		assertThat(typeOf("PersonVisitedConnection", "groupBy")).as("of which more is a key")
			.isEqualTo("PersonVisitedGroups!");
		assertThat(inputs("Having")).containsExactly("AND", "NOT", "OR", "count");
		assertThat(inputs("RelatedOrder")).containsExactly("count");
		assertThat(inputs("ActedInRelatedOrder")).containsExactly("count", "edgeAggregate");
	}

	private List<String> keys(String type) {
		return ((GraphQLEnumType) Objects.requireNonNull(this.schema.getType(type))).getValues()
			.stream()
			.map(GraphQLEnumValueDefinition::getName)
			.sorted()
			.toList();
	}

	private List<String> fields(String type) {
		return object(type).getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).sorted().toList();
	}

	private List<String> inputs(String type) {
		return ((GraphQLInputObjectType) Objects.requireNonNull(this.schema.getType(type))).getFields()
			.stream()
			.map(GraphQLInputObjectField::getName)
			.sorted()
			.toList();
	}

	private String typeOf(String type, String field) {
		return GraphQLTypeUtil.simplePrint(object(type).getFieldDefinition(field).getType());
	}

	private GraphQLObjectType object(String type) {
		return Objects.requireNonNull(this.schema.getObjectType(type), type);
	}

}
