RETURN
  COLLECT {
    MATCH (change2:Change)
    WHERE change2.subjectId IN $subjectId
      AND change2.id IS NOT NULL
    WITH change2 ORDER BY change2.id LIMIT $limit
    WITH change2, COLLECT {
      CALL (change2) {
        WITH change2 AS this
        MATCH (a:Entity {id: this.fromId}) WITH this, a LIMIT 1 MATCH (b:Entity {id: this.toId}) WITH this, a, b LIMIT 1 MATCH (a)-[r]->(b) WHERE r.id = this.subjectId AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true) RETURN r AS value
      }
      WITH value AS relationship WHERE relationship IS NOT NULL
      WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
      RETURN [relationship.id, relationship.version, relationship.updatedAt, target.name]
    } AS value2
    RETURN [
      change2.operation,
      change2.subject,
      change2.type,
      change2.fromId,
      change2.toId,
      change2.changedProperties,
      change2.changedAt,
      COLLECT {
        MATCH (node:Entity|Change|Claim|Conflict|Observation|DuplicateCandidate|Source|Passage {id: change2.subjectId})
        RETURN [node.id, node.name, node.ordinal, labels(node)]
      },
      value2
    ]
  } AS c0,
  COUNT {
    MATCH (change3:Change)
    WHERE change3.subjectId IN $subjectId
  } AS c1,
  COLLECT {
    CALL () {
      MATCH (change:Change) WHERE change.id IS NOT NULL RETURN change AS value ORDER BY change.id DESC LIMIT 1
    }
    WITH value AS change4 WHERE change4 IS NOT NULL
    RETURN [change4.operation, change4.subject]
  } AS c2
