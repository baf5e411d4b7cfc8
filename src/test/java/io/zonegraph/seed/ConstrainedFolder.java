package io.zonegraph.seed;

import java.nio.file.Path;

/**
 * A correct seed of one package, "demo", with every kind of value that the schema
 * constrains, most of them at the edge of what is allowed.
 */
final class ConstrainedFolder {

	static final String PLACE = "demo/nodes/Place.csv";

	static final String PART_OF = "demo/relationships/PART_OF.csv";

	private ConstrainedFolder() {
	}

	static SeedFolder correct(Path path) {
		return SeedFolder.correct(path)
			.with(SeedFolder.SOURCE,
					"""
							id,title,titleEn,sourceKind,language,publishedOn,retrievedAt,url
							demo-2022,长春经开区,Changchun ETDZ,NEWSPAPER_ARTICLE,zh-Hans-CN,2022-01-31,2022-01-31,https://example.org/a
							""")
			.with(SeedFolder.INDICATOR, """
					id,name,nameEn,nameEnOrigin,code,baseUnit,dimension,higherIsBetter,evidence
					output,产值,Output,OWN_TRANSLATION,OUTPUT_VALUE,CNY,MONEY,true,demo-2022#p01
					sales,销售额,Sales,OWN_TRANSLATION,SALES,CNY,MONEY,true,demo-2022#p01
					""")
			.with(SeedFolder.OBSERVATION,
					"""
							id,value,unit,unitSymbol,baseValue,baseUnit,comparator,lowerBound,upperBound,kind,periodStart,periodEnd,resolution,periodYears,indicator,entity,evidence
							obs-year,1.5,YI_CNY,亿元,150000000,CNY,EXACT,150000000,150000000,ACTUAL,2021-01-01,2021-12-31,YEAR,,output,etdz,demo-2022#p01
							obs-month,1.5,YI_CNY,亿元,150000000,CNY,EXACT,150000000,150000000,ACTUAL,2020-02-01,2020-02-29,MONTH,,output,etdz,demo-2022#p01
							obs-years,1.5,YI_CNY,亿元,150000000,CNY,EXACT,150000000,150000000,ACTUAL,2018-07-01,2020-06-30,MULTI_YEAR,2,output,etdz,demo-2022#p01
							obs-day,1.5,YI_CNY,亿元,150000000,CNY,EXACT,150000000,150000000,ACTUAL,2022-05-05,2022-05-05,DAY,,output,etdz,demo-2022#p01
							obs-state,1.5,YI_CNY,亿元,150000000,CNY,EXACT,150000000,150000000,ACTUAL,,2022-02-14,POINT_IN_TIME,,sales,etdz,demo-2022#p01
							""")
			.with(PLACE, """
					id,name,nameEn,nameEnOrigin,placeKind,latitude,longitude,isoCode,evidence
					jilin,吉林,Jilin,ESTABLISHED,PROVINCE,90,-180,CN-JL,demo-2022#p01
					changchun,长春,Changchun,ESTABLISHED,CITY,-90.0,180,,demo-2022#p01
					road,人民大街,Renmin Street,OWN_TRANSLATION,ROAD,,,,demo-2022#p01
					""")
			.with("demo/nodes/Industry.csv", """
					id,name,nameEn,nameEnOrigin,industryKind,gbCode,isicCode,evidence
					optics,光学,Optics,OWN_TRANSLATION,INDUSTRY,40,265,demo-2022#p01
					""")
			.with("demo/nodes/LogisticsRoute.csv", """
					id,name,nameEn,nameEnOrigin,transportMode,openedYear,evidence
					train,班列,Train,OWN_TRANSLATION,RAIL,2100,demo-2022#p01
					""")
			.with("demo/nodes/Honor.csv", """
					id,name,nameEn,nameEnOrigin,honorKind,level,evidence
					best,最佳,Best,OWN_TRANSLATION,TITLE,NATIONAL,demo-2022#p01
					""")
			.with("demo/nodes/Event.csv", """
					id,name,nameEn,nameEnOrigin,eventKind,heldOn,year,evidence
					meeting,会议,Meeting,OWN_TRANSLATION,CONFERENCE,2022-02-14,1000,demo-2022#p01
					session,分会,Session,OWN_TRANSLATION,CONFERENCE,2022-02-14,,demo-2022#p01
					""")
			.with(PART_OF, """
					from,to,validFrom,validTo,role,roleEn,evidence,basis
					changchun,jilin,2001-01-01,2001-01-01,,,demo-2022#p01,STATED
					road,changchun,,,,,demo-2022#p01,STATED
					road,jilin,,2020-12-31,,,demo-2022#p01,STATED
					""")
			.with("demo/relationships/DURING.csv", """
					from,to,evidence,basis
					session,meeting,demo-2022#p01,STATED
					""")
			.with("demo/relationships/SUBSIDIARY_OF.csv", """
					from,to,share,evidence,basis
					gpixel,vitesco,100,demo-2022#p01,STATED
					""")
			.with("demo/relationships/HOLDS.csv", """
					from,to,rank,rankedAmong,awardedOn,evidence,basis
					gpixel,best,120,120,2021-01-01,demo-2022#p01,STATED
					""")
			.with("demo/relationships/STOPS_AT.csv", """
					from,to,sequence,stopRole,evidence,basis
					train,changchun,1,ORIGIN,demo-2022#p01,STATED
					""")
			.with("demo/relationships/SHIPS_VIA.csv", """
					from,to,volumeTeu,year,evidence,basis
					gpixel,train,0,2021,demo-2022#p01,STATED
					""");
	}

}
