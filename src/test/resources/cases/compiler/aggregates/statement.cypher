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
    RETURN [count(*), min(observation2.baseValue), max(observation2.baseValue), CASE WHEN count(observation2.baseValue) > 0 THEN sum(observation2.baseValue) END, avg(observation2.baseValue), count(observation2.baseValue), count(*) - count(observation2.baseValue), min(observation2.periodEnd), max(observation2.periodEnd), count(observation2.periodEnd), count(*) - count(observation2.periodEnd)]
  } AS c1,
  COUNT {
    MATCH (enterprise:Enterprise)
  } AS c2,
  COLLECT {
    MATCH (source:Entity)-[relationship:LOCATED_IN|HOLDS]->(target:Entity)
    RETURN [count(*), min(relationship.validFrom), count(relationship.validFrom), count(*) - count(relationship.validFrom)]
  } AS c3,
  COLLECT {
    MATCH (zone:Zone {id: $id})
    WITH zone, COLLECT {
      MATCH (zone)<-[locatedIn2:LOCATED_IN]-(enterprise3:Enterprise)
      WHERE locatedIn2.status = $status
      RETURN [count(*), max(enterprise3.foundedYear), count(*) - count(enterprise3.foundedYear), min(locatedIn2.since), count(locatedIn2.since)]
    } AS value, COLLECT {
      MATCH (zone)<-[:PART_OF*1..10]-(zone2:Zone)
      WITH DISTINCT zone2
      RETURN [count(*), CASE WHEN count(zone2.version) > 0 THEN sum(zone2.version) END]
    } AS value2, COLLECT {
      MATCH (zone)<-[appliesTo:APPLIES_TO]-(policy:Policy)
      WITH policy, appliesTo ORDER BY policy.id, appliesTo.id LIMIT $limit2
      WITH policy, appliesTo, COLLECT {
        MATCH (policy)<-[:IMPLEMENTS]-(zone3:Zone)
        RETURN [count(zone3.version)]
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
