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
      WITH observation2.baseValue AS baseValue
      RETURN [CASE WHEN count(baseValue) > 0 THEN sum(baseValue) END, count(baseValue), count(*) - count(baseValue)]
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
      WITH observation3.comparator AS comparator, count(*) AS total
      WITH comparator, total ORDER BY total DESC, comparator LIMIT $limit
      RETURN [comparator, total]
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
