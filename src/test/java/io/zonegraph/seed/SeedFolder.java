package io.zonegraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.zonegraph.model.GraphModel;

/**
 * A folder of seed files that a test fills.
 *
 * @param path the folder
 */
public record SeedFolder(Path path) {

	public static final String SOURCE = "demo/nodes/Source.csv";

	public static final String PASSAGE = "demo/nodes/Passage.csv";

	public static final String ZONE = "demo/nodes/Zone.csv";

	public static final String ENTERPRISE = "demo/nodes/Enterprise.csv";

	public static final String INDICATOR = "demo/nodes/Indicator.csv";

	public static final String OBSERVATION = "demo/nodes/Observation.csv";

	public static final String LOCATED_IN = "demo/relationships/LOCATED_IN.csv";

	public static final String SUPPLIES_TO = "demo/relationships/SUPPLIES_TO.csv";

	/** A small seed without a mistake. */
	public static SeedFolder correct(Path path) {
		return new SeedFolder(path).with(SOURCE, """
				id,title,titleEn,sourceKind,language,publishedOn,url
				demo-2022,长春经开区,Changchun ETDZ,NEWSPAPER_ARTICLE,zh,2022-01-31,https://example.org/a
				""")
			.with(PASSAGE, """
					id,ordinal,passageKind,topic,topicEn,source
					demo-2022#p01,1,HEADLINE,经开区的一年,The zone's year,demo-2022
					demo-2022#p02,2,BODY,两家企业,Two enterprises,demo-2022
					""")
			.with(ZONE, """
					id,name,nameEn,nameEnOrigin,aliases,zoneKind,level,status,evidence
					etdz,长春经开区,Changchun ETDZ,ESTABLISHED,经开区;ETDZ,DEVELOPMENT_ZONE,NATIONAL,,demo-2022#p01
					""")
			.with(ENTERPRISE, """
					id,name,nameEn,nameEnOrigin,aliases,foundedYear,evidence
					gpixel,长光辰芯,Gpixel,ESTABLISHED,,2012,demo-2022#p02;demo-2022#p01
					vitesco,纬湃,Vitesco,ESTABLISHED,Vitesco,,demo-2022#p02
					""")
			.with(INDICATOR, """
					id,name,nameEn,nameEnOrigin,code,baseUnit,dimension,higherIsBetter,evidence
					output,产值,Output,OWN_TRANSLATION,OUTPUT,CNY,MONEY,true,demo-2022#p01
					""")
			.with(OBSERVATION,
					"""
							id,value,unit,unitSymbol,baseValue,baseUnit,comparator,lowerBound,upperBound,kind,periodEnd,resolution,growthRate,growthComparator,growthLower,indicator,entity,evidence
							obs-output,1.5,YI_CNY,亿元,150000000,CNY,EXACT,150000000,150000000,ACTUAL,2021-12-31,YEAR,37,AT_LEAST,37,output,etdz,demo-2022#p01
							""")
			.with(LOCATED_IN, """
					from,to,validTo,evidence,status,basis
					gpixel,etdz,2032-09-10,demo-2022#p02,CURRENT,STATED
					vitesco,etdz,,demo-2022#p02,,STATED
					""")
			.with(SUPPLIES_TO, """
					from,to,product,productEn,evidence,basis
					gpixel,vitesco,传感器,sensors,demo-2022#p02,STATED
					gpixel,vitesco,芯片,chips,demo-2022#p02,STATED
					""");
	}

	static GraphModel zones() {
		return model(Path.of("schema"));
	}

	static GraphModel films() {
		return model(Path.of("src/test/resources/films"));
	}

	public SeedFolder with(String file, String text) {
		return with(file, text.getBytes(StandardCharsets.UTF_8));
	}

	SeedFolder with(String file, byte[] content) {
		try {
			Path target = this.path.resolve(file);
			Files.createDirectories(target.getParent());
			Files.write(target, content);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	SeedFolder without(String file) {
		try {
			Files.delete(this.path.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public SeedFolder replacing(String file, String old, String text) {
		String before = text(file);
		if (!before.contains(old)) {
			throw new IllegalArgumentException("\"%s\" is not in %s".formatted(old, file));
		}
		return with(file, before.replace(old, text));
	}

	public String text(String file) {
		try {
			return Files.readString(this.path.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String location() {
		return this.path.toUri().toString();
	}

	private static GraphModel model(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			List<String> texts = new ArrayList<>();
			for (Path file : files.filter((each) -> each.toString().endsWith(".graphqls")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
			return GraphModel.read(texts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
