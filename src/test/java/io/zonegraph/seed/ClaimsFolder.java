package io.zonegraph.seed;

import java.nio.file.Path;

/**
 * A folder with a second package that says something about what the first one defines.
 */
final class ClaimsFolder {

	static final String CLAIMS = "second/claims/Enterprise.csv";

	static final String RELATIONSHIPS = "second/relationships/LOCATED_IN.csv";

	static final String FIGURES = "second/nodes/Observation.csv";

	private static final String FIGURE_HEADER = "id,value,unit,unitSymbol,baseValue,baseUnit,comparator,lowerBound,upperBound,kind,periodStart,periodEnd,resolution,indicator,entity,evidence,rank,revises\n";

	private ClaimsFolder() {
	}

	/** The first package and the source of the second. */
	static SeedFolder of(Path path) {
		return SeedFolder.correct(path).with("second/nodes/Source.csv", """
				id,title,titleEn,sourceKind,language,publishedOn
				bulletin-2023,统计公报,Statistical bulletin,BULLETIN,zh,2023-03-31
				web-2023,网页,Web page,WEB_PAGE,zh,2023-03-31
				""").with("second/nodes/Passage.csv", """
				id,ordinal,passageKind,topic,topicEn,source
				bulletin-2023#t01,1,TABLE_ROW,产值,Output,bulletin-2023
				web-2023#p01,1,BODY,企业,Enterprises,web-2023
				""");
	}

	static String claims(String header, String... rows) {
		return "id,%s,evidence,rank,validFrom,validTo\n%s\n".formatted(header, String.join("\n", rows));
	}

	/** A figure of the output of the zone in 2021. */
	static String figures(String... rows) {
		return FIGURE_HEADER + String.join("\n", rows) + "\n";
	}

	/** Figures of the output of the zone in 2020, with growth. */
	static String growing(String... rows) {
		return FIGURE_HEADER.strip() + ",growthRate,growthComparator,growthLower,growthUpper,growthBasis\n"
				+ String.join("\n", rows) + "\n";
	}

	/**
	 * A figure and its growth in percent.
	 * @param value the value in yuan; empty if only growth is known
	 * @param growth the growth; empty if only the value is known
	 */
	static String growth(String id, String value, String rank, String growth, String basis) {
		return "%s,%s,CNY,元,%2$s,CNY,%s,%2$s,%2$s,ACTUAL,2020-01-01,2020-12-31,YEAR,output,etdz,bulletin-2023#t01,%s,,%s,%s,%5$s,%5$s,%s"
			.formatted(id, value, value.isEmpty() ? "UNSTATED" : "EXACT", rank, growth, growth.isEmpty() ? "" : "EXACT",
					basis);
	}

	/** A figure in units of 100 million yuan; {@code base} is its value in yuan. */
	static String figure(String id, String value, String base, String evidence, String rank, String revises) {
		return "%s,%s,YI_CNY,亿元,%s,CNY,EXACT,%3$s,%3$s,ACTUAL,2021-01-01,2021-12-31,YEAR,output,etdz,%s,%s,%s"
			.formatted(id, value, base, evidence, rank, revises);
	}

}
