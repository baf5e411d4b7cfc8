RETURN
  COLLECT {
    MATCH (industry:Industry)
    WHERE EXISTS {
      MATCH (industry)-[:SUPPLIES_TO]->(industry2:Industry)
    }
      AND industry.id IS NOT NULL
    WITH industry ORDER BY industry.id LIMIT $limit
    RETURN [
      industry.name,
      industry.nameEn,
      COLLECT {
        MATCH (industry)-[suppliesTo:SUPPLIES_TO]->(industry3:Industry)
        WITH industry3, suppliesTo ORDER BY industry3.id, suppliesTo.id LIMIT $limit
        RETURN [
          suppliesTo.productEn,
          suppliesTo.evidence,
          COLLECT {
            MATCH (passage:Passage)
            WHERE passage.id IN suppliesTo.evidence
            RETURN [passage.id]
          },
          industry3.name,
          industry3.nameEn
        ]
      }
    ]
  } AS c0
