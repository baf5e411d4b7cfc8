RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    WITH zone, COLLECT {
      CALL (zone) {
        WITH zone AS this
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
      } AS value8, COLLECT {
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
      } AS value9
      RETURN [
        COLLECT {
          UNWIND rollUp.indicator AS indicator2
          WITH indicator2 WHERE indicator2 IS NOT NULL
          RETURN [indicator2.code]
        },
        rollUp.kind,
        rollUp.year,
        value8,
        value9
      ]
    } AS value2, COLLECT {
      CALL (zone) {
        WITH zone AS this
        MATCH (i:Indicator {code: $indicator})
        WITH this, i, date({year: $year2}) AS first, date({year: $year2, month: 12, day: 31}) AS last,
          ['CURRENT', 'ENDED'] + CASE WHEN $planned THEN ['PLANNED', 'EXPECTED'] ELSE [] END AS statuses
        OPTIONAL MATCH (this)<-[r:PART_OF]-(part)
        WHERE coalesce(r.status, 'CURRENT') IN statuses AND coalesce(r.validFrom <= last, true)
          AND coalesce(r.validTo >= first, coalesce(r.status, 'CURRENT') <> 'ENDED')
          AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true)
        WITH this, i, first, last, statuses, collect(DISTINCT part) AS tops
        RETURN {
          whole: this, indicator: i, kind: $kind2, year: $year2, first: first, last: last, statuses: statuses, tops: tops
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
      } AS value10, COLLECT {
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
      } AS value11
      RETURN [
        COLLECT {
          UNWIND rollUp2.indicator AS indicator3
          WITH indicator3 WHERE indicator3 IS NOT NULL
          RETURN [indicator3.code]
        },
        rollUp2.kind,
        rollUp2.year,
        value10,
        value11
      ]
    } AS value3, COLLECT {
      CALL (zone) {
        WITH zone AS this
        MATCH (i:Indicator {code: $indicator2})
        WITH this, i, date({year: $year3}) AS first, date({year: $year3, month: 12, day: 31}) AS last,
          ['CURRENT', 'ENDED'] + CASE WHEN $planned THEN ['PLANNED', 'EXPECTED'] ELSE [] END AS statuses
        OPTIONAL MATCH (this)<-[r:PART_OF]-(part)
        WHERE coalesce(r.status, 'CURRENT') IN statuses AND coalesce(r.validFrom <= last, true)
          AND coalesce(r.validTo >= first, coalesce(r.status, 'CURRENT') <> 'ENDED')
          AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true)
        WITH this, i, first, last, statuses, collect(DISTINCT part) AS tops
        RETURN {
          whole: this, indicator: i, kind: $kind, year: $year3, first: first, last: last, statuses: statuses, tops: tops
        } AS value
      }
      WITH value AS rollUp3 WHERE rollUp3 IS NOT NULL
      WITH rollUp3, COLLECT {
        CALL (rollUp3) {
          WITH rollUp3 AS this
          WITH this, this.whole AS whole, this.indicator AS i
          WHERE whole IS NOT NULL
          MATCH (whole)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
            AND o.periodEnd >= this.first AND o.periodEnd <= this.last
            AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          RETURN o AS value ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id LIMIT 1
        }
        WITH value AS observation5 WHERE observation5 IS NOT NULL
        RETURN [observation5.id]
      } AS value12, COLLECT {
        CALL (rollUp3) {
          WITH rollUp3 AS this
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
        WITH value AS rollUpParts3 WHERE rollUpParts3 IS NOT NULL
        RETURN [
          rollUpParts3.obstacle,
          COLLECT {
            UNWIND rollUpParts3.total AS computedFigure3
            WITH computedFigure3 WHERE computedFigure3 IS NOT NULL
            RETURN [
              (CASE
                WHEN computedFigure3.lowerBound = computedFigure3.upperBound THEN 'EXACT'
                WHEN computedFigure3.nominal IS NOT NULL THEN 'ABOUT'
                WHEN computedFigure3.near THEN 'NEARLY'
                WHEN computedFigure3.lowerBound IS NULL OR (computedFigure3.nonNegative AND computedFigure3.lowerBound = 0 AND NOT computedFigure3.lowerOpen) THEN CASE
                  WHEN computedFigure3.upperBound IS NULL THEN 'UNSTATED'
                  WHEN computedFigure3.upperOpen THEN 'LESS_THAN'
                  ELSE 'AT_MOST'
                END
                WHEN computedFigure3.upperBound IS NOT NULL THEN 'BETWEEN'
                WHEN computedFigure3.lowerOpen THEN 'MORE_THAN'
                ELSE 'AT_LEAST'
              END),
              (CASE WHEN computedFigure3.baseUnit = $unit.base THEN CASE
                WHEN computedFigure3.lowerBound = computedFigure3.upperBound THEN computedFigure3.lowerBound
                WHEN computedFigure3.nominal IS NOT NULL THEN computedFigure3.nominal
                WHEN computedFigure3.near THEN computedFigure3.upperBound
                WHEN computedFigure3.lowerBound IS NULL OR (computedFigure3.nonNegative AND computedFigure3.lowerBound = 0 AND NOT computedFigure3.lowerOpen) THEN computedFigure3.upperBound
                WHEN computedFigure3.upperBound IS NULL THEN computedFigure3.lowerBound
              END / $unit.factor END),
              computedFigure3.lowerBound,
              computedFigure3.upperBound,
              computedFigure3.baseUnit
            ]
          },
          (size(rollUpParts3.observations)),
          (size(rollUpParts3.missing)),
          COLLECT {
            UNWIND rollUpParts3.observations AS observation6
            WITH observation6 WHERE observation6 IS NOT NULL
            RETURN [
              observation6.id,
              COLLECT {
                MATCH (observation6)-[:OBSERVES]->(entity5:Entity)
                RETURN [entity5.id]
              }
            ]
          },
          COLLECT {
            UNWIND rollUpParts3.missing AS entity6
            WITH entity6 WHERE entity6 IS NOT NULL
            RETURN [entity6.id]
          }
        ]
      } AS value13
      RETURN [
        COLLECT {
          UNWIND rollUp3.indicator AS indicator4
          WITH indicator4 WHERE indicator4 IS NOT NULL
          RETURN [indicator4.code]
        },
        rollUp3.kind,
        rollUp3.year,
        value12,
        value13
      ]
    } AS value4, COLLECT {
      CALL (zone) {
        WITH zone AS this
        MATCH (i:Indicator {code: $indicator3})
        WITH this, i, date({year: $year4}) AS first, date({year: $year4, month: 12, day: 31}) AS last,
          ['CURRENT', 'ENDED'] + CASE WHEN $planned THEN ['PLANNED', 'EXPECTED'] ELSE [] END AS statuses
        OPTIONAL MATCH (this)<-[r:PART_OF]-(part)
        WHERE coalesce(r.status, 'CURRENT') IN statuses AND coalesce(r.validFrom <= last, true)
          AND coalesce(r.validTo >= first, coalesce(r.status, 'CURRENT') <> 'ENDED')
          AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true)
        WITH this, i, first, last, statuses, collect(DISTINCT part) AS tops
        RETURN {
          whole: this, indicator: i, kind: $kind, year: $year4, first: first, last: last, statuses: statuses, tops: tops
        } AS value
      }
      WITH value AS rollUp4 WHERE rollUp4 IS NOT NULL
      WITH rollUp4, COLLECT {
        CALL (rollUp4) {
          WITH rollUp4 AS this
          WITH this, this.whole AS whole, this.indicator AS i
          WHERE whole IS NOT NULL
          MATCH (whole)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
            AND o.periodEnd >= this.first AND o.periodEnd <= this.last
            AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          RETURN o AS value ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id LIMIT 1
        }
        WITH value AS observation7 WHERE observation7 IS NOT NULL
        RETURN [observation7.id]
      } AS value14, COLLECT {
        CALL (rollUp4) {
          WITH rollUp4 AS this
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
        WITH value AS rollUpParts4 WHERE rollUpParts4 IS NOT NULL
        RETURN [
          rollUpParts4.obstacle,
          COLLECT {
            UNWIND rollUpParts4.total AS computedFigure4
            WITH computedFigure4 WHERE computedFigure4 IS NOT NULL
            RETURN [
              (CASE
                WHEN computedFigure4.lowerBound = computedFigure4.upperBound THEN 'EXACT'
                WHEN computedFigure4.nominal IS NOT NULL THEN 'ABOUT'
                WHEN computedFigure4.near THEN 'NEARLY'
                WHEN computedFigure4.lowerBound IS NULL OR (computedFigure4.nonNegative AND computedFigure4.lowerBound = 0 AND NOT computedFigure4.lowerOpen) THEN CASE
                  WHEN computedFigure4.upperBound IS NULL THEN 'UNSTATED'
                  WHEN computedFigure4.upperOpen THEN 'LESS_THAN'
                  ELSE 'AT_MOST'
                END
                WHEN computedFigure4.upperBound IS NOT NULL THEN 'BETWEEN'
                WHEN computedFigure4.lowerOpen THEN 'MORE_THAN'
                ELSE 'AT_LEAST'
              END),
              (CASE WHEN computedFigure4.baseUnit = $unit.base THEN CASE
                WHEN computedFigure4.lowerBound = computedFigure4.upperBound THEN computedFigure4.lowerBound
                WHEN computedFigure4.nominal IS NOT NULL THEN computedFigure4.nominal
                WHEN computedFigure4.near THEN computedFigure4.upperBound
                WHEN computedFigure4.lowerBound IS NULL OR (computedFigure4.nonNegative AND computedFigure4.lowerBound = 0 AND NOT computedFigure4.lowerOpen) THEN computedFigure4.upperBound
                WHEN computedFigure4.upperBound IS NULL THEN computedFigure4.lowerBound
              END / $unit.factor END),
              computedFigure4.lowerBound,
              computedFigure4.upperBound,
              computedFigure4.baseUnit
            ]
          },
          (size(rollUpParts4.observations)),
          (size(rollUpParts4.missing)),
          COLLECT {
            UNWIND rollUpParts4.observations AS observation8
            WITH observation8 WHERE observation8 IS NOT NULL
            RETURN [
              observation8.id,
              COLLECT {
                MATCH (observation8)-[:OBSERVES]->(entity7:Entity)
                RETURN [entity7.id]
              }
            ]
          },
          COLLECT {
            UNWIND rollUpParts4.missing AS entity8
            WITH entity8 WHERE entity8 IS NOT NULL
            RETURN [entity8.id]
          }
        ]
      } AS value15
      RETURN [
        COLLECT {
          UNWIND rollUp4.indicator AS indicator5
          WITH indicator5 WHERE indicator5 IS NOT NULL
          RETURN [indicator5.code]
        },
        rollUp4.kind,
        rollUp4.year,
        value14,
        value15
      ]
    } AS value5, COLLECT {
      CALL (zone) {
        WITH zone AS this
        MATCH (i:Indicator {code: $indicator4})
        WITH this, i, date({year: $year5}) AS first, date({year: $year5, month: 12, day: 31}) AS last,
          ['CURRENT', 'ENDED'] + CASE WHEN $planned THEN ['PLANNED', 'EXPECTED'] ELSE [] END AS statuses
        OPTIONAL MATCH (this)<-[r:PART_OF]-(part)
        WHERE coalesce(r.status, 'CURRENT') IN statuses AND coalesce(r.validFrom <= last, true)
          AND coalesce(r.validTo >= first, coalesce(r.status, 'CURRENT') <> 'ENDED')
          AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true)
        WITH this, i, first, last, statuses, collect(DISTINCT part) AS tops
        RETURN {
          whole: this, indicator: i, kind: $kind2, year: $year5, first: first, last: last, statuses: statuses, tops: tops
        } AS value
      }
      WITH value AS rollUp5 WHERE rollUp5 IS NOT NULL
      WITH rollUp5, COLLECT {
        CALL (rollUp5) {
          WITH rollUp5 AS this
          WITH this, this.whole AS whole, this.indicator AS i
          WHERE whole IS NOT NULL
          MATCH (whole)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
            AND o.periodEnd >= this.first AND o.periodEnd <= this.last
            AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          RETURN o AS value ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id LIMIT 1
        }
        WITH value AS observation9 WHERE observation9 IS NOT NULL
        RETURN [observation9.id]
      } AS value16, COLLECT {
        CALL (rollUp5) {
          WITH rollUp5 AS this
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
        WITH value AS rollUpParts5 WHERE rollUpParts5 IS NOT NULL
        RETURN [
          rollUpParts5.obstacle,
          COLLECT {
            UNWIND rollUpParts5.total AS computedFigure5
            WITH computedFigure5 WHERE computedFigure5 IS NOT NULL
            RETURN [
              (CASE
                WHEN computedFigure5.lowerBound = computedFigure5.upperBound THEN 'EXACT'
                WHEN computedFigure5.nominal IS NOT NULL THEN 'ABOUT'
                WHEN computedFigure5.near THEN 'NEARLY'
                WHEN computedFigure5.lowerBound IS NULL OR (computedFigure5.nonNegative AND computedFigure5.lowerBound = 0 AND NOT computedFigure5.lowerOpen) THEN CASE
                  WHEN computedFigure5.upperBound IS NULL THEN 'UNSTATED'
                  WHEN computedFigure5.upperOpen THEN 'LESS_THAN'
                  ELSE 'AT_MOST'
                END
                WHEN computedFigure5.upperBound IS NOT NULL THEN 'BETWEEN'
                WHEN computedFigure5.lowerOpen THEN 'MORE_THAN'
                ELSE 'AT_LEAST'
              END),
              (CASE WHEN computedFigure5.baseUnit = $unit.base THEN CASE
                WHEN computedFigure5.lowerBound = computedFigure5.upperBound THEN computedFigure5.lowerBound
                WHEN computedFigure5.nominal IS NOT NULL THEN computedFigure5.nominal
                WHEN computedFigure5.near THEN computedFigure5.upperBound
                WHEN computedFigure5.lowerBound IS NULL OR (computedFigure5.nonNegative AND computedFigure5.lowerBound = 0 AND NOT computedFigure5.lowerOpen) THEN computedFigure5.upperBound
                WHEN computedFigure5.upperBound IS NULL THEN computedFigure5.lowerBound
              END / $unit.factor END),
              computedFigure5.lowerBound,
              computedFigure5.upperBound,
              computedFigure5.baseUnit
            ]
          },
          (size(rollUpParts5.observations)),
          (size(rollUpParts5.missing)),
          COLLECT {
            UNWIND rollUpParts5.observations AS observation10
            WITH observation10 WHERE observation10 IS NOT NULL
            RETURN [
              observation10.id,
              COLLECT {
                MATCH (observation10)-[:OBSERVES]->(entity9:Entity)
                RETURN [entity9.id]
              }
            ]
          },
          COLLECT {
            UNWIND rollUpParts5.missing AS entity10
            WITH entity10 WHERE entity10 IS NOT NULL
            RETURN [entity10.id]
          }
        ]
      } AS value17
      RETURN [
        COLLECT {
          UNWIND rollUp5.indicator AS indicator6
          WITH indicator6 WHERE indicator6 IS NOT NULL
          RETURN [indicator6.code]
        },
        rollUp5.kind,
        rollUp5.year,
        value16,
        value17
      ]
    } AS value6, COLLECT {
      CALL (zone) {
        WITH zone AS this
        MATCH (i:Indicator {code: $indicator5})
        WITH this, i, date({year: $year6}) AS first, date({year: $year6, month: 12, day: 31}) AS last,
          ['CURRENT', 'ENDED'] + CASE WHEN $planned THEN ['PLANNED', 'EXPECTED'] ELSE [] END AS statuses
        OPTIONAL MATCH (this)<-[r:PART_OF]-(part)
        WHERE coalesce(r.status, 'CURRENT') IN statuses AND coalesce(r.validFrom <= last, true)
          AND coalesce(r.validTo >= first, coalesce(r.status, 'CURRENT') <> 'ENDED')
          AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true)
        WITH this, i, first, last, statuses, collect(DISTINCT part) AS tops
        RETURN {
          whole: this, indicator: i, kind: $kind, year: $year6, first: first, last: last, statuses: statuses, tops: tops
        } AS value
      }
      WITH value AS rollUp6 WHERE rollUp6 IS NOT NULL
      WITH rollUp6, COLLECT {
        CALL (rollUp6) {
          WITH rollUp6 AS this
          WITH this, this.whole AS whole, this.indicator AS i
          WHERE whole IS NOT NULL
          MATCH (whole)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
            AND o.periodEnd >= this.first AND o.periodEnd <= this.last
            AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          RETURN o AS value ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id LIMIT 1
        }
        WITH value AS observation11 WHERE observation11 IS NOT NULL
        RETURN [observation11.id]
      } AS value18, COLLECT {
        CALL (rollUp6) {
          WITH rollUp6 AS this
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
        WITH value AS rollUpParts6 WHERE rollUpParts6 IS NOT NULL
        RETURN [
          rollUpParts6.obstacle,
          COLLECT {
            UNWIND rollUpParts6.total AS computedFigure6
            WITH computedFigure6 WHERE computedFigure6 IS NOT NULL
            RETURN [
              (CASE
                WHEN computedFigure6.lowerBound = computedFigure6.upperBound THEN 'EXACT'
                WHEN computedFigure6.nominal IS NOT NULL THEN 'ABOUT'
                WHEN computedFigure6.near THEN 'NEARLY'
                WHEN computedFigure6.lowerBound IS NULL OR (computedFigure6.nonNegative AND computedFigure6.lowerBound = 0 AND NOT computedFigure6.lowerOpen) THEN CASE
                  WHEN computedFigure6.upperBound IS NULL THEN 'UNSTATED'
                  WHEN computedFigure6.upperOpen THEN 'LESS_THAN'
                  ELSE 'AT_MOST'
                END
                WHEN computedFigure6.upperBound IS NOT NULL THEN 'BETWEEN'
                WHEN computedFigure6.lowerOpen THEN 'MORE_THAN'
                ELSE 'AT_LEAST'
              END),
              (CASE WHEN computedFigure6.baseUnit = $unit.base THEN CASE
                WHEN computedFigure6.lowerBound = computedFigure6.upperBound THEN computedFigure6.lowerBound
                WHEN computedFigure6.nominal IS NOT NULL THEN computedFigure6.nominal
                WHEN computedFigure6.near THEN computedFigure6.upperBound
                WHEN computedFigure6.lowerBound IS NULL OR (computedFigure6.nonNegative AND computedFigure6.lowerBound = 0 AND NOT computedFigure6.lowerOpen) THEN computedFigure6.upperBound
                WHEN computedFigure6.upperBound IS NULL THEN computedFigure6.lowerBound
              END / $unit.factor END),
              computedFigure6.lowerBound,
              computedFigure6.upperBound,
              computedFigure6.baseUnit
            ]
          },
          (size(rollUpParts6.observations)),
          (size(rollUpParts6.missing)),
          COLLECT {
            UNWIND rollUpParts6.observations AS observation12
            WITH observation12 WHERE observation12 IS NOT NULL
            RETURN [
              observation12.id,
              COLLECT {
                MATCH (observation12)-[:OBSERVES]->(entity11:Entity)
                RETURN [entity11.id]
              }
            ]
          },
          COLLECT {
            UNWIND rollUpParts6.missing AS entity12
            WITH entity12 WHERE entity12 IS NOT NULL
            RETURN [entity12.id]
          }
        ]
      } AS value19
      RETURN [
        COLLECT {
          UNWIND rollUp6.indicator AS indicator7
          WITH indicator7 WHERE indicator7 IS NOT NULL
          RETURN [indicator7.code]
        },
        rollUp6.kind,
        rollUp6.year,
        value18,
        value19
      ]
    } AS value7
    RETURN [value2, value3, value4, value5, value6, value7]
  } AS c0,
  COLLECT {
    MATCH (zone2:Zone {id: $id2})
    WITH zone2, COLLECT {
      MATCH (zone2)-[steps2:PART_OF*1..10]->(zone3:Zone)
      WITH zone3, min(size(steps2)) AS depth
      WITH zone3, depth ORDER BY depth, zone3.id LIMIT $limit
      WITH zone3, depth, COLLECT {
        CALL (zone3) {
          WITH zone3 AS this
          MATCH (i:Indicator {code: $indicator6})
          WITH this, i, date({year: $year7}) AS first, date({year: $year7, month: 12, day: 31}) AS last,
            ['CURRENT', 'ENDED'] + CASE WHEN $planned2 THEN ['PLANNED', 'EXPECTED'] ELSE [] END AS statuses
          OPTIONAL MATCH (this)<-[r:PART_OF]-(part)
          WHERE coalesce(r.status, 'CURRENT') IN statuses AND coalesce(r.validFrom <= last, true)
            AND coalesce(r.validTo >= first, coalesce(r.status, 'CURRENT') <> 'ENDED')
            AND coalesce(r.validFrom <= null, true) AND coalesce(r.validTo >= null, true)
          WITH this, i, first, last, statuses, collect(DISTINCT part) AS tops
          RETURN {
            whole: this, indicator: i, kind: $kind, year: $year7, first: first, last: last, statuses: statuses, tops: tops
          } AS value
        }
        WITH value AS rollUp7 WHERE rollUp7 IS NOT NULL
        WITH rollUp7, COLLECT {
          CALL (rollUp7) {
            WITH rollUp7 AS this
            WITH this, this.whole AS whole, this.indicator AS i
            WHERE whole IS NOT NULL
            MATCH (whole)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
            WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
              AND o.periodEnd >= this.first AND o.periodEnd <= this.last
              AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
              AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
            RETURN o AS value ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id LIMIT 1
          }
          WITH value AS observation13 WHERE observation13 IS NOT NULL
          RETURN [observation13.id]
        } AS value22, COLLECT {
          CALL (rollUp7) {
            WITH rollUp7 AS this
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
          WITH value AS rollUpParts7 WHERE rollUpParts7 IS NOT NULL
          RETURN [
            rollUpParts7.obstacle,
            COLLECT {
              UNWIND rollUpParts7.total AS computedFigure7
              WITH computedFigure7 WHERE computedFigure7 IS NOT NULL
              RETURN [
                (CASE
                  WHEN computedFigure7.lowerBound = computedFigure7.upperBound THEN 'EXACT'
                  WHEN computedFigure7.nominal IS NOT NULL THEN 'ABOUT'
                  WHEN computedFigure7.near THEN 'NEARLY'
                  WHEN computedFigure7.lowerBound IS NULL OR (computedFigure7.nonNegative AND computedFigure7.lowerBound = 0 AND NOT computedFigure7.lowerOpen) THEN CASE
                    WHEN computedFigure7.upperBound IS NULL THEN 'UNSTATED'
                    WHEN computedFigure7.upperOpen THEN 'LESS_THAN'
                    ELSE 'AT_MOST'
                  END
                  WHEN computedFigure7.upperBound IS NOT NULL THEN 'BETWEEN'
                  WHEN computedFigure7.lowerOpen THEN 'MORE_THAN'
                  ELSE 'AT_LEAST'
                END),
                (CASE WHEN computedFigure7.baseUnit = $unit.base THEN CASE
                  WHEN computedFigure7.lowerBound = computedFigure7.upperBound THEN computedFigure7.lowerBound
                  WHEN computedFigure7.nominal IS NOT NULL THEN computedFigure7.nominal
                  WHEN computedFigure7.near THEN computedFigure7.upperBound
                  WHEN computedFigure7.lowerBound IS NULL OR (computedFigure7.nonNegative AND computedFigure7.lowerBound = 0 AND NOT computedFigure7.lowerOpen) THEN computedFigure7.upperBound
                  WHEN computedFigure7.upperBound IS NULL THEN computedFigure7.lowerBound
                END / $unit.factor END),
                computedFigure7.lowerBound,
                computedFigure7.upperBound,
                computedFigure7.baseUnit
              ]
            },
            (size(rollUpParts7.observations)),
            (size(rollUpParts7.missing)),
            COLLECT {
              UNWIND rollUpParts7.observations AS observation14
              WITH observation14 WHERE observation14 IS NOT NULL
              RETURN [
                observation14.id,
                COLLECT {
                  MATCH (observation14)-[:OBSERVES]->(entity13:Entity)
                  RETURN [entity13.id]
                }
              ]
            },
            COLLECT {
              UNWIND rollUpParts7.missing AS entity14
              WITH entity14 WHERE entity14 IS NOT NULL
              RETURN [entity14.id]
            }
          ]
        } AS value23
        RETURN [
          COLLECT {
            UNWIND rollUp7.indicator AS indicator8
            WITH indicator8 WHERE indicator8 IS NOT NULL
            RETURN [indicator8.code]
          },
          rollUp7.kind,
          rollUp7.year,
          value22,
          value23
        ]
      } AS value21
      RETURN [zone3.id, value21]
    } AS value20
    RETURN [value20]
  } AS c1,
  COLLECT {
    CALL () {
      MATCH (i:Indicator {code: $indicator})
      CALL (i) {
        UNWIND $of AS id
        MATCH (e:Entity {id: id})
        RETURN collect(DISTINCT e) AS tops
      }
      WITH i, tops, date({year: $year8}) AS first, date({year: $year8, month: 12, day: 31}) AS last,
        ['CURRENT', 'ENDED'] + CASE WHEN $planned THEN ['PLANNED', 'EXPECTED'] ELSE [] END AS statuses
      RETURN {
        indicator: i, kind: $kind, year: $year8, first: first, last: last, statuses: statuses, tops: tops
      } AS value
    }
    WITH value AS rollUp8 WHERE rollUp8 IS NOT NULL
    WITH rollUp8, COLLECT {
      CALL (rollUp8) {
        WITH rollUp8 AS this
        WITH this, this.whole AS whole, this.indicator AS i
        WHERE whole IS NOT NULL
        MATCH (whole)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
        WHERE coalesce(o.isChosen, true) AND o.kind = this.kind AND coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NOT NULL
          AND o.periodEnd >= this.first AND o.periodEnd <= this.last
          AND (o.resolution = 'POINT_IN_TIME' OR (o.resolution = 'YEAR' AND o.periodStart = this.first))
          AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
        RETURN o AS value ORDER BY o.resolution = 'YEAR' DESC, o.periodEnd DESC, o.id LIMIT 1
      }
      WITH value AS observation15 WHERE observation15 IS NOT NULL
      RETURN [observation15.id]
    } AS value24, COLLECT {
      CALL (rollUp8) {
        WITH rollUp8 AS this
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
      WITH value AS rollUpParts8 WHERE rollUpParts8 IS NOT NULL
      RETURN [
        rollUpParts8.obstacle,
        COLLECT {
          UNWIND rollUpParts8.total AS computedFigure8
          WITH computedFigure8 WHERE computedFigure8 IS NOT NULL
          RETURN [
            (CASE
              WHEN computedFigure8.lowerBound = computedFigure8.upperBound THEN 'EXACT'
              WHEN computedFigure8.nominal IS NOT NULL THEN 'ABOUT'
              WHEN computedFigure8.near THEN 'NEARLY'
              WHEN computedFigure8.lowerBound IS NULL OR (computedFigure8.nonNegative AND computedFigure8.lowerBound = 0 AND NOT computedFigure8.lowerOpen) THEN CASE
                WHEN computedFigure8.upperBound IS NULL THEN 'UNSTATED'
                WHEN computedFigure8.upperOpen THEN 'LESS_THAN'
                ELSE 'AT_MOST'
              END
              WHEN computedFigure8.upperBound IS NOT NULL THEN 'BETWEEN'
              WHEN computedFigure8.lowerOpen THEN 'MORE_THAN'
              ELSE 'AT_LEAST'
            END),
            (CASE WHEN computedFigure8.baseUnit = $unit.base THEN CASE
              WHEN computedFigure8.lowerBound = computedFigure8.upperBound THEN computedFigure8.lowerBound
              WHEN computedFigure8.nominal IS NOT NULL THEN computedFigure8.nominal
              WHEN computedFigure8.near THEN computedFigure8.upperBound
              WHEN computedFigure8.lowerBound IS NULL OR (computedFigure8.nonNegative AND computedFigure8.lowerBound = 0 AND NOT computedFigure8.lowerOpen) THEN computedFigure8.upperBound
              WHEN computedFigure8.upperBound IS NULL THEN computedFigure8.lowerBound
            END / $unit.factor END),
            computedFigure8.lowerBound,
            computedFigure8.upperBound,
            computedFigure8.baseUnit
          ]
        },
        (size(rollUpParts8.observations)),
        (size(rollUpParts8.missing)),
        COLLECT {
          UNWIND rollUpParts8.observations AS observation16
          WITH observation16 WHERE observation16 IS NOT NULL
          RETURN [
            observation16.id,
            COLLECT {
              MATCH (observation16)-[:OBSERVES]->(entity15:Entity)
              RETURN [entity15.id]
            }
          ]
        },
        COLLECT {
          UNWIND rollUpParts8.missing AS entity16
          WITH entity16 WHERE entity16 IS NOT NULL
          RETURN [entity16.id]
        }
      ]
    } AS value25
    RETURN [
      COLLECT {
        UNWIND rollUp8.indicator AS indicator9
        WITH indicator9 WHERE indicator9 IS NOT NULL
        RETURN [indicator9.code]
      },
      rollUp8.kind,
      rollUp8.year,
      value24,
      value25
    ]
  } AS c2
