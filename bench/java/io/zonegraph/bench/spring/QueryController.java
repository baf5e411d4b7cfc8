package io.zonegraph.bench.spring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.zonegraph.bench.spring.Nodes.Enterprise;
import io.zonegraph.bench.spring.Nodes.EnterprisePage;
import io.zonegraph.bench.spring.Nodes.Hit;
import io.zonegraph.bench.spring.Nodes.Industry;
import io.zonegraph.bench.spring.Nodes.IndustrySum;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where queries start. */
@Controller
class QueryController {

	private final Repositories.Enterprises enterprises;

	private final Repositories.Industries industries;

	private final Batches batches;

	QueryController(Repositories.Enterprises enterprises, Repositories.Industries industries, Batches batches) {
		this.enterprises = enterprises;
		this.industries = industries;
		this.batches = batches;
	}

	@QueryMapping
	Optional<Enterprise> enterprise(@Argument String id) {
		return this.enterprises.findById(id);
	}

	@QueryMapping
	Optional<Industry> industry(@Argument String id) {
		return this.industries.findById(id);
	}

	@QueryMapping
	EnterprisePage enterprises(@Argument String industry, @Argument int foundedAfter, @Argument int first) {
		return new EnterprisePage(this.enterprises.countPage(industry, foundedAfter),
				this.enterprises.page(industry, foundedAfter, first));
	}

	@QueryMapping
	List<IndustrySum> industrySums(@Argument int first) {
		return this.batches.list("""
				MATCH (i:Industry) WITH i ORDER BY i.nameEn LIMIT $first
				MATCH (i)<-[:BELONGS_TO]-(e:Enterprise)
				WITH i.nameEn AS industry, count(e) AS count, sum(e.foundedYear) AS sum ORDER BY industry
				RETURN industry, count, sum""", Map.of("first", first),
				(row) -> new IndustrySum(row.get("industry").asString(), row.get("count").asLong(),
						row.get("sum").asLong()));
	}

	@QueryMapping
	List<Hit> search(@Argument String query, @Argument int first) {
		return this.batches.list("""
				CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS n, score
				WHERE n:Enterprise
				RETURN n, score LIMIT $first""", Map.of("query", query, "first", first),
				(row) -> new Hit(row.get("score").asDouble(), this.batches.node(Enterprise.class, row)));
	}

	@SchemaMapping
	List<Enterprise> enterprises(Industry industry, @Argument int first) {
		return this.enterprises.oldest(industry.id(), first);
	}

}
