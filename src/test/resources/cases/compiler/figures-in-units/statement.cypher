RETURN
  COLLECT {
    MATCH (observation:Observation)
    WHERE observation.id IN $id
      AND observation.id IS NOT NULL
    WITH observation ORDER BY observation.id LIMIT $limit
    RETURN [observation.value, observation.unitSymbol, observation.baseValue, observation.baseUnit, (CASE WHEN observation.baseUnit = $unit.base THEN observation.baseValue / $unit.factor END), (CASE WHEN observation.baseUnit = $unit2.base THEN observation.baseValue / $unit2.factor END), (CASE WHEN observation.baseUnit = $unit3.base THEN observation.baseValue / $unit3.factor END), (CASE WHEN observation.baseUnit = $unit4.base THEN observation.baseValue / $unit4.factor END), (CASE WHEN observation.baseUnit = $unit5.base THEN observation.baseValue / $unit5.factor END), (CASE WHEN observation.baseUnit = $unit6.base THEN observation.lowerBound / $unit6.factor END), (CASE WHEN observation.baseUnit = $unit7.base THEN observation.upperBound / $unit7.factor END)]
  } AS c0
