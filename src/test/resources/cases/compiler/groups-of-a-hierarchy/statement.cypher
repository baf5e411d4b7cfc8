RETURN
  COLLECT {
    MATCH (platform:Platform)
    WHERE platform.id IS NOT NULL
    WITH platform ORDER BY platform.id LIMIT $limit2
    WITH platform, COLLECT {
      MATCH (platform)-[steps:LOCATED_IN|PART_OF*1..6]->(zone2:Zone)
      WITH zone2, min(size(steps)) AS depth
      WITH zone2, depth ORDER BY depth, zone2.id LIMIT $limit
      RETURN [zone2.id, zone2.level]
    } AS value, COLLECT {
      MATCH (platform)-[:LOCATED_IN|PART_OF*1..6]->(zone3:Zone)
      WITH DISTINCT zone3
      WITH zone3.level AS level2, count(*) AS total
      WITH level2, total ORDER BY total DESC, level2 LIMIT $limit
      RETURN [level2]
    } AS value2
    RETURN [
      platform.id,
      value,
      value2,
      COUNT {
        MATCH (platform)-[:LOCATED_IN|PART_OF*1..6]->(zone:Zone)
        WITH DISTINCT zone
        WITH zone.level AS level
        WITH DISTINCT level
        RETURN level
      }
    ]
  } AS c0
