RETURN
  COLLECT {
    MATCH (observation:Observation)
    WHERE observation.baseUnit = $baseUnit
      AND observation.id IS NOT NULL
    WITH observation ORDER BY observation.baseUnit, observation.id LIMIT $limit
    RETURN [observation.id]
  } AS c0,
  COLLECT {
    MATCH (observation2:Observation)
    WHERE observation2.baseUnit = $baseUnit
    WITH observation2.baseValue AS baseValue, observation2.periodEnd AS periodEnd
    RETURN [count(*), min(baseValue), max(baseValue), CASE WHEN count(baseValue) > 0 THEN sum(baseValue) END, avg(baseValue), count(baseValue), count(*) - count(baseValue), min(periodEnd), max(periodEnd), count(periodEnd), count(*) - count(periodEnd)]
  } AS c1,
  COUNT {
    MATCH (enterprise:Enterprise)
  } AS c2,
  COLLECT {
    MATCH (source:Entity)-[relationship:LOCATED_IN|HOLDS]->(target:Entity)
    WITH relationship.validFrom AS validFrom
    RETURN [count(*), min(validFrom), count(validFrom), count(*) - count(validFrom)]
  } AS c3,
  COLLECT {
    MATCH (zone:Zone {id: $id})
    WITH zone, COLLECT {
      MATCH (zone)<-[locatedIn2:LOCATED_IN]-(enterprise3:Enterprise)
      WHERE locatedIn2.status = $status
      WITH enterprise3.foundedYear AS foundedYear, locatedIn2.validFrom AS validFrom2
      RETURN [count(*), max(foundedYear), count(*) - count(foundedYear), min(validFrom2), count(validFrom2)]
    } AS value, COLLECT {
      MATCH (zone)<-[:PART_OF*1..10]-(zone2:Zone)
      WITH DISTINCT zone2
      WITH zone2.version AS version
      RETURN [count(*), CASE WHEN count(version) > 0 THEN sum(version) END]
    } AS value2, COLLECT {
      MATCH (zone)<-[:APPLIES_TO]-(policy:Policy)
      WITH policy ORDER BY policy.id LIMIT $limit2
      WITH policy, COLLECT {
        MATCH (policy)<-[:IMPLEMENTS]-(zone3:Zone)
        WITH zone3.version AS version2
        RETURN [count(version2)]
      } AS value4
      RETURN [policy.id, value4]
    } AS value3
    RETURN [
      COUNT {
        MATCH (zone)<-[locatedIn:LOCATED_IN]-(enterprise2:Enterprise)
        WHERE locatedIn.status = $status
      },
      value,
      value2,
      value3
    ]
  } AS c4
