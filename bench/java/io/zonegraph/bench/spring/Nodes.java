package io.zonegraph.bench.spring;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Entities with their plain properties. Relationships are resolved field by field: mapped
 * ones would load the whole graph around an entity.
 */
final class Nodes {

	private Nodes() {
	}

	@Node("Enterprise")
	record Enterprise(@Id String id, String name, String nameEn, @Nullable String description,
			@Nullable String descriptionEn, @Nullable String legalForm, @Nullable String ownership,
			@Nullable String tier, @Nullable Integer foundedYear, @Nullable String creditCode, Integer version) {
	}

	@Node("Industry")
	record Industry(@Id String id, String name, String nameEn, String industryKind) {
	}

	@Node("Zone")
	record Zone(@Id String id, String name, String nameEn, String zoneKind) {
	}

	@Node("Institute")
	record Institute(@Id String id, String name, String nameEn, String instituteKind) {
	}

	@Node("LogisticsRoute")
	record LogisticsRoute(@Id String id, String name, String nameEn, String transportMode) {
	}

	@Node("Place")
	record Place(@Id String id, String name, String nameEn, String placeKind) {
	}

	record Shipment(@Nullable Double volumeTeu, LogisticsRoute route) {
	}

	record Stop(@Nullable Integer sequence, Place place) {
	}

	record EnterprisePage(long totalCount, List<Enterprise> items) {
	}

	record IndustrySum(String industry, long count, long sum) {
	}

	record Hit(double score, Enterprise enterprise) {
	}

}
