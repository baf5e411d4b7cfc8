RETURN
  COLLECT {
    MATCH (observation:Observation)
    WHERE observation.baseUnit = $baseUnit
      AND observation.id IS NOT NULL
    WITH observation ORDER BY observation.baseUnit, observation.id LIMIT $limit
    RETURN [observation.id]
  } AS c0,
  COUNT {
    MATCH (observation2:Observation)
    WHERE observation2.baseUnit = $baseUnit
  } AS c1,
  COLLECT {
    MATCH (observation3:Observation)
    WHERE observation3.baseUnit = $baseUnit
      AND coalesce(observation3.isChosen, true)
    WITH observation3.baseValue AS baseValue, observation3.lowerBound AS lowerBound, observation3.upperBound AS upperBound, observation3.comparator AS comparator, observation3.baseUnit AS baseUnit, observation3.growthRate AS growthRate, observation3.growthLower AS growthLower, observation3.growthUpper AS growthUpper, observation3.growthComparator AS growthComparator, observation3.periodEnd AS periodEnd
    RETURN [
      [computedFigure IN [CASE WHEN min(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) = max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) THEN {baseUnit: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END), nonNegative: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'],
        lowerBound: CASE WHEN count(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)) = count(coalesce(baseValue, lowerBound, upperBound)) THEN min(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)) END,
        upperBound: min(upperBound),
        lowerOpen: coalesce(min(CASE comparator WHEN 'MORE_THAN' THEN null ELSE coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END) END) > min(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)), true),
        upperOpen: coalesce(min(CASE comparator WHEN 'LESS_THAN' THEN upperBound WHEN 'NEARLY' THEN upperBound ELSE null END) = min(upperBound), false),
        near: count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND coalesce(min(CASE comparator WHEN 'NEARLY' THEN baseValue ELSE null END) = min(baseValue), false),
        nominal: CASE WHEN count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND coalesce(min(CASE comparator WHEN 'ABOUT' THEN baseValue ELSE null END) = min(baseValue), false) THEN min(baseValue) END} END]
        WHERE computedFigure IS NOT NULL | [
        (CASE
          WHEN computedFigure.lowerBound = computedFigure.upperBound THEN computedFigure.lowerBound
          WHEN computedFigure.nominal IS NOT NULL THEN computedFigure.nominal
          WHEN computedFigure.near THEN computedFigure.upperBound
          WHEN computedFigure.lowerBound IS NULL OR (computedFigure.nonNegative AND computedFigure.lowerBound = 0 AND NOT computedFigure.lowerOpen) THEN computedFigure.upperBound
          WHEN computedFigure.upperBound IS NULL THEN computedFigure.lowerBound
        END)
      ]],
      [computedFigure2 IN [CASE WHEN min(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) = max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) THEN {baseUnit: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END), nonNegative: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'],
        lowerBound: max(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)),
        upperBound: CASE WHEN count(upperBound) = count(coalesce(baseValue, lowerBound, upperBound)) THEN max(upperBound) END,
        lowerOpen: coalesce(max(CASE comparator WHEN 'MORE_THAN' THEN coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END) ELSE null END) = max(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)), false),
        upperOpen: coalesce(max(CASE comparator WHEN 'LESS_THAN' THEN null WHEN 'NEARLY' THEN null ELSE upperBound END) < max(upperBound), true),
        near: count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND coalesce(max(CASE comparator WHEN 'NEARLY' THEN baseValue ELSE null END) = max(baseValue), false),
        nominal: CASE WHEN count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND coalesce(max(CASE comparator WHEN 'ABOUT' THEN baseValue ELSE null END) = max(baseValue), false) THEN max(baseValue) END} END]
        WHERE computedFigure2 IS NOT NULL | [computedFigure2.lowerBound, computedFigure2.upperBound]],
      [computedFigure3 IN [CASE WHEN min(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) = max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) AND max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) IN ['CNY', 'TEU', 'COUNT', 'SHIFT'] THEN {baseUnit: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END), nonNegative: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'],
        lowerBound: CASE WHEN count(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)) = count(coalesce(baseValue, lowerBound, upperBound)) THEN sum(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)) END,
        upperBound: CASE WHEN count(upperBound) = count(coalesce(baseValue, lowerBound, upperBound)) THEN sum(upperBound) END,
        lowerOpen: count(CASE comparator WHEN 'MORE_THAN' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0,
        upperOpen: count(CASE comparator WHEN 'LESS_THAN' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0,
        near: count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND count(CASE comparator WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0,
        nominal: CASE WHEN count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND count(CASE comparator WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0 THEN sum(baseValue) END} END]
        WHERE computedFigure3 IS NOT NULL | [
        (CASE
          WHEN computedFigure3.lowerBound = computedFigure3.upperBound THEN 'EXACT'
          WHEN computedFigure3.nominal IS NOT NULL THEN 'ABOUT'
          WHEN computedFigure3.near THEN 'NEARLY'
          WHEN computedFigure3.lowerBound IS NULL OR (computedFigure3.nonNegative AND computedFigure3.lowerBound = 0 AND NOT computedFigure3.lowerOpen) THEN CASE
            WHEN computedFigure3.upperBound IS NULL THEN 'UNSTATED'
            WHEN computedFigure3.upperOpen THEN 'LESS_THAN'
            ELSE 'AT_MOST'
          END
          WHEN computedFigure3.upperBound IS NOT NULL THEN 'BETWEEN'
          WHEN computedFigure3.lowerOpen THEN 'MORE_THAN'
          ELSE 'AT_LEAST'
        END),
        (CASE
          WHEN computedFigure3.lowerBound = computedFigure3.upperBound THEN computedFigure3.lowerBound
          WHEN computedFigure3.nominal IS NOT NULL THEN computedFigure3.nominal
          WHEN computedFigure3.near THEN computedFigure3.upperBound
          WHEN computedFigure3.lowerBound IS NULL OR (computedFigure3.nonNegative AND computedFigure3.lowerBound = 0 AND NOT computedFigure3.lowerOpen) THEN computedFigure3.upperBound
          WHEN computedFigure3.upperBound IS NULL THEN computedFigure3.lowerBound
        END),
        computedFigure3.lowerBound,
        computedFigure3.upperBound,
        (computedFigure3.lowerBound IS NOT NULL AND computedFigure3.lowerOpen),
        (computedFigure3.upperBound IS NOT NULL AND computedFigure3.upperOpen),
        (CASE WHEN computedFigure3.baseUnit = $unit.base THEN CASE
          WHEN computedFigure3.lowerBound = computedFigure3.upperBound THEN computedFigure3.lowerBound
          WHEN computedFigure3.nominal IS NOT NULL THEN computedFigure3.nominal
          WHEN computedFigure3.near THEN computedFigure3.upperBound
          WHEN computedFigure3.lowerBound IS NULL OR (computedFigure3.nonNegative AND computedFigure3.lowerBound = 0 AND NOT computedFigure3.lowerOpen) THEN computedFigure3.upperBound
          WHEN computedFigure3.upperBound IS NULL THEN computedFigure3.lowerBound
        END / $unit.factor END)
      ]],
      [computedFigure4 IN [CASE WHEN min(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) = max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) THEN {baseUnit: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END), nonNegative: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'],
        lowerBound: CASE WHEN count(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)) = count(coalesce(baseValue, lowerBound, upperBound)) THEN sum(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)) / count(coalesce(baseValue, lowerBound, upperBound)) END,
        upperBound: CASE WHEN count(upperBound) = count(coalesce(baseValue, lowerBound, upperBound)) THEN sum(upperBound) / count(coalesce(baseValue, lowerBound, upperBound)) END,
        lowerOpen: count(CASE comparator WHEN 'MORE_THAN' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0,
        upperOpen: count(CASE comparator WHEN 'LESS_THAN' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0,
        near: count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND count(CASE comparator WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0,
        nominal: CASE WHEN count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND count(CASE comparator WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0 THEN sum(baseValue) / count(coalesce(baseValue, lowerBound, upperBound)) END} END]
        WHERE computedFigure4 IS NOT NULL | [
        (CASE
          WHEN computedFigure4.lowerBound = computedFigure4.upperBound THEN 'EXACT'
          WHEN computedFigure4.nominal IS NOT NULL THEN 'ABOUT'
          WHEN computedFigure4.near THEN 'NEARLY'
          WHEN computedFigure4.lowerBound IS NULL OR (computedFigure4.nonNegative AND computedFigure4.lowerBound = 0 AND NOT computedFigure4.lowerOpen) THEN CASE
            WHEN computedFigure4.upperBound IS NULL THEN 'UNSTATED'
            WHEN computedFigure4.upperOpen THEN 'LESS_THAN'
            ELSE 'AT_MOST'
          END
          WHEN computedFigure4.upperBound IS NOT NULL THEN 'BETWEEN'
          WHEN computedFigure4.lowerOpen THEN 'MORE_THAN'
          ELSE 'AT_LEAST'
        END),
        computedFigure4.lowerBound
      ]],
      count(coalesce(baseValue, lowerBound, upperBound)),
      count(*) - count(coalesce(baseValue, lowerBound, upperBound)),
      [computedFigure5 IN [null]
        WHERE computedFigure5 IS NOT NULL | [
        (CASE
          WHEN computedFigure5.lowerBound = computedFigure5.upperBound THEN computedFigure5.lowerBound
          WHEN computedFigure5.nominal IS NOT NULL THEN computedFigure5.nominal
          WHEN computedFigure5.near THEN computedFigure5.upperBound
          WHEN computedFigure5.lowerBound IS NULL OR (computedFigure5.nonNegative AND computedFigure5.lowerBound = 0 AND NOT computedFigure5.lowerOpen) THEN computedFigure5.upperBound
          WHEN computedFigure5.upperBound IS NULL THEN computedFigure5.lowerBound
        END)
      ]],
      [computedFigure6 IN [CASE WHEN count(coalesce(growthRate, growthLower, growthUpper)) > 0 THEN {baseUnit: 'PERCENT', nonNegative: false,
        lowerBound: max(growthLower),
        upperBound: CASE WHEN count(growthUpper) = count(coalesce(growthRate, growthLower, growthUpper)) THEN max(growthUpper) END,
        lowerOpen: coalesce(max(CASE growthComparator WHEN 'MORE_THAN' THEN growthLower ELSE null END) = max(growthLower), false),
        upperOpen: coalesce(max(CASE growthComparator WHEN 'LESS_THAN' THEN null WHEN 'NEARLY' THEN null ELSE growthUpper END) < max(growthUpper), true),
        near: count(CASE growthComparator WHEN 'EXACT' THEN coalesce(growthRate, growthLower, growthUpper) WHEN 'NEARLY' THEN coalesce(growthRate, growthLower, growthUpper) ELSE null END) = count(coalesce(growthRate, growthLower, growthUpper)) AND coalesce(max(CASE growthComparator WHEN 'NEARLY' THEN growthRate ELSE null END) = max(growthRate), false),
        nominal: CASE WHEN count(CASE growthComparator WHEN 'EXACT' THEN coalesce(growthRate, growthLower, growthUpper) WHEN 'ABOUT' THEN coalesce(growthRate, growthLower, growthUpper) ELSE null END) = count(coalesce(growthRate, growthLower, growthUpper)) AND coalesce(max(CASE growthComparator WHEN 'ABOUT' THEN growthRate ELSE null END) = max(growthRate), false) THEN max(growthRate) END} END]
        WHERE computedFigure6 IS NOT NULL | [computedFigure6.baseUnit, computedFigure6.lowerBound]],
      min(periodEnd),
      max(periodEnd),
      count(periodEnd),
      count(*) - count(periodEnd)
    ]
  } AS c2,
  COLLECT {
    MATCH (logisticsRoute:LogisticsRoute {id: $id})
    WITH logisticsRoute, COLLECT {
      MATCH (logisticsRoute)-[stopsAt2:STOPS_AT]->(place2:Place)
      WHERE stopsAt2.status = $status
      WITH place2.latitude AS latitude, stopsAt2.sequence AS sequence
      RETURN [count(latitude), min(sequence), max(sequence), count(sequence)]
    } AS value
    RETURN [
      COUNT {
        MATCH (logisticsRoute)-[stopsAt:STOPS_AT]->(place:Place)
        WHERE stopsAt.status = $status
      },
      value
    ]
  } AS c3,
  COLLECT {
    MATCH (zone:Zone {id: $id2})
    WITH zone, COLLECT {
      MATCH (zone)<-[locatedIn2:LOCATED_IN]-(enterprise2:Enterprise)
      WHERE locatedIn2.status = $status
      WITH enterprise2.foundedYear AS foundedYear
      RETURN [max(foundedYear), count(*) - count(foundedYear)]
    } AS value2, COLLECT {
      MATCH (zone)<-[:LOCATED_IN]-(place3:Place)
      WITH place3 ORDER BY place3.id LIMIT $limit2
      WITH place3, COLLECT {
        MATCH (place3)<-[:PART_OF*1..10]-(place4:Place)
        WITH DISTINCT place4
        WITH place4.latitude AS latitude2
        RETURN [count(latitude2), count(*) - count(latitude2)]
      } AS value4
      RETURN [place3.id, value4]
    } AS value3
    RETURN [
      COUNT {
        MATCH (zone)<-[locatedIn:LOCATED_IN]-(enterprise:Enterprise)
        WHERE locatedIn.status = $status
      },
      value2,
      value3
    ]
  } AS c4
