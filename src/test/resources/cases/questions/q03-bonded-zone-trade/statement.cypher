RETURN
  COLLECT {
    MATCH (observation:Observation)-[:OBSERVES]->(entity:Entity)
    WHERE entity.id = $id2
    WITH DISTINCT observation
    WHERE EXISTS {
      MATCH (observation)-[:MEASURES]->(indicator:Indicator)
      WHERE indicator.id IN $id
    }
    WITH observation ORDER BY observation.periodStart, observation.baseValue, observation.id LIMIT $limit
    RETURN [
      observation.kind,
      observation.periodStart,
      observation.comparator,
      observation.value,
      observation.unitSymbol,
      observation.baseValue,
      observation.growthComparator,
      observation.growthRate,
      COLLECT {
        MATCH (observation)-[:MEASURES]->(indicator2:Indicator)
        RETURN [indicator2.nameEn]
      },
      observation.evidence,
      COLLECT {
        MATCH (passage:Passage)
        WHERE passage.id IN observation.evidence
        RETURN [passage.id, passage.topicEn]
      }
    ]
  } AS c0
