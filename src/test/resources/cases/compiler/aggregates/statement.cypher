RETURN
  COLLECT {
    MATCH (observation:Observation)
    WHERE observation.baseUnit = $baseUnit
      AND observation.id IS NOT NULL
    WITH observation ORDER BY observation.baseUnit, observation.id LIMIT $limit
    RETURN [observation.id]
  } AS c0,
  COUNT {
    MATCH (observation2:Observation)
    WHERE observation2.baseUnit = $baseUnit
  } AS c1,
  COLLECT {
    MATCH (observation3:Observation)
    WHERE observation3.baseUnit = $baseUnit
    WITH observation3.baseValue AS baseValue, observation3.periodEnd AS periodEnd
    RETURN [min(baseValue), max(baseValue), CASE WHEN count(baseValue) > 0 THEN sum(baseValue) END, avg(baseValue), count(baseValue), count(*) - count(baseValue), min(periodEnd), max(periodEnd), count(periodEnd), count(*) - count(periodEnd)]
  } AS c2,
  COLLECT {
    MATCH (logisticsRoute:LogisticsRoute {id: $id})
    WITH logisticsRoute, COLLECT {
      MATCH (logisticsRoute)-[stopsAt2:STOPS_AT]->(place2:Place)
      WHERE stopsAt2.status = $status
      WITH place2.latitude AS latitude, stopsAt2.sequence AS sequence
      RETURN [count(latitude), min(sequence), max(sequence), count(sequence)]
    } AS value
    RETURN [
      COUNT {
        MATCH (logisticsRoute)-[stopsAt:STOPS_AT]->(place:Place)
        WHERE stopsAt.status = $status
      },
      value
    ]
  } AS c3,
  COLLECT {
    MATCH (zone:Zone {id: $id2})
    WITH zone, COLLECT {
      MATCH (zone)<-[locatedIn2:LOCATED_IN]-(enterprise2:Enterprise)
      WHERE locatedIn2.status = $status
      WITH enterprise2.foundedYear AS foundedYear
      RETURN [max(foundedYear), count(*) - count(foundedYear)]
    } AS value2, COLLECT {
      MATCH (zone)<-[:LOCATED_IN]-(place3:Place)
      WITH place3 ORDER BY place3.id LIMIT $limit2
      WITH place3, COLLECT {
        MATCH (place3)<-[:PART_OF*1..10]-(place4:Place)
        WITH DISTINCT place4
        WITH place4.latitude AS latitude2
        RETURN [count(latitude2), count(*) - count(latitude2)]
      } AS value4
      RETURN [place3.id, value4]
    } AS value3
    RETURN [
      COUNT {
        MATCH (zone)<-[locatedIn:LOCATED_IN]-(enterprise:Enterprise)
        WHERE locatedIn.status = $status
      },
      value2,
      value3
    ]
  } AS c4
