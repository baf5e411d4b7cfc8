RETURN
  COLLECT {
    MATCH (observation:Observation)
    WHERE (EXISTS {
      MATCH (observation)-[:MEASURES]->(indicator:Indicator)
      WHERE indicator.code IN $code
    } OR observation.kind = $kind)
      AND observation.id IS NOT NULL
    WITH observation ORDER BY observation.id LIMIT $limit
    RETURN [
      observation.id,
      observation.comparator,
      observation.baseValue,
      observation.lowerBound,
      observation.upperBound,
      (observation.baseUnit = $unit.base AND coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL
      AND ($gte IS NULL OR coalesce(observation.lowerBound / $unit.factor >= $gte, false))
      AND (null IS NULL OR coalesce(observation.lowerBound / $unit.factor > null
        OR (observation.lowerBound / $unit.factor = null AND observation.comparator = 'MORE_THAN'), false))
      AND (null IS NULL OR coalesce(observation.upperBound / $unit.factor <= null, false))
      AND (null IS NULL OR coalesce(observation.upperBound / $unit.factor < null
        OR (observation.upperBound / $unit.factor = null AND observation.comparator IN ['NEARLY', 'LESS_THAN']), false))),
      (observation.baseUnit = $unit.base AND coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL
      AND (null IS NULL OR coalesce(observation.lowerBound / $unit.factor >= null, false))
      AND (null IS NULL OR coalesce(observation.lowerBound / $unit.factor > null
        OR (observation.lowerBound / $unit.factor = null AND observation.comparator = 'MORE_THAN'), false))
      AND (null IS NULL OR coalesce(observation.upperBound / $unit.factor <= null, false))
      AND ($lt IS NULL OR coalesce(observation.upperBound / $unit.factor < $lt
        OR (observation.upperBound / $unit.factor = $lt AND observation.comparator IN ['NEARLY', 'LESS_THAN']), false))),
      (observation.baseUnit = $unit.base AND coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL
      AND ($gte IS NULL OR observation.upperBound IS NULL OR observation.upperBound / $unit.factor > $gte
        OR (observation.upperBound / $unit.factor = $gte AND NOT observation.comparator IN ['NEARLY', 'LESS_THAN']))
      AND (null IS NULL OR observation.upperBound IS NULL OR observation.upperBound / $unit.factor > null)
      AND (null IS NULL OR observation.lowerBound IS NULL OR observation.lowerBound / $unit.factor < null
        OR (observation.lowerBound / $unit.factor = null AND observation.comparator <> 'MORE_THAN'))
      AND (null IS NULL OR observation.lowerBound IS NULL OR observation.lowerBound / $unit.factor < null)
      AND coalesce($gte <= null, true) AND coalesce($gte < null, true)
      AND coalesce(null < null, true) AND coalesce(null < null, true)),
      (observation.baseUnit = $unit.base AND coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL
      AND (null IS NULL OR coalesce(observation.lowerBound / $unit.factor >= null, false))
      AND ($gt IS NULL OR coalesce(observation.lowerBound / $unit.factor > $gt
        OR (observation.lowerBound / $unit.factor = $gt AND observation.comparator = 'MORE_THAN'), false))
      AND (null IS NULL OR coalesce(observation.upperBound / $unit.factor <= null, false))
      AND (null IS NULL OR coalesce(observation.upperBound / $unit.factor < null
        OR (observation.upperBound / $unit.factor = null AND observation.comparator IN ['NEARLY', 'LESS_THAN']), false))),
      (observation.baseUnit = $unit.base AND coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL
      AND ($gte2 IS NULL OR observation.upperBound IS NULL OR observation.upperBound / $unit.factor > $gte2
        OR (observation.upperBound / $unit.factor = $gte2 AND NOT observation.comparator IN ['NEARLY', 'LESS_THAN']))
      AND (null IS NULL OR observation.upperBound IS NULL OR observation.upperBound / $unit.factor > null)
      AND ($lte IS NULL OR observation.lowerBound IS NULL OR observation.lowerBound / $unit.factor < $lte
        OR (observation.lowerBound / $unit.factor = $lte AND observation.comparator <> 'MORE_THAN'))
      AND (null IS NULL OR observation.lowerBound IS NULL OR observation.lowerBound / $unit.factor < null)
      AND coalesce($gte2 <= $lte, true) AND coalesce($gte2 < null, true)
      AND coalesce(null < $lte, true) AND coalesce(null < null, true)),
      (observation.baseUnit = $unit.base AND coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL
      AND ($gte3 IS NULL OR observation.upperBound IS NULL OR observation.upperBound / $unit.factor > $gte3
        OR (observation.upperBound / $unit.factor = $gte3 AND NOT observation.comparator IN ['NEARLY', 'LESS_THAN']))
      AND (null IS NULL OR observation.upperBound IS NULL OR observation.upperBound / $unit.factor > null)
      AND (null IS NULL OR observation.lowerBound IS NULL OR observation.lowerBound / $unit.factor < null
        OR (observation.lowerBound / $unit.factor = null AND observation.comparator <> 'MORE_THAN'))
      AND ($lt2 IS NULL OR observation.lowerBound IS NULL OR observation.lowerBound / $unit.factor < $lt2)
      AND coalesce($gte3 <= null, true) AND coalesce($gte3 < $lt2, true)
      AND coalesce(null < null, true) AND coalesce(null < $lt2, true)),
      (observation.baseUnit = $unit2.base AND coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL
      AND ($gte4 IS NULL OR coalesce(observation.lowerBound / $unit2.factor >= $gte4, false))
      AND (null IS NULL OR coalesce(observation.lowerBound / $unit2.factor > null
        OR (observation.lowerBound / $unit2.factor = null AND observation.comparator = 'MORE_THAN'), false))
      AND ($lte2 IS NULL OR coalesce(observation.upperBound / $unit2.factor <= $lte2, false))
      AND (null IS NULL OR coalesce(observation.upperBound / $unit2.factor < null
        OR (observation.upperBound / $unit2.factor = null AND observation.comparator IN ['NEARLY', 'LESS_THAN']), false)))
    ]
  } AS c0,
  COLLECT {
    MATCH (observation2:Observation)-[:MEASURES]->(indicator2:Indicator)
    WHERE indicator2.code = $code2
    WITH DISTINCT observation2
    WHERE NOT ((observation2.baseUnit = $unit3.base AND coalesce(observation2.baseValue, observation2.lowerBound, observation2.upperBound) IS NOT NULL
    AND ($gte5 IS NULL OR coalesce(observation2.lowerBound / $unit3.factor >= $gte5, false))
    AND (null IS NULL OR coalesce(observation2.lowerBound / $unit3.factor > null
      OR (observation2.lowerBound / $unit3.factor = null AND observation2.comparator = 'MORE_THAN'), false))
    AND (null IS NULL OR coalesce(observation2.upperBound / $unit3.factor <= null, false))
    AND (null IS NULL OR coalesce(observation2.upperBound / $unit3.factor < null
      OR (observation2.upperBound / $unit3.factor = null AND observation2.comparator IN ['NEARLY', 'LESS_THAN']), false))))
    WITH observation2 ORDER BY observation2.id LIMIT $limit
    RETURN [observation2.id]
  } AS c1,
  COLLECT {
    MATCH (observation3:Observation)-[:MEASURES]->(indicator3:Indicator)
    WHERE indicator3.code = $code2
    WITH DISTINCT observation3
    WHERE (observation3.baseUnit = $unit3.base AND coalesce(observation3.baseValue, observation3.lowerBound, observation3.upperBound) IS NOT NULL
    AND (null IS NULL OR observation3.upperBound IS NULL OR observation3.upperBound / $unit3.factor > null
      OR (observation3.upperBound / $unit3.factor = null AND NOT observation3.comparator IN ['NEARLY', 'LESS_THAN']))
    AND ($gt2 IS NULL OR observation3.upperBound IS NULL OR observation3.upperBound / $unit3.factor > $gt2)
    AND (null IS NULL OR observation3.lowerBound IS NULL OR observation3.lowerBound / $unit3.factor < null
      OR (observation3.lowerBound / $unit3.factor = null AND observation3.comparator <> 'MORE_THAN'))
    AND ($lt3 IS NULL OR observation3.lowerBound IS NULL OR observation3.lowerBound / $unit3.factor < $lt3)
    AND coalesce(null <= null, true) AND coalesce(null < $lt3, true)
    AND coalesce($gt2 < null, true) AND coalesce($gt2 < $lt3, true))
    WITH observation3 ORDER BY observation3.id LIMIT $limit
    RETURN [observation3.id]
  } AS c2
