RETURN
  COLLECT {
    MATCH (indicator:Indicator)
    WHERE EXISTS {
      MATCH (indicator)<-[:MEASURES]-(observation:Observation)
      WHERE observation.kind = $kind
        AND observation.periodStart >= $periodStart
        AND EXISTS {
        MATCH (observation)-[:OBSERVES]->(entity:Entity)
        WHERE entity.id IN $id
      }
    }
      AND indicator.id IS NOT NULL
    WITH indicator ORDER BY indicator.id LIMIT $limit2
    RETURN [
      indicator.id,
      indicator.nameEn,
      COLLECT {
        MATCH (indicator)<-[:MEASURES]-(observation2:Observation)
        WHERE observation2.kind = $kind
          AND observation2.periodStart >= $periodStart
          AND EXISTS {
          MATCH (observation2)-[:OBSERVES]->(entity2:Entity)
          WHERE entity2.id IN $id
        }
        WITH observation2 ORDER BY observation2.id LIMIT $limit
        RETURN [
          COLLECT {
            MATCH (observation2)-[:OBSERVES]->(entity3:Entity)
            RETURN [entity3.id]
          },
          observation2.comparator,
          observation2.value,
          observation2.unit,
          observation2.growthComparator,
          observation2.growthRate,
          COLLECT {
            UNWIND range(0, size(observation2.evidence) - 1) AS position
            MATCH (passage:Passage {id: observation2.evidence[position]})
            WITH passage, position ORDER BY position
            RETURN [passage.id]
          }
        ]
      },
      COLLECT {
        MATCH (indicator)<-[:MEASURES]-(observation3:Observation)
        WHERE observation3.kind = $kind2
          AND observation3.periodStart < $periodStart
          AND observation3.periodStart >= $periodStart2
          AND EXISTS {
          MATCH (observation3)-[:OBSERVES]->(entity4:Entity)
          WHERE entity4.id IN $id
        }
        WITH observation3 ORDER BY observation3.id LIMIT $limit
        RETURN [
          COLLECT {
            MATCH (observation3)-[:OBSERVES]->(entity5:Entity)
            RETURN [entity5.id]
          },
          observation3.comparator,
          observation3.value,
          observation3.unit,
          observation3.growthComparator,
          observation3.growthRate,
          COLLECT {
            UNWIND range(0, size(observation3.evidence) - 1) AS position2
            MATCH (passage2:Passage {id: observation3.evidence[position2]})
            WITH passage2, position2 ORDER BY position2
            RETURN [passage2.id]
          }
        ]
      }
    ]
  } AS c0,
  COUNT {
    MATCH (indicator2:Indicator)
    WHERE EXISTS {
      MATCH (indicator2)<-[:MEASURES]-(observation4:Observation)
      WHERE observation4.kind = $kind
        AND observation4.periodStart >= $periodStart
        AND EXISTS {
        MATCH (observation4)-[:OBSERVES]->(entity6:Entity)
        WHERE entity6.id IN $id
      }
    }
  } AS c1
