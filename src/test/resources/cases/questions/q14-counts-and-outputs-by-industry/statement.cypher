RETURN
  COLLECT {
    MATCH (industry:Industry)
    WHERE (EXISTS {
      MATCH (industry)<-[:BELONGS_TO]-(enterprise:Enterprise)
    } OR EXISTS {
      MATCH (industry)<-[:BELONGS_TO]-(institute:Institute)
    } OR EXISTS {
      MATCH (industry)<-[:BELONGS_TO]-(project:Project)
    })
    WITH industry, COUNT {
      MATCH (industry)<-[:BELONGS_TO]-(enterprise2:Enterprise)
    } AS enterprisesCount
    WITH industry, enterprisesCount ORDER BY enterprisesCount DESC, industry.id LIMIT $limit2
    WITH industry, enterprisesCount, COLLECT {
      MATCH (industry)<-[:BELONGS_TO]-(enterprise5:Enterprise)
      WITH DISTINCT enterprise5
      MATCH (enterprise5)<-[:OBSERVES]-(observation2:Observation)
      WITH DISTINCT observation2
      WHERE observation2.kind = $kind
        AND EXISTS {
        MATCH (observation2)-[:MEASURES]->(indicator2:Indicator)
        WHERE indicator2.id = $id
      }
        AND coalesce(observation2.isChosen, true)
      WITH observation2.baseValue AS baseValue, observation2.lowerBound AS lowerBound, observation2.upperBound AS upperBound, observation2.comparator AS comparator, observation2.baseUnit AS baseUnit
      RETURN [
        [computedFigure IN [CASE WHEN min(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) = max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) AND max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) IN ['CNY', 'TEU', 'COUNT', 'SHIFT'] THEN {baseUnit: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END), nonNegative: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'],
          lowerBound: CASE WHEN count(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)) = count(coalesce(baseValue, lowerBound, upperBound)) THEN sum(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)) END,
          upperBound: CASE WHEN count(upperBound) = count(coalesce(baseValue, lowerBound, upperBound)) THEN sum(upperBound) END,
          lowerOpen: count(CASE comparator WHEN 'MORE_THAN' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0,
          upperOpen: count(CASE comparator WHEN 'LESS_THAN' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0,
          near: count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND count(CASE comparator WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0,
          nominal: CASE WHEN count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND count(CASE comparator WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) > 0 THEN sum(baseValue) END} END]
          WHERE computedFigure IS NOT NULL | [
          (CASE
            WHEN computedFigure.lowerBound = computedFigure.upperBound THEN 'EXACT'
            WHEN computedFigure.nominal IS NOT NULL THEN 'ABOUT'
            WHEN computedFigure.near THEN 'NEARLY'
            WHEN computedFigure.lowerBound IS NULL OR (computedFigure.nonNegative AND computedFigure.lowerBound = 0 AND NOT computedFigure.lowerOpen) THEN CASE
              WHEN computedFigure.upperBound IS NULL THEN 'UNSTATED'
              WHEN computedFigure.upperOpen THEN 'LESS_THAN'
              ELSE 'AT_MOST'
            END
            WHEN computedFigure.upperBound IS NOT NULL THEN 'BETWEEN'
            WHEN computedFigure.lowerOpen THEN 'MORE_THAN'
            ELSE 'AT_LEAST'
          END),
          (CASE
            WHEN computedFigure.lowerBound = computedFigure.upperBound THEN computedFigure.lowerBound
            WHEN computedFigure.nominal IS NOT NULL THEN computedFigure.nominal
            WHEN computedFigure.near THEN computedFigure.upperBound
            WHEN computedFigure.lowerBound IS NULL OR (computedFigure.nonNegative AND computedFigure.lowerBound = 0 AND NOT computedFigure.lowerOpen) THEN computedFigure.upperBound
            WHEN computedFigure.upperBound IS NULL THEN computedFigure.lowerBound
          END),
          computedFigure.lowerBound,
          computedFigure.upperBound
        ]],
        count(coalesce(baseValue, lowerBound, upperBound)),
        count(*) - count(coalesce(baseValue, lowerBound, upperBound))
      ]
    } AS value, COLLECT {
      MATCH (industry)<-[:BELONGS_TO]-(enterprise6:Enterprise)
      WITH DISTINCT enterprise6
      MATCH (enterprise6)<-[:OBSERVES]-(observation3:Observation)
      WITH DISTINCT observation3
      WHERE observation3.kind = $kind
        AND EXISTS {
        MATCH (observation3)-[:MEASURES]->(indicator3:Indicator)
        WHERE indicator3.id = $id
      }
        AND coalesce(observation3.isChosen, true)
      WITH observation3.comparator AS comparator2, count(*) AS total
      WITH comparator2, total ORDER BY total DESC, comparator2 LIMIT $limit
      RETURN [comparator2, total]
    } AS value2
    RETURN [
      industry.id,
      industry.name,
      COUNT {
        MATCH (industry)<-[:BELONGS_TO]-(enterprise3:Enterprise)
      },
      COUNT {
        MATCH (industry)<-[:BELONGS_TO]-(institute2:Institute)
      },
      COUNT {
        MATCH (industry)<-[:BELONGS_TO]-(project2:Project)
      },
      value,
      value2,
      COUNT {
        MATCH (industry)<-[:BELONGS_TO]-(enterprise4:Enterprise)
        WHERE NOT EXISTS {
          MATCH (enterprise4)<-[:OBSERVES]-(observation:Observation)
          WHERE observation.kind = $kind
            AND EXISTS {
            MATCH (observation)-[:MEASURES]->(indicator:Indicator)
            WHERE indicator.id = $id
          }
        }
      }
    ]
  } AS c0,
  COUNT {
    MATCH (industry2:Industry)
    WHERE (EXISTS {
      MATCH (industry2)<-[:BELONGS_TO]-(enterprise7:Enterprise)
    } OR EXISTS {
      MATCH (industry2)<-[:BELONGS_TO]-(institute3:Institute)
    } OR EXISTS {
      MATCH (industry2)<-[:BELONGS_TO]-(project3:Project)
    })
  } AS c1
