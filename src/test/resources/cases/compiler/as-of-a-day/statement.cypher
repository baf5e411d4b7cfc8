RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    WITH zone, COLLECT {
      MATCH (zone)-[relationship2:IMPLEMENTS]-(:Entity)
      WITH relationship2, startNode(relationship2) AS source2, endNode(relationship2) AS target2
      WHERE (relationship2.validFrom IS NULL OR relationship2.validFrom <= $asOf) AND (relationship2.validTo IS NULL OR relationship2.validTo >= $asOf)
      WITH relationship2, source2, target2 ORDER BY relationship2.id LIMIT $limit3
      WITH relationship2, source2, target2, COLLECT {
        CALL (relationship2) {
          WITH relationship2 AS this
          WITH startNode(this) AS start, endNode(this) AS end, type(this) AS type MATCH (start)-[other]->(end) WHERE type(other) = type AND coalesce(other.validFrom <= $asOf, true) AND coalesce(other.validTo >= $asOf, true) WITH other ORDER BY other.validFrom, other.id RETURN other AS value
        }
        WITH value AS relationship3 WHERE relationship3 IS NOT NULL
        WITH relationship3, startNode(relationship3) AS source3, endNode(relationship3) AS target3
        RETURN [relationship3.id]
      } AS value3
      RETURN [relationship2.id, value3]
    } AS value2
    RETURN [
      zone.name,
      COLLECT {
        MATCH (zone)-[hosts:HOSTS]->(event:Event)
        WHERE EXISTS {
          MATCH (event)<-[hosts2:HOSTS]-(zone2:Zone)
          WHERE (hosts2.validFrom IS NULL OR hosts2.validFrom <= $asOf) AND (hosts2.validTo IS NULL OR hosts2.validTo >= $asOf)
            AND zone2.id = $id
        }
          AND (hosts.validFrom IS NULL OR hosts.validFrom <= $asOf) AND (hosts.validTo IS NULL OR hosts.validTo >= $asOf)
        WITH event, hosts ORDER BY event.id, hosts.id LIMIT $limit
        RETURN [hosts.validFrom, event.id]
      },
      COUNT {
        MATCH (zone)-[hosts3:HOSTS]->(event2:Event)
        WHERE EXISTS {
          MATCH (event2)<-[hosts4:HOSTS]-(zone3:Zone)
          WHERE (hosts4.validFrom IS NULL OR hosts4.validFrom <= $asOf) AND (hosts4.validTo IS NULL OR hosts4.validTo >= $asOf)
            AND zone3.id = $id
        }
          AND (hosts3.validFrom IS NULL OR hosts3.validFrom <= $asOf) AND (hosts3.validTo IS NULL OR hosts3.validTo >= $asOf)
      },
      COLLECT {
        MATCH (zone)<-[:OBSERVES]-(observation:Observation)
        WHERE observation.periodEnd >= $periodEnd
          AND EXISTS {
          MATCH (observation)-[:MEASURES]->(indicator:Indicator)
          WHERE indicator.dimension = $dimension
        }
          AND (observation.periodStart IS NULL OR observation.periodStart <= $asOf) AND (observation.periodEnd IS NULL OR observation.periodEnd >= $asOf)
        WITH observation ORDER BY observation.id LIMIT $limit2
        RETURN [
          observation.periodEnd,
          COLLECT {
            MATCH (observation)-[:MEASURES]->(indicator2:Indicator)
            RETURN [indicator2.code]
          }
        ]
      },
      COUNT {
        MATCH (zone)<-[:OBSERVES]-(observation2:Observation)
        WHERE observation2.periodEnd >= $periodEnd
          AND EXISTS {
          MATCH (observation2)-[:MEASURES]->(indicator3:Indicator)
          WHERE indicator3.dimension = $dimension
        }
          AND (observation2.periodStart IS NULL OR observation2.periodStart <= $asOf) AND (observation2.periodEnd IS NULL OR observation2.periodEnd >= $asOf)
      },
      value2,
      COUNT {
        MATCH (zone)-[relationship:IMPLEMENTS]-(:Entity)
        WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
        WHERE (relationship.validFrom IS NULL OR relationship.validFrom <= $asOf) AND (relationship.validTo IS NULL OR relationship.validTo >= $asOf)
        RETURN relationship
      }
    ]
  } AS c0,
  COLLECT {
    MATCH (zone4:Zone {id: $id2})
    RETURN [
      COUNT {
        MATCH (zone4)-[steps:LOCATED_IN|PART_OF*1..6]->(zone5:Zone)
        WHERE all(step IN steps WHERE (step.validFrom IS NULL OR step.validFrom <= $asOf) AND (step.validTo IS NULL OR step.validTo >= $asOf))
        WITH DISTINCT zone5
        RETURN zone5
      }
    ]
  } AS c1,
  COLLECT {
    UNWIND range(0, size($ids) - 1) AS position
    OPTIONAL MATCH (node:Entity|Change|Claim|Conflict|Observation|DuplicateCandidate|Source|Passage {id: $ids[position]})
    WHERE (NOT node:Claim OR ((node.validFrom IS NULL OR node.validFrom <= $asOf) AND (node.validTo IS NULL OR node.validTo >= $asOf)))
      AND (NOT node:Observation OR ((node.periodStart IS NULL OR node.periodStart <= $asOf) AND (node.periodEnd IS NULL OR node.periodEnd >= $asOf)))
    WITH node, position ORDER BY position
    RETURN [node.id]
  } AS c2,
  COUNT {
    MATCH (source4:Entity)-[relationship4:IMPLEMENTS]->(target4:Entity)
    WHERE (relationship4.validFrom IS NULL OR relationship4.validFrom <= $asOf) AND (relationship4.validTo IS NULL OR relationship4.validTo >= $asOf)
  } AS c3,
  COUNT {
    CALL db.index.fulltext.queryNodes('entity_names', $text, {limit: 1000}) YIELD node AS entity, score AS score
  } AS c4
