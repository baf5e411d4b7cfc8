RETURN
  COLLECT {
    MATCH (change:Change)
    WHERE change.subjectId IN $subjectId
      AND change.id IS NOT NULL
    WITH change ORDER BY change.id LIMIT $limit
    WITH change, COLLECT {
      CALL (change) {
        WITH change AS this
        MATCH (a:Entity {id: this.fromId}) WITH this, a LIMIT 1 MATCH (b:Entity {id: this.toId}) WITH this, a, b LIMIT 1 MATCH (a)-[r]->(b) WHERE r.id = this.subjectId AND coalesce(r.validFrom <= $asOf, true) AND coalesce(r.validTo >= $asOf, true) RETURN r AS value
      }
      WITH value AS relationship WHERE relationship IS NOT NULL
      WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
      RETURN [relationship.validFrom, relationship.validTo]
    } AS value2
    RETURN [change.subjectId, value2]
  } AS c0
