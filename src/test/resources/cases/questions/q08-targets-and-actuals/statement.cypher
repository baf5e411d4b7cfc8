WITH
  COLLECT {
    MATCH (observation:Observation)-[:OBSERVES]->(entity:Entity)
    WHERE entity.id IN $id
    WITH DISTINCT observation
    WHERE observation.kind = $kind
      AND (observation.periodEnd IS NOT NULL AND (observation.resolution = 'POINT_IN_TIME' OR observation.periodStart IS NOT NULL)
    AND ($year IS NULL OR (observation.periodEnd.year = $year
      AND (observation.resolution = 'POINT_IN_TIME' OR observation.periodStart.year = $year)))
    AND (null IS NULL OR CASE observation.resolution WHEN 'POINT_IN_TIME' THEN observation.periodEnd ELSE observation.periodStart END >= null)
    AND (null IS NULL OR observation.periodEnd <= null))
    RETURN observation
  } AS found
RETURN
  COLLECT {
    UNWIND found AS observation2
    WITH observation2 ORDER BY observation2.id LIMIT $limit
    WITH observation2, COLLECT {
      CALL (observation2) {
        WITH observation2 AS this
        MATCH (this)-[:OBSERVES]->(e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)<-[:MEASURES]-(this)
        WHERE coalesce(o.isChosen, true) AND o.kind = 'ACTUAL' AND o.resolution = this.resolution
        AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
        AND o.periodEnd < CASE this.resolution WHEN 'POINT_IN_TIME' THEN this.periodEnd ELSE this.periodStart END
        RETURN o AS value
        ORDER BY o.periodEnd DESC, coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NULL, o.id LIMIT 1
      }
      WITH value AS observation3 WHERE observation3 IS NOT NULL
      RETURN [
        COLLECT {
          MATCH (observation3)-[:OBSERVES]->(entity3:Entity)
          RETURN [entity3.id]
        },
        (CASE WHEN observation3.resolution = 'POINT_IN_TIME' OR observation3.periodStart.year = observation3.periodEnd.year THEN observation3.periodEnd.year END),
        observation3.comparator,
        observation3.value,
        observation3.unitSymbol,
        observation3.evidence,
        COLLECT {
          MATCH (passage2:Passage)
          WHERE passage2.id IN observation3.evidence
          RETURN [passage2.id]
        }
      ]
    } AS value2, COLLECT {
      CALL (observation2) {
        WITH observation2 AS this
        MATCH (this)-[:OBSERVES]->(e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)<-[:MEASURES]-(this)
        WHERE coalesce(o.isChosen, true) AND o.kind = 'ACTUAL' AND o.resolution = this.resolution
        AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
        AND o.periodEnd < CASE this.resolution WHEN 'POINT_IN_TIME' THEN this.periodEnd ELSE this.periodStart END
        RETURN {from: o, to: this} AS value
        ORDER BY o.periodEnd DESC, coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NULL, o.id LIMIT 1
      }
      WITH value AS figureChange WHERE figureChange IS NOT NULL
      WITH figureChange, COLLECT {
        CALL (figureChange) {
          WITH figureChange AS this
          WITH this.from AS f, this.to AS t
          WITH f, t, CASE
            WHEN 'ABOUT' IN [f.comparator, t.comparator] AND all(c IN [f.comparator, t.comparator] WHERE c IN ['ABOUT', 'EXACT'])
            THEN t.baseValue - f.baseValue
          END AS nominal
          WHERE f.baseUnit = t.baseUnit
            AND coalesce(t.lowerBound - f.upperBound, t.upperBound - f.lowerBound, nominal) IS NOT NULL
          RETURN {
            baseUnit: CASE t.baseUnit WHEN 'PERCENT' THEN 'PERCENTAGE_POINT' ELSE t.baseUnit END,
            lowerBound: t.lowerBound - f.upperBound,
            upperBound: t.upperBound - f.lowerBound,
            lowerOpen: t.comparator = 'MORE_THAN' OR f.comparator IN ['NEARLY', 'LESS_THAN'],
            upperOpen: t.comparator IN ['NEARLY', 'LESS_THAN'] OR f.comparator = 'MORE_THAN',
            near: t.comparator = 'NEARLY' AND f.comparator = 'EXACT',
            nominal: nominal
          } AS value
        }
        WITH value AS computedFigure WHERE computedFigure IS NOT NULL
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
          (CASE
            WHEN computedFigure.lowerBound = computedFigure.upperBound THEN computedFigure.lowerBound
            WHEN computedFigure.nominal IS NOT NULL THEN computedFigure.nominal
            WHEN computedFigure.near THEN computedFigure.upperBound
            WHEN computedFigure.lowerBound IS NULL OR (computedFigure.nonNegative AND computedFigure.lowerBound = 0 AND NOT computedFigure.lowerOpen) THEN computedFigure.upperBound
            WHEN computedFigure.upperBound IS NULL THEN computedFigure.lowerBound
          END),
          computedFigure.baseUnit
        ]
      } AS value5, COLLECT {
        CALL (figureChange) {
          WITH figureChange AS this
          WITH this.from AS f, this.to AS t
          MATCH (t)-[:MEASURES]->(i)
          WHERE i.dimension IN ['MONEY', 'COUNT', 'VOLUME', 'DURATION'] AND f.baseUnit = t.baseUnit
            AND (f.lowerBound > 0 OR (f.comparator IN ['NEARLY', 'ABOUT'] AND f.baseValue > 0))
          WITH f, t,
            CASE WHEN t.lowerBound < 0 THEN f.lowerBound ELSE f.upperBound END AS most,
            CASE WHEN t.upperBound < 0 THEN f.upperBound ELSE f.lowerBound END AS least
          WITH f, t, 100.0 * (t.lowerBound - most) / most AS lower, 100.0 * (t.upperBound - least) / least AS upper, CASE
            WHEN 'ABOUT' IN [f.comparator, t.comparator] AND all(c IN [f.comparator, t.comparator] WHERE c IN ['ABOUT', 'EXACT'])
            THEN 100.0 * (t.baseValue - f.baseValue) / f.baseValue
          END AS nominal
          WHERE coalesce(lower, upper, nominal) IS NOT NULL
          RETURN {
            baseUnit: 'PERCENT', lowerBound: lower, upperBound: upper,
            lowerOpen: t.comparator = 'MORE_THAN' OR f.comparator IN ['NEARLY', 'LESS_THAN', 'MORE_THAN'],
            upperOpen: t.comparator IN ['NEARLY', 'LESS_THAN'] OR f.comparator IN ['NEARLY', 'LESS_THAN', 'MORE_THAN'],
            near: t.comparator = 'NEARLY' AND f.comparator = 'EXACT',
            nominal: nominal
          } AS value
        }
        WITH value AS computedFigure2 WHERE computedFigure2 IS NOT NULL
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
          (CASE
            WHEN computedFigure2.lowerBound = computedFigure2.upperBound THEN computedFigure2.lowerBound
            WHEN computedFigure2.nominal IS NOT NULL THEN computedFigure2.nominal
            WHEN computedFigure2.near THEN computedFigure2.upperBound
            WHEN computedFigure2.lowerBound IS NULL OR (computedFigure2.nonNegative AND computedFigure2.lowerBound = 0 AND NOT computedFigure2.lowerOpen) THEN computedFigure2.upperBound
            WHEN computedFigure2.upperBound IS NULL THEN computedFigure2.lowerBound
          END),
          computedFigure2.lowerBound,
          computedFigure2.upperBound
        ]
      } AS value6
      RETURN [value5, value6]
    } AS value3, COLLECT {
      CALL (observation2) {
        WITH observation2 AS this
        MATCH (this)-[:OBSERVES]->(e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)<-[:MEASURES]-(this)
        WHERE this.kind <> 'ACTUAL' AND coalesce(o.isChosen, true) AND o.kind = 'ACTUAL'
        AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
        AND o.resolution = this.resolution AND o.periodEnd = this.periodEnd
        AND coalesce(o.periodStart = this.periodStart, o.periodStart IS NULL AND this.periodStart IS NULL)
        RETURN o AS value
        ORDER BY coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NULL, o.id LIMIT 1
      }
      WITH value AS observation4 WHERE observation4 IS NOT NULL
      RETURN [observation4.id]
    } AS value4
    RETURN [
      COLLECT {
        MATCH (observation2)-[:MEASURES]->(indicator:Indicator)
        RETURN [indicator.code, indicator.nameEn]
      },
      COLLECT {
        MATCH (observation2)-[:OBSERVES]->(entity2:Entity)
        RETURN [entity2.id]
      },
      (CASE WHEN observation2.resolution = 'POINT_IN_TIME' OR observation2.periodStart.year = observation2.periodEnd.year THEN observation2.periodEnd.year END),
      observation2.comparator,
      observation2.value,
      observation2.unitSymbol,
      observation2.evidence,
      COLLECT {
        MATCH (passage:Passage)
        WHERE passage.id IN observation2.evidence
        RETURN [passage.id]
      },
      observation2.growthComparator,
      observation2.growthRate,
      value2,
      value3,
      value4
    ]
  } AS c0,
  size(found) AS c1
