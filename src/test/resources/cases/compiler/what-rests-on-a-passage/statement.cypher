RETURN
  COLLECT {
    MATCH (passage:Passage {id: $id})
    RETURN [
      COLLECT {
        MATCH (passage)<-[:SUPPORTED_BY]-(entity:Entity)
        WITH entity ORDER BY entity.id LIMIT $limit
        RETURN [entity.id]
      },
      COUNT {
        MATCH (passage)<-[:SUPPORTED_BY]-(entity2:Entity)
      },
      COLLECT {
        CALL db.index.fulltext.queryRelationships('relationship_evidence', '"' + replace(replace(coalesce(passage.id, ''), '\\', '\\\\'), '"', '\\"') + '"') YIELD relationship AS relationship
        WHERE relationship:HOLDS|BELONGS_TO
          AND passage.id IN relationship.evidence
        WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
        WHERE source:Entity
          AND target:Entity
        WITH relationship, source, target ORDER BY relationship.id LIMIT $limit
        RETURN [relationship.id, relationship.evidence]
      },
      COUNT {
        CALL db.index.fulltext.queryRelationships('relationship_evidence', '"' + replace(replace(coalesce(passage.id, ''), '\\', '\\\\'), '"', '\\"') + '"') YIELD relationship AS relationship2
        WHERE relationship2:HOLDS|BELONGS_TO
          AND passage.id IN relationship2.evidence
        WITH relationship2, startNode(relationship2) AS source2, endNode(relationship2) AS target2
        WHERE source2:Entity
          AND target2:Entity
        RETURN relationship2
      }
    ]
  } AS c0,
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE EXISTS {
      UNWIND enterprise.evidence AS key
      MATCH (passage2:Passage {id: key})
      WHERE passage2.ordinal < $ordinal
        AND EXISTS {
        MATCH (passage2)-[:IN]->(source3:Source)
        WHERE source3.id = $id2
      }
    }
      AND EXISTS {
      MATCH (enterprise)-[belongsTo:BELONGS_TO]->(industry:Industry)
      WHERE NOT EXISTS {
        UNWIND belongsTo.evidence AS key2
        MATCH (passage3:Passage {id: key2})
        WHERE NOT coalesce(passage3.ordinal < $ordinal, false)
      }
    }
      AND enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.id LIMIT $limit2
    RETURN [enterprise.id]
  } AS c1,
  COLLECT {
    MATCH (source4:Entity)-[relationship3:LOCATED_IN]->(target3:Entity)
    WHERE EXISTS {
      UNWIND relationship3.evidence AS key3
      MATCH (passage4:Passage {id: key3})
      WHERE passage4.id = $id3
    }
      AND relationship3.id IS NOT NULL
    WITH relationship3, source4, target3 ORDER BY relationship3.id LIMIT $limit3
    RETURN [relationship3.id]
  } AS c2,
  COUNT {
    MATCH (source5:Entity)-[relationship4:LOCATED_IN]->(target4:Entity)
    WHERE EXISTS {
      UNWIND relationship4.evidence AS key4
      MATCH (passage5:Passage {id: key4})
      WHERE passage5.id = $id3
    }
  } AS c3
