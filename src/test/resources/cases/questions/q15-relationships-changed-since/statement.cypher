RETURN
  COLLECT {
    MATCH (change:Change)
    WHERE change.subject = $subject
      AND change.type IN $type
      AND change.id > $after_id
      AND change.id IS NOT NULL
    WITH change ORDER BY change.id LIMIT $limit
    WITH change, COLLECT {
      CALL (change) {
        WITH change AS this
        MATCH (a:Entity {id: this.fromId}) WITH this, a LIMIT 1 MATCH (b:Entity {id: this.toId}) WITH this, a, b LIMIT 1 MATCH (a)-[r]->(b) WHERE r.id = this.subjectId AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true) RETURN r AS value
      }
      WITH value AS relationship WHERE relationship IS NOT NULL
      WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
      RETURN [
        relationship.status,
        relationship.evidence,
        COLLECT {
          MATCH (passage:Passage)
          WHERE passage.id IN relationship.evidence
          RETURN [passage.id]
        }
      ]
    } AS value2
    RETURN [
      change.operation,
      change.type,
      change.subjectId,
      change.changedProperties,
      COLLECT {
        MATCH (node:Entity|Change|Claim|Conflict|Observation|DuplicateCandidate|Source|Passage {id: change.fromId})
        RETURN [node.id, node.name, labels(node)]
      },
      COLLECT {
        MATCH (node2:Entity|Change|Claim|Conflict|Observation|DuplicateCandidate|Source|Passage {id: change.toId})
        RETURN [node2.id, node2.name, labels(node2)]
      },
      value2,
      change.id
    ]
  } AS c0
