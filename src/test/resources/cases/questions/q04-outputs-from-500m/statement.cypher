RETURN
  COLLECT {
    MATCH (observation:Observation)-[:MEASURES]->(indicator:Indicator)
    WHERE indicator.id = $id
    WITH DISTINCT observation
    WHERE observation.lowerBound >= $lowerBound
    WITH observation ORDER BY observation.lowerBound DESC, observation.id LIMIT $limit
    RETURN [
      observation.comparator,
      observation.baseValue,
      observation.baseUnit,
      observation.periodEnd,
      COLLECT {
        MATCH (observation)-[:OBSERVES]->(entity:Entity)
        RETURN [entity.id, entity.name, labels(entity)]
      },
      COLLECT {
        UNWIND range(0, size(observation.evidence) - 1) AS position
        MATCH (passage:Passage {id: observation.evidence[position]})
        WITH passage, position ORDER BY position
        RETURN [passage.id]
      }
    ]
  } AS c0,
  COLLECT {
    MATCH (observation2:Observation)-[:MEASURES]->(indicator2:Indicator)
    WHERE indicator2.id = $id
    WITH DISTINCT observation2
    WHERE observation2.baseValue = $baseValue
      AND observation2.comparator IN $comparator
    WITH observation2 ORDER BY observation2.id LIMIT $limit
    RETURN [
      observation2.comparator,
      observation2.baseValue,
      observation2.baseUnit,
      observation2.periodEnd,
      COLLECT {
        MATCH (observation2)-[:OBSERVES]->(entity2:Entity)
        RETURN [entity2.id, entity2.name, labels(entity2)]
      },
      COLLECT {
        UNWIND range(0, size(observation2.evidence) - 1) AS position2
        MATCH (passage2:Passage {id: observation2.evidence[position2]})
        WITH passage2, position2 ORDER BY position2
        RETURN [passage2.id]
      }
    ]
  } AS c1
