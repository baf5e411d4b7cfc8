RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)-[locatedIn:LOCATED_IN]->(zone:Zone)
    WHERE zone.id = $id
      AND locatedIn.status = $status
    WITH DISTINCT enterprise
    WHERE enterprise.ownership IS NULL
    WITH enterprise ORDER BY enterprise.name, enterprise.id LIMIT $limit
    RETURN [enterprise.id, enterprise.name]
  } AS c0,
  COUNT {
    MATCH (enterprise2:Enterprise)-[locatedIn2:LOCATED_IN]->(zone2:Zone)
    WHERE zone2.id = $id
      AND locatedIn2.status = $status
    WITH DISTINCT enterprise2
    WHERE enterprise2.ownership IS NULL
    RETURN enterprise2
  } AS c1,
  COLLECT {
    MATCH (observation:Observation)-[:OBSERVES]->(entity:Entity)
    WHERE entity.id = $id2
    WITH DISTINCT observation
    WHERE EXISTS {
      MATCH (observation)-[:MEASURES]->(indicator:Indicator)
      WHERE indicator.unit = $unit
    }
      AND observation.kind = $kind
      AND EXISTS {
      MATCH (observation)-[:MEASURES]->(indicator2:Indicator)
      WHERE indicator2.code = $code
    }
    WITH observation ORDER BY observation.id LIMIT $limit2
    RETURN [observation.id]
  } AS c2
