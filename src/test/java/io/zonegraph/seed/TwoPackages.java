package io.zonegraph.seed;

import java.nio.file.Path;

/**
 * Two packages that have one enterprise under two names: "gpixel" of the package "demo",
 * and "changguang" of the package "second".
 */
public final class TwoPackages {

	public static final String IDENTITIES = "second/identities.csv";

	static final String HEADER = "id,other,decision,reason,reasonEn,decidedBy,decidedOn\n";

	public static final String MERGE = HEADER + row("changguang", "gpixel", "SAME");

	private TwoPackages() {
	}

	public static SeedFolder at(Path path) {
		return SeedFolder.correct(path).with("second/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,aliases,foundedYear,legalForm,evidence
				changguang,长光辰芯有限公司,"Changguang Co., Ltd.",OWN_TRANSLATION,CGCX,2013,LIMITED_COMPANY,demo-2022#p01
				""").with("second/nodes/Observation.csv", """
				id,comparator,kind,periodEnd,resolution,unit,unitSymbol,baseUnit,indicator,entity,evidence
				obs-second,UNSTATED,ACTUAL,2021-12-31,YEAR,YI_CNY,亿元,CNY,output,changguang,demo-2022#p02
				""").with("second/relationships/LOCATED_IN.csv", """
				from,to,validTo,evidence,status,basis
				changguang,etdz,2030-01-01,demo-2022#p01,CURRENT,STATED
				""").with("second/relationships/SUPPLIES_TO.csv", """
				from,to,product,productEn,evidence,basis
				changguang,vitesco,传感器,sensors,demo-2022#p01,STATED
				vitesco,changguang,支架,brackets,demo-2022#p02,STATED
				""");
	}

	/** Adds a relationship between the two, which a merge leaves out. */
	static SeedFolder joined(SeedFolder folder) {
		return folder.with("third/relationships/SUPPLIES_TO.csv", """
				from,to,product,productEn,evidence,basis
				changguang,gpixel,芯片,chips,demo-2022#p02,STATED
				""");
	}

	static String row(String id, String other, String decision) {
		return "%s,%s,%s,名称相同,The names are the same,Li Hua,2026-11-30\n".formatted(id, other, decision);
	}

}
