RETURN
  COLLECT {
    MATCH (change:Change)
    WHERE change.subjectId IN $subjectId
      AND change.id IS NOT NULL
    WITH change ORDER BY change.id LIMIT $limit
    WITH change, COLLECT {
      CALL (change) {
        WITH change AS this
        MATCH (a:Entity {id: this.fromId}) WITH this, a LIMIT 1 MATCH (b:Entity {id: this.toId}) WITH this, a, b LIMIT 1 MATCH (a)-[r]->(b) WHERE r.id = this.subjectId RETURN r AS value
      }
      WITH value AS relationship WHERE relationship IS NOT NULL
      WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
      RETURN [relationship.id, relationship.version, relationship.updatedAt, target.name]
    } AS value
    RETURN [
      change.operation,
      change.subject,
      change.type,
      change.fromId,
      change.toId,
      change.changedProperties,
      change.changedAt,
      COLLECT {
        MATCH (node:Entity|Change|Observation|Source|Passage {id: change.subjectId})
        RETURN [node.id, node.name, node.ordinal, labels(node)]
      },
      value
    ]
  } AS c0,
  COUNT {
    MATCH (change2:Change)
    WHERE change2.subjectId IN $subjectId
  } AS c1,
  COLLECT {
    CALL () {
      MATCH (change:Change) WHERE change.id IS NOT NULL RETURN change AS value ORDER BY change.id DESC LIMIT 1
    }
    WITH value AS change3 WHERE change3 IS NOT NULL
    RETURN [change3.operation, change3.subject]
  } AS c2
