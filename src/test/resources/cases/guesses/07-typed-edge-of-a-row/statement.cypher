RETURN
  COLLECT {
    MATCH (logisticsRoute:LogisticsRoute {id: $id})
    RETURN [
      COLLECT {
        MATCH (logisticsRoute)-[relationship:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]-(:Entity)
        WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
        WITH relationship, source, target ORDER BY relationship.id LIMIT $limit
        RETURN [type(relationship), target.id, labels(target), relationship.status, relationship.sequence]
      }
    ]
  } AS c0
