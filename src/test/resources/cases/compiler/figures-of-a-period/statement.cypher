RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    RETURN [
      COLLECT {
        MATCH (zone)<-[:OBSERVES]-(observation:Observation)
        WHERE observation.resolution = $resolution
          AND (observation.periodEnd IS NOT NULL AND (observation.resolution = 'POINT_IN_TIME' OR observation.periodStart IS NOT NULL)
        AND ($year IS NULL OR (observation.periodEnd.year = $year
          AND (observation.resolution = 'POINT_IN_TIME' OR observation.periodStart.year = $year)))
        AND (null IS NULL OR CASE observation.resolution WHEN 'POINT_IN_TIME' THEN observation.periodEnd ELSE observation.periodStart END >= null)
        AND (null IS NULL OR observation.periodEnd <= null))
        WITH observation ORDER BY observation.id LIMIT $limit
        RETURN [observation.id, (CASE WHEN observation.resolution = 'POINT_IN_TIME' OR observation.periodStart.year = observation.periodEnd.year THEN observation.periodEnd.year END)]
      },
      COUNT {
        MATCH (zone)<-[:OBSERVES]-(observation2:Observation)
        WHERE observation2.resolution = $resolution
          AND (observation2.periodEnd IS NOT NULL AND (observation2.resolution = 'POINT_IN_TIME' OR observation2.periodStart IS NOT NULL)
        AND ($year IS NULL OR (observation2.periodEnd.year = $year
          AND (observation2.resolution = 'POINT_IN_TIME' OR observation2.periodStart.year = $year)))
        AND (null IS NULL OR CASE observation2.resolution WHEN 'POINT_IN_TIME' THEN observation2.periodEnd ELSE observation2.periodStart END >= null)
        AND (null IS NULL OR observation2.periodEnd <= null))
      },
      COLLECT {
        MATCH (zone)<-[:LOCATED_IN]-(enterprise:Enterprise)
        WHERE EXISTS {
          MATCH (enterprise)<-[:OBSERVES]-(observation3:Observation)
          WHERE (observation3.periodEnd IS NOT NULL AND (observation3.resolution = 'POINT_IN_TIME' OR observation3.periodStart IS NOT NULL)
          AND ($year IS NULL OR (observation3.periodEnd.year = $year
            AND (observation3.resolution = 'POINT_IN_TIME' OR observation3.periodStart.year = $year)))
          AND (null IS NULL OR CASE observation3.resolution WHEN 'POINT_IN_TIME' THEN observation3.periodEnd ELSE observation3.periodStart END >= null)
          AND (null IS NULL OR observation3.periodEnd <= null))
            AND observation3.growthComparator <> $growthComparator
        }
        WITH enterprise ORDER BY enterprise.id LIMIT $limit3
        RETURN [
          enterprise.id,
          COLLECT {
            MATCH (enterprise)<-[:OBSERVES]-(observation4:Observation)
            WHERE (observation4.periodEnd IS NOT NULL AND (observation4.resolution = 'POINT_IN_TIME' OR observation4.periodStart IS NOT NULL)
            AND (null IS NULL OR (observation4.periodEnd.year = null
              AND (observation4.resolution = 'POINT_IN_TIME' OR observation4.periodStart.year = null)))
            AND ($from IS NULL OR CASE observation4.resolution WHEN 'POINT_IN_TIME' THEN observation4.periodEnd ELSE observation4.periodStart END >= $from)
            AND ($to IS NULL OR observation4.periodEnd <= $to))
            WITH observation4 ORDER BY observation4.id LIMIT $limit2
            RETURN [
              observation4.id,
              observation4.resolution,
              observation4.periodEnd,
              (observation4.periodEnd IS NOT NULL AND (observation4.resolution = 'POINT_IN_TIME' OR observation4.periodStart IS NOT NULL)
              AND ($year2 IS NULL OR (observation4.periodEnd.year = $year2
                AND (observation4.resolution = 'POINT_IN_TIME' OR observation4.periodStart.year = $year2)))
              AND (null IS NULL OR CASE observation4.resolution WHEN 'POINT_IN_TIME' THEN observation4.periodEnd ELSE observation4.periodStart END >= null)
              AND ($to2 IS NULL OR observation4.periodEnd <= $to2))
            ]
          },
          COUNT {
            MATCH (enterprise)<-[:OBSERVES]-(observation5:Observation)
            WHERE (observation5.periodEnd IS NOT NULL AND (observation5.resolution = 'POINT_IN_TIME' OR observation5.periodStart IS NOT NULL)
            AND (null IS NULL OR (observation5.periodEnd.year = null
              AND (observation5.resolution = 'POINT_IN_TIME' OR observation5.periodStart.year = null)))
            AND ($from IS NULL OR CASE observation5.resolution WHEN 'POINT_IN_TIME' THEN observation5.periodEnd ELSE observation5.periodStart END >= $from)
            AND ($to IS NULL OR observation5.periodEnd <= $to))
          }
        ]
      }
    ]
  } AS c0
