WITH
  COLLECT {
    MATCH (enterprise:Enterprise)-[locatedIn:LOCATED_IN]->(zone:Zone)
    WHERE locatedIn.status = $status
      AND zone.id = $id
    WITH DISTINCT enterprise
    WHERE enterprise.ownership IS NULL
    RETURN enterprise
  } AS found
RETURN
  COLLECT {
    UNWIND found AS enterprise2
    WITH enterprise2 ORDER BY enterprise2.name, enterprise2.id LIMIT $limit
    RETURN [enterprise2.id, enterprise2.name]
  } AS c0,
  size(found) AS c1,
  COLLECT {
    MATCH (observation:Observation)-[:OBSERVES]->(entity:Entity)
    WHERE entity.id = $id2
    WITH DISTINCT observation
    WHERE EXISTS {
      MATCH (observation)-[:MEASURES]->(indicator:Indicator)
      WHERE indicator.baseUnit = $baseUnit
    }
      AND observation.kind = $kind
      AND EXISTS {
      MATCH (observation)-[:MEASURES]->(indicator2:Indicator)
      WHERE indicator2.code = $code
    }
    WITH observation ORDER BY observation.id LIMIT $limit2
    RETURN [observation.id]
  } AS c2
