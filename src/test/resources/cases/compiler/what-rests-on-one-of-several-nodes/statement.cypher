RETURN
  COLLECT {
    UNWIND range(0, size($ids) - 1) AS position
    OPTIONAL MATCH (node:Entity|Change|Claim|Conflict|Observation|DuplicateCandidate|Source|Passage {id: $ids[position]})
    WITH node, position ORDER BY position
    RETURN [
      node.id,
      COLLECT {
        CALL db.index.fulltext.queryRelationships('relationship_evidence', '"' + replace(replace(coalesce(node.id, ''), '\\', '\\\\'), '"', '\\"') + '"') YIELD relationship AS relationship
        WHERE node:Passage
          AND relationship:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS
          AND node.id IN relationship.evidence
        WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
        WHERE source:Entity
          AND target:Entity
        WITH relationship, source, target ORDER BY relationship.id LIMIT $limit
        RETURN [relationship.id]
      },
      COUNT {
        CALL db.index.fulltext.queryRelationships('relationship_evidence', '"' + replace(replace(coalesce(node.id, ''), '\\', '\\\\'), '"', '\\"') + '"') YIELD relationship AS relationship2
        WHERE node:Passage
          AND relationship2:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS
          AND node.id IN relationship2.evidence
        WITH relationship2, startNode(relationship2) AS source2, endNode(relationship2) AS target2
        WHERE source2:Entity
          AND target2:Entity
        RETURN relationship2
      },
      COUNT {
        MATCH (node)<-[:SUPPORTED_BY]-(entity:Entity)
        WHERE node:Passage
      },
      COUNT {
        MATCH (node)-[:BELONGS_TO]->(industry:Industry)
        WHERE node:Enterprise
      },
      COUNT {
        MATCH (node)-[relationship3:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-(:Entity)
        WHERE node:Enterprise
        WITH relationship3, startNode(relationship3) AS source3, endNode(relationship3) AS target3
        RETURN relationship3
      },
      labels(node)
    ]
  } AS c0
