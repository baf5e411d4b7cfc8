RETURN
  COLLECT {
    MATCH (center:Entity {id: $id})
    CALL (center) {
      UNWIND [center] AS from
      MATCH (from)-[step:LOCATED_IN|BELONGS_TO|HOLDS]-(near:Entity)
      WHERE NOT near IN [center]
        AND (step.validFrom IS NULL OR step.validFrom <= $asOf) AND (step.validTo IS NULL OR step.validTo >= $asOf)
        AND near:Zone|Industry|Honor
      WITH DISTINCT near LIMIT $limit + 1
      WITH near ORDER BY near.id
      RETURN collect(near) AS ring
    }
    CALL (center, ring) {
      UNWIND ring AS from2
      MATCH (from2)-[step2:LOCATED_IN|BELONGS_TO|HOLDS]-(near2:Entity)
      WHERE NOT near2 IN [center]
        AND NOT near2 IN ring
        AND (step2.validFrom IS NULL OR step2.validFrom <= $asOf) AND (step2.validTo IS NULL OR step2.validTo >= $asOf)
        AND near2:Zone|Industry|Honor
      WITH DISTINCT near2 LIMIT $limit + 1
      WITH near2 ORDER BY near2.id
      RETURN collect(near2) AS ring2
    }
    WITH [{node: center, depth: 0}] + [one IN ring | {node: one, depth: 1}] + [one IN ring2 | {node: one, depth: 2}] AS found
    WITH found, found[..$limit + 1] AS members
    WITH found, members, [member IN members | member.node] AS shown
    CALL (shown) {
      CALL (shown) {
        UNWIND shown AS one
        WITH one WHERE COUNT { (one)--() } <= 1000
        MATCH (one)-[link:LOCATED_IN|BELONGS_TO|HOLDS]-(other)
        WHERE other IN shown
          AND (link.validFrom IS NULL OR link.validFrom <= $asOf) AND (link.validTo IS NULL OR link.validTo >= $asOf)
        RETURN link
        UNION
        UNWIND shown AS one
        WITH one WHERE COUNT { (one)--() } > 1000
        WITH collect(one) AS hubs
        UNWIND hubs AS one
        UNWIND hubs AS other
        MATCH (one)-[link:LOCATED_IN|BELONGS_TO|HOLDS]->(other)
        WHERE (link.validFrom IS NULL OR link.validFrom <= $asOf) AND (link.validTo IS NULL OR link.validTo >= $asOf)
        RETURN link
      }
      WITH link ORDER BY link.id
      RETURN collect(link) AS links
    }
    CALL (found, members, links) {
      UNWIND CASE WHEN size(found) > $limit + 1 THEN [each IN members WHERE each.depth < 2 | each.node] ELSE [] END AS member
      WITH member, COUNT { MATCH (member)-[relationship:LOCATED_IN|BELONGS_TO|HOLDS]-(:Entity) WHERE (relationship.validFrom IS NULL OR relationship.validFrom <= $asOf) AND (relationship.validTo IS NULL OR relationship.validTo >= $asOf) } AS allNode, size([each IN links WHERE startNode(each) = member OR endNode(each) = member]) AS seen
      WHERE allNode > seen
      RETURN collect({node: member, relationships: allNode, shown: seen}) AS cut
    }
    WITH {members: members, relationships: links, cut: cut} AS neighborhood
    RETURN [
      COLLECT {
        UNWIND neighborhood.members AS neighborhoodMember
        WITH neighborhoodMember WHERE neighborhoodMember IS NOT NULL
        RETURN [
          neighborhoodMember.depth,
          COLLECT {
            UNWIND neighborhoodMember.node AS entity
            WITH entity WHERE entity IS NOT NULL
            RETURN [entity.id, entity.name]
          }
        ]
      },
      COLLECT {
        UNWIND neighborhood.relationships AS relationship2
        WITH relationship2 WHERE relationship2 IS NOT NULL
        WITH relationship2, startNode(relationship2) AS source, endNode(relationship2) AS target
        RETURN [relationship2.id, type(relationship2)]
      },
      COLLECT {
        UNWIND neighborhood.cut AS neighborhoodCut
        WITH neighborhoodCut WHERE neighborhoodCut IS NOT NULL
        RETURN [
          COLLECT {
            UNWIND neighborhoodCut.node AS entity2
            WITH entity2 WHERE entity2 IS NOT NULL
            RETURN [entity2.id]
          },
          neighborhoodCut.relationships,
          neighborhoodCut.shown
        ]
      }
    ]
  } AS c0,
  COLLECT {
    MATCH (center2:Entity {id: $id2})
    CALL (center2) {
      UNWIND [center2] AS from3
      MATCH (from3)-[step3:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-(near3:Entity)
      WHERE NOT near3 IN [center2]
        AND (step3.validFrom IS NULL OR step3.validFrom <= $asOf) AND (step3.validTo IS NULL OR step3.validTo >= $asOf)
      WITH DISTINCT near3 LIMIT $limit2 + 1
      WITH near3 ORDER BY near3.id
      RETURN collect(near3) AS ring3
    }
    WITH [{node: center2, depth: 0}] + [one IN ring3 | {node: one, depth: 1}] AS found2
    WITH found2, found2[..$limit2 + 1] AS members2
    WITH found2, members2, [member IN members2 | member.node] AS shown2
    CALL (shown2) {
      CALL (shown2) {
        UNWIND shown2 AS one2
        WITH one2 WHERE COUNT { (one2)--() } <= 1000
        MATCH (one2)-[link2:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-(other2)
        WHERE other2 IN shown2
          AND (link2.validFrom IS NULL OR link2.validFrom <= $asOf) AND (link2.validTo IS NULL OR link2.validTo >= $asOf)
        RETURN link2
        UNION
        UNWIND shown2 AS one2
        WITH one2 WHERE COUNT { (one2)--() } > 1000
        WITH collect(one2) AS hubs2
        UNWIND hubs2 AS one2
        UNWIND hubs2 AS other2
        MATCH (one2)-[link2:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(other2)
        WHERE (link2.validFrom IS NULL OR link2.validFrom <= $asOf) AND (link2.validTo IS NULL OR link2.validTo >= $asOf)
        RETURN link2
      }
      WITH link2 ORDER BY link2.id
      RETURN collect(link2) AS links2
    }
    CALL (found2, members2, links2) {
      UNWIND CASE WHEN size(found2) > $limit2 + 1 THEN [each IN members2 WHERE each.depth < 1 | each.node] ELSE [] END AS member2
      WITH member2, COUNT { MATCH (member2)-[relationship3:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-(:Entity) WHERE (relationship3.validFrom IS NULL OR relationship3.validFrom <= $asOf) AND (relationship3.validTo IS NULL OR relationship3.validTo >= $asOf) } AS allNode2, size([each IN links2 WHERE startNode(each) = member2 OR endNode(each) = member2]) AS seen2
      WHERE allNode2 > seen2
      RETURN collect({node: member2, relationships: allNode2, shown: seen2}) AS cut2
    }
    WITH {members: members2, relationships: links2, cut: cut2} AS neighborhood2
    RETURN [
      COLLECT {
        UNWIND neighborhood2.members AS neighborhoodMember2
        WITH neighborhoodMember2 WHERE neighborhoodMember2 IS NOT NULL
        RETURN [neighborhoodMember2.depth]
      }
    ]
  } AS c1,
  COLLECT {
    MATCH (start:Entity {id: $from})
    WITH start LIMIT 1
    MATCH (finish:Entity {id: $to})
    WITH start, finish LIMIT 1
    CALL (start, finish) {
      MATCH path2 = SHORTEST 1 ((start) (()-[step4:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(near4:Entity) WHERE near4 <> start AND near4 <> finish AND NOT (COUNT { (near4)--() } > 1000 AND COUNT { (near4)-[:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-() } > 1000) AND (step4.validFrom IS NULL OR step4.validFrom <= $asOf) AND (step4.validTo IS NULL OR step4.validTo >= $asOf)){0,2} ()-[last:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(finish) WHERE start <> finish AND (last.validFrom IS NULL OR last.validFrom <= $asOf) AND (last.validTo IS NULL OR last.validTo >= $asOf))
      RETURN nodes(path2) AS nodes, relationships(path2) AS relationships
      UNION
      MATCH path2 = (start)-[first:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(hub:Entity)-[second:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(finish)
      WHERE hub <> start AND hub <> finish AND start <> finish
        AND COUNT { (hub)--() } > 1000 AND COUNT { (hub)-[:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-() } > 1000
        AND (first.validFrom IS NULL OR first.validFrom <= $asOf) AND (first.validTo IS NULL OR first.validTo >= $asOf)
        AND (second.validFrom IS NULL OR second.validFrom <= $asOf) AND (second.validTo IS NULL OR second.validTo >= $asOf)
      WITH path2 LIMIT 1
      RETURN nodes(path2) AS nodes, relationships(path2) AS relationships
    }
    WITH nodes, relationships ORDER BY size(relationships), [each IN relationships | coalesce(each.id, elementId(each))] LIMIT 1
    WITH {length: size(relationships), nodes: nodes, hops: [index IN range(0, size(relationships) - 1) | {
      from: nodes[index], to: nodes[index + 1], relationship: relationships[index],
      forward: startNode(relationships[index]) = nodes[index]
    }]} AS path
    RETURN [
      path.length,
      COLLECT {
        UNWIND path.hops AS hop
        WITH hop WHERE hop IS NOT NULL
        RETURN [
          COLLECT {
            UNWIND hop.to AS entity3
            WITH entity3 WHERE entity3 IS NOT NULL
            RETURN [entity3.id]
          }
        ]
      }
    ]
  } AS c2,
  COLLECT {
    MATCH (start2:Entity {id: $from})
    WITH start2 LIMIT 1
    MATCH (finish2:Entity {id: $to2})
    WITH start2, finish2 LIMIT 1
    CALL (start2, finish2) {
      MATCH path4 = SHORTEST 1 ((start2) (()-[step5:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-(near5:Entity) WHERE near5 <> start2 AND near5 <> finish2 AND NOT (COUNT { (near5)--() } > 1000 AND COUNT { (near5)-[:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-() } > 1000) AND (step5.validFrom IS NULL OR step5.validFrom <= $asOf) AND (step5.validTo IS NULL OR step5.validTo >= $asOf)){0,3} ()-[last2:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-(finish2) WHERE start2 <> finish2 AND (last2.validFrom IS NULL OR last2.validFrom <= $asOf) AND (last2.validTo IS NULL OR last2.validTo >= $asOf))
      RETURN nodes(path4) AS nodes2, relationships(path4) AS relationships2
      UNION
      MATCH path4 = (start2)-[first2:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-(hub2:Entity)-[second2:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-(finish2)
      WHERE hub2 <> start2 AND hub2 <> finish2 AND start2 <> finish2
        AND COUNT { (hub2)--() } > 1000 AND COUNT { (hub2)-[:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-() } > 1000
        AND (first2.validFrom IS NULL OR first2.validFrom <= $asOf) AND (first2.validTo IS NULL OR first2.validTo >= $asOf)
        AND (second2.validFrom IS NULL OR second2.validFrom <= $asOf) AND (second2.validTo IS NULL OR second2.validTo >= $asOf)
      WITH path4 LIMIT 1
      RETURN nodes(path4) AS nodes2, relationships(path4) AS relationships2
    }
    WITH nodes2, relationships2 ORDER BY size(relationships2), [each IN relationships2 | coalesce(each.id, elementId(each))] LIMIT 1
    WITH {length: size(relationships2), nodes: nodes2, hops: [index IN range(0, size(relationships2) - 1) | {
      from: nodes2[index], to: nodes2[index + 1], relationship: relationships2[index],
      forward: startNode(relationships2[index]) = nodes2[index]
    }]} AS path3
    RETURN [path3.length]
  } AS c3
