RETURN
  COLLECT {
    MATCH (observation:Observation)-[:MEASURES]->(indicator:Indicator)
    WHERE indicator.code = $code
    WITH DISTINCT observation
    WHERE (observation.baseUnit = $unit.base AND coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL
    AND ($gte IS NULL OR coalesce(observation.lowerBound / $unit.factor >= $gte, false))
    AND (null IS NULL OR coalesce(observation.lowerBound / $unit.factor > null
      OR (observation.lowerBound / $unit.factor = null AND observation.comparator = 'MORE_THAN'), false))
    AND (null IS NULL OR coalesce(observation.upperBound / $unit.factor <= null, false))
    AND (null IS NULL OR coalesce(observation.upperBound / $unit.factor < null
      OR (observation.upperBound / $unit.factor = null AND observation.comparator IN ['NEARLY', 'LESS_THAN']), false)))
      AND observation.kind = $kind
    WITH observation ORDER BY observation.lowerBound DESC, observation.id LIMIT $limit
    RETURN [
      observation.comparator,
      (CASE WHEN observation.baseUnit = $unit.base THEN observation.baseValue / $unit.factor END),
      observation.periodEnd,
      COLLECT {
        MATCH (observation)-[:OBSERVES]->(entity:Entity)
        RETURN [entity.id, entity.name, labels(entity)]
      },
      observation.evidence,
      COLLECT {
        MATCH (passage:Passage)
        WHERE passage.id IN observation.evidence
        RETURN [passage.id]
      }
    ]
  } AS c0,
  COLLECT {
    MATCH (observation2:Observation)-[:MEASURES]->(indicator2:Indicator)
    WHERE indicator2.code = $code
    WITH DISTINCT observation2
    WHERE (observation2.baseUnit = $unit.base AND observation2.comparator IN ['NEARLY', 'ABOUT'] AND coalesce(observation2.baseValue / $unit.factor = $number, false))
      AND observation2.kind = $kind
    WITH observation2 ORDER BY observation2.id LIMIT $limit
    RETURN [
      observation2.comparator,
      (CASE WHEN observation2.baseUnit = $unit.base THEN observation2.baseValue / $unit.factor END),
      observation2.periodEnd,
      COLLECT {
        MATCH (observation2)-[:OBSERVES]->(entity2:Entity)
        RETURN [entity2.id, entity2.name, labels(entity2)]
      },
      observation2.evidence,
      COLLECT {
        MATCH (passage2:Passage)
        WHERE passage2.id IN observation2.evidence
        RETURN [passage2.id]
      },
      (observation2.baseUnit = $unit.base AND coalesce(observation2.baseValue, observation2.lowerBound, observation2.upperBound) IS NOT NULL
      AND ($gte IS NULL OR observation2.upperBound IS NULL OR observation2.upperBound / $unit.factor > $gte
        OR (observation2.upperBound / $unit.factor = $gte AND NOT observation2.comparator IN ['NEARLY', 'LESS_THAN']))
      AND (null IS NULL OR observation2.upperBound IS NULL OR observation2.upperBound / $unit.factor > null)
      AND (null IS NULL OR observation2.lowerBound IS NULL OR observation2.lowerBound / $unit.factor < null
        OR (observation2.lowerBound / $unit.factor = null AND observation2.comparator <> 'MORE_THAN'))
      AND (null IS NULL OR observation2.lowerBound IS NULL OR observation2.lowerBound / $unit.factor < null)
      AND coalesce($gte <= null, true) AND coalesce($gte < null, true)
      AND coalesce(null < null, true) AND coalesce(null < null, true))
    ]
  } AS c1
