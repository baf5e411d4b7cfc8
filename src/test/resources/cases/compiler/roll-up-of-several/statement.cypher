RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    WITH zone, COLLECT {
      MATCH (zone)-[steps2:PART_OF*1..10]->(zone2:Zone)
      WITH zone2, min(size(steps2)) AS depth
      WITH zone2, depth ORDER BY depth, zone2.id LIMIT $limit
      WITH zone2, depth, COLLECT {
        CALL (zone2) {
          WITH zone2 AS this
          MATCH (i:Indicator {code: $indicator})
          WITH this, i, date({year: $year}) AS first, date({year: $year, month: 12, day: 31}) AS last,
            ['CURRENT', 'ENDED'] + CASE WHEN $planned THEN ['PLANNED', 'EXPECTED'] ELSE [] END AS statuses
          OPTIONAL MATCH (this)<-[r:PART_OF]-(part)
          WHERE coalesce(r.status, 'CURRENT') IN statuses AND coalesce(r.validFrom <= last, true)
            AND coalesce(r.validTo >= first, coalesce(r.status, 'CURRENT') <> 'ENDED')
            AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true)
          WITH this, i, first, last, statuses, collect(DISTINCT part) AS tops
          RETURN {
            whole: this, indicator: i, kind: $kind, year: $year, first: first, last: last, statuses: statuses, tops: tops
          } AS value
        }
        WITH value AS rollUp WHERE rollUp IS NOT NULL
        WITH rollUp, COLLECT {
          CALL (rollUp) {
            WITH rollUp AS this
            WITH this, this.whole AS whole, this.indicator AS i
            WHERE whole IS NOT NULL
            MATCH (whole)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
            WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
              AND o.periodEnd >= this.first AND o.periodEnd <= this.last
              AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
              AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
            RETURN o AS value ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id LIMIT 1
          }
          WITH value AS observation WHERE observation IS NOT NULL
          RETURN [observation.id]
        } AS value4, COLLECT {
          CALL (rollUp) {
            WITH rollUp AS this
            WITH this, this.indicator AS i
            CALL (this) {
              UNWIND this.tops AS top
              MATCH path = (top)<-[steps:PART_OF*0..9]-(part)
              WHERE all(r IN steps WHERE coalesce(r.status, 'CURRENT') IN this.statuses AND coalesce(r.validFrom <= this.last, true)
                AND coalesce(r.validTo >= this.first, coalesce(r.status, 'CURRENT') <> 'ENDED')
                AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true))
              WITH path, part
              UNWIND nodes(path) AS above
              WITH DISTINCT above, part
              RETURN collect(DISTINCT part) AS parts, collect(CASE WHEN above <> part THEN {above: above, part: part} END) AS pairs
            }
            CALL (this, i, parts) {
              UNWIND parts AS part
              MATCH (part)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
              WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
                AND o.periodEnd >= this.first AND o.periodEnd <= this.last
                AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
                AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
              WITH part, o ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id
              WITH part, collect(o)[0] AS figure
              ORDER BY part.id
              RETURN collect(part) AS known, collect({part: part, figure: figure}) AS figures
            }
            WITH i, parts, pairs, known, figures, [pair IN pairs WHERE pair.above IN known | pair.part] AS belowKnown
            WITH i, parts, pairs, known, [each IN figures WHERE NOT each.part IN belowKnown] AS counted
            WITH i, parts, pairs, known, [each IN counted | each.figure] AS figures, [each IN counted | each.part] AS counted
            CALL (pairs, counted) {
              UNWIND pairs AS pair
              WITH pair, counted
              WHERE pair.above IN counted
              WITH pair.part AS part, count(*) AS times
              RETURN collect(part) AS inside, coalesce(max(times), 0) > 1 AS repeated
            }
            WITH i, pairs, figures, repeated OR any(part IN known WHERE NOT part IN inside AND NOT part IN counted) AS overlapping,
              counted + inside + [pair IN pairs WHERE pair.part IN counted | pair.above] AS covered, parts
            WITH i, pairs, figures, overlapping, [part IN parts WHERE NOT part IN covered] AS unknown
            WITH i, figures, overlapping, unknown, [pair IN pairs WHERE pair.above IN unknown | pair.part] AS belowUnknown
            CALL (unknown, belowUnknown) {
              UNWIND unknown AS part
              WITH part, belowUnknown
              WHERE NOT part IN belowUnknown
              WITH part ORDER BY part.id
              RETURN collect(part) AS missing
            }
            WITH i, overlapping, missing, figures, CASE
              WHEN NOT i.dimension IN ['MONEY', 'COUNT', 'VOLUME'] THEN 'NOT_ADDITIVE'
              WHEN overlapping THEN 'OVERLAPPING_PARTS'
              WHEN figures = [] THEN 'NO_FIGURES'
            END AS obstacle
            RETURN {
              obstacle: obstacle, observations: figures, missing: missing,
              total: CASE WHEN obstacle IS NULL THEN {
                baseUnit: i.baseUnit,
                nonNegative: true,
                lowerBound: reduce(sum = 0.0, o IN figures | sum + coalesce(o.lowerBound, CASE WHEN coalesce(o.upperBound > 0, true) THEN 0.0 END)),
                upperBound: reduce(sum = 0.0, o IN figures | sum + o.upperBound),
                lowerOpen: any(o IN figures WHERE o.comparator = 'MORE_THAN'),
                upperOpen: any(o IN figures WHERE o.comparator IN ['NEARLY', 'LESS_THAN']),
                near: any(o IN figures WHERE o.comparator = 'NEARLY')
                  AND all(o IN figures WHERE o.comparator IN ['NEARLY', 'EXACT']),
                nominal: CASE WHEN any(o IN figures WHERE o.comparator = 'ABOUT')
                  AND all(o IN figures WHERE o.comparator IN ['ABOUT', 'EXACT'])
                  THEN reduce(sum = 0.0, o IN figures | sum + o.baseValue) END
              } END
            } AS value
          }
          WITH value AS rollUpParts WHERE rollUpParts IS NOT NULL
          RETURN [
            rollUpParts.obstacle,
            COLLECT {
              UNWIND rollUpParts.total AS computedFigure
              WITH computedFigure WHERE computedFigure IS NOT NULL
              RETURN [
                (CASE
                  WHEN computedFigure.lowerBound = computedFigure.upperBound THEN 'EXACT'
                  WHEN computedFigure.nominal IS NOT NULL THEN 'ABOUT'
                  WHEN computedFigure.near THEN 'NEARLY'
                  WHEN computedFigure.lowerBound IS NULL OR (computedFigure.nonNegative AND computedFigure.lowerBound = 0 AND NOT computedFigure.lowerOpen) THEN CASE
                    WHEN computedFigure.upperBound IS NULL THEN 'UNSTATED'
                    WHEN computedFigure.upperOpen THEN 'LESS_THAN'
                    ELSE 'AT_MOST'
                  END
                  WHEN computedFigure.upperBound IS NOT NULL THEN 'BETWEEN'
                  WHEN computedFigure.lowerOpen THEN 'MORE_THAN'
                  ELSE 'AT_LEAST'
                END),
                (CASE WHEN computedFigure.baseUnit = $unit.base THEN CASE
                  WHEN computedFigure.lowerBound = computedFigure.upperBound THEN computedFigure.lowerBound
                  WHEN computedFigure.nominal IS NOT NULL THEN computedFigure.nominal
                  WHEN computedFigure.near THEN computedFigure.upperBound
                  WHEN computedFigure.lowerBound IS NULL OR (computedFigure.nonNegative AND computedFigure.lowerBound = 0 AND NOT computedFigure.lowerOpen) THEN computedFigure.upperBound
                  WHEN computedFigure.upperBound IS NULL THEN computedFigure.lowerBound
                END / $unit.factor END),
                computedFigure.lowerBound,
                computedFigure.upperBound,
                computedFigure.baseUnit
              ]
            },
            (size(rollUpParts.observations)),
            (size(rollUpParts.missing)),
            COLLECT {
              UNWIND rollUpParts.observations AS observation2
              WITH observation2 WHERE observation2 IS NOT NULL
              RETURN [
                observation2.id,
                COLLECT {
                  MATCH (observation2)-[:OBSERVES]->(entity:Entity)
                  RETURN [entity.id]
                }
              ]
            },
            COLLECT {
              UNWIND rollUpParts.missing AS entity2
              WITH entity2 WHERE entity2 IS NOT NULL
              RETURN [entity2.id]
            }
          ]
        } AS value5
        RETURN [
          COLLECT {
            UNWIND rollUp.indicator AS indicator2
            WITH indicator2 WHERE indicator2 IS NOT NULL
            RETURN [indicator2.code]
          },
          rollUp.kind,
          rollUp.year,
          value4,
          value5
        ]
      } AS value3
      RETURN [zone2.id, value3]
    } AS value2
    RETURN [value2]
  } AS c0,
  COLLECT {
    CALL () {
      MATCH (i:Indicator {code: $indicator2})
      CALL (i) {
        UNWIND $of AS id
        MATCH (e:Entity {id: id})
        RETURN collect(DISTINCT e) AS tops
      }
      WITH i, tops, date({year: $year2}) AS first, date({year: $year2, month: 12, day: 31}) AS last,
        ['CURRENT', 'ENDED'] + CASE WHEN $planned2 THEN ['PLANNED', 'EXPECTED'] ELSE [] END AS statuses
      RETURN {
        indicator: i, kind: $kind, year: $year2, first: first, last: last, statuses: statuses, tops: tops
      } AS value
    }
    WITH value AS rollUp2 WHERE rollUp2 IS NOT NULL
    WITH rollUp2, COLLECT {
      CALL (rollUp2) {
        WITH rollUp2 AS this
        WITH this, this.whole AS whole, this.indicator AS i
        WHERE whole IS NOT NULL
        MATCH (whole)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
        WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
          AND o.periodEnd >= this.first AND o.periodEnd <= this.last
          AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
          AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
        RETURN o AS value ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id LIMIT 1
      }
      WITH value AS observation3 WHERE observation3 IS NOT NULL
      RETURN [observation3.id]
    } AS value6, COLLECT {
      CALL (rollUp2) {
        WITH rollUp2 AS this
        WITH this, this.indicator AS i
        CALL (this) {
          UNWIND this.tops AS top
          MATCH path = (top)<-[steps:PART_OF*0..9]-(part)
          WHERE all(r IN steps WHERE coalesce(r.status, 'CURRENT') IN this.statuses AND coalesce(r.validFrom <= this.last, true)
            AND coalesce(r.validTo >= this.first, coalesce(r.status, 'CURRENT') <> 'ENDED')
            AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true))
          WITH path, part
          UNWIND nodes(path) AS above
          WITH DISTINCT above, part
          RETURN collect(DISTINCT part) AS parts, collect(CASE WHEN above <> part THEN {above: above, part: part} END) AS pairs
        }
        CALL (this, i, parts) {
          UNWIND parts AS part
          MATCH (part)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
            AND o.periodEnd >= this.first AND o.periodEnd <= this.last
            AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          WITH part, o ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id
          WITH part, collect(o)[0] AS figure
          ORDER BY part.id
          RETURN collect(part) AS known, collect({part: part, figure: figure}) AS figures
        }
        WITH i, parts, pairs, known, figures, [pair IN pairs WHERE pair.above IN known | pair.part] AS belowKnown
        WITH i, parts, pairs, known, [each IN figures WHERE NOT each.part IN belowKnown] AS counted
        WITH i, parts, pairs, known, [each IN counted | each.figure] AS figures, [each IN counted | each.part] AS counted
        CALL (pairs, counted) {
          UNWIND pairs AS pair
          WITH pair, counted
          WHERE pair.above IN counted
          WITH pair.part AS part, count(*) AS times
          RETURN collect(part) AS inside, coalesce(max(times), 0) > 1 AS repeated
        }
        WITH i, pairs, figures, repeated OR any(part IN known WHERE NOT part IN inside AND NOT part IN counted) AS overlapping,
          counted + inside + [pair IN pairs WHERE pair.part IN counted | pair.above] AS covered, parts
        WITH i, pairs, figures, overlapping, [part IN parts WHERE NOT part IN covered] AS unknown
        WITH i, figures, overlapping, unknown, [pair IN pairs WHERE pair.above IN unknown | pair.part] AS belowUnknown
        CALL (unknown, belowUnknown) {
          UNWIND unknown AS part
          WITH part, belowUnknown
          WHERE NOT part IN belowUnknown
          WITH part ORDER BY part.id
          RETURN collect(part) AS missing
        }
        WITH i, overlapping, missing, figures, CASE
          WHEN NOT i.dimension IN ['MONEY', 'COUNT', 'VOLUME'] THEN 'NOT_ADDITIVE'
          WHEN overlapping THEN 'OVERLAPPING_PARTS'
          WHEN figures = [] THEN 'NO_FIGURES'
        END AS obstacle
        RETURN {
          obstacle: obstacle, observations: figures, missing: missing,
          total: CASE WHEN obstacle IS NULL THEN {
            baseUnit: i.baseUnit,
            nonNegative: true,
            lowerBound: reduce(sum = 0.0, o IN figures | sum + coalesce(o.lowerBound, CASE WHEN coalesce(o.upperBound > 0, true) THEN 0.0 END)),
            upperBound: reduce(sum = 0.0, o IN figures | sum + o.upperBound),
            lowerOpen: any(o IN figures WHERE o.comparator = 'MORE_THAN'),
            upperOpen: any(o IN figures WHERE o.comparator IN ['NEARLY', 'LESS_THAN']),
            near: any(o IN figures WHERE o.comparator = 'NEARLY')
              AND all(o IN figures WHERE o.comparator IN ['NEARLY', 'EXACT']),
            nominal: CASE WHEN any(o IN figures WHERE o.comparator = 'ABOUT')
              AND all(o IN figures WHERE o.comparator IN ['ABOUT', 'EXACT'])
              THEN reduce(sum = 0.0, o IN figures | sum + o.baseValue) END
          } END
        } AS value
      }
      WITH value AS rollUpParts2 WHERE rollUpParts2 IS NOT NULL
      RETURN [
        rollUpParts2.obstacle,
        COLLECT {
          UNWIND rollUpParts2.total AS computedFigure2
          WITH computedFigure2 WHERE computedFigure2 IS NOT NULL
          RETURN [
            (CASE
              WHEN computedFigure2.lowerBound = computedFigure2.upperBound THEN 'EXACT'
              WHEN computedFigure2.nominal IS NOT NULL THEN 'ABOUT'
              WHEN computedFigure2.near THEN 'NEARLY'
              WHEN computedFigure2.lowerBound IS NULL OR (computedFigure2.nonNegative AND computedFigure2.lowerBound = 0 AND NOT computedFigure2.lowerOpen) THEN CASE
                WHEN computedFigure2.upperBound IS NULL THEN 'UNSTATED'
                WHEN computedFigure2.upperOpen THEN 'LESS_THAN'
                ELSE 'AT_MOST'
              END
              WHEN computedFigure2.upperBound IS NOT NULL THEN 'BETWEEN'
              WHEN computedFigure2.lowerOpen THEN 'MORE_THAN'
              ELSE 'AT_LEAST'
            END),
            (CASE WHEN computedFigure2.baseUnit = $unit.base THEN CASE
              WHEN computedFigure2.lowerBound = computedFigure2.upperBound THEN computedFigure2.lowerBound
              WHEN computedFigure2.nominal IS NOT NULL THEN computedFigure2.nominal
              WHEN computedFigure2.near THEN computedFigure2.upperBound
              WHEN computedFigure2.lowerBound IS NULL OR (computedFigure2.nonNegative AND computedFigure2.lowerBound = 0 AND NOT computedFigure2.lowerOpen) THEN computedFigure2.upperBound
              WHEN computedFigure2.upperBound IS NULL THEN computedFigure2.lowerBound
            END / $unit.factor END),
            computedFigure2.lowerBound,
            computedFigure2.upperBound,
            computedFigure2.baseUnit
          ]
        },
        (size(rollUpParts2.observations)),
        (size(rollUpParts2.missing)),
        COLLECT {
          UNWIND rollUpParts2.observations AS observation4
          WITH observation4 WHERE observation4 IS NOT NULL
          RETURN [
            observation4.id,
            COLLECT {
              MATCH (observation4)-[:OBSERVES]->(entity3:Entity)
              RETURN [entity3.id]
            }
          ]
        },
        COLLECT {
          UNWIND rollUpParts2.missing AS entity4
          WITH entity4 WHERE entity4 IS NOT NULL
          RETURN [entity4.id]
        }
      ]
    } AS value7
    RETURN [
      COLLECT {
        UNWIND rollUp2.indicator AS indicator3
        WITH indicator3 WHERE indicator3 IS NOT NULL
        RETURN [indicator3.code]
      },
      rollUp2.kind,
      rollUp2.year,
      value6,
      value7
    ]
  } AS c1
