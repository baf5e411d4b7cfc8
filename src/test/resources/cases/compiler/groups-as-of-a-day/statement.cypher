RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    OPTIONAL MATCH (enterprise)-[locatedIn:LOCATED_IN]->(zone:Zone)
    WHERE (locatedIn.validFrom IS NULL OR locatedIn.validFrom <= $asOf) AND (locatedIn.validTo IS NULL OR locatedIn.validTo >= $asOf)
    WITH DISTINCT enterprise, zone
    WITH zone, count(*) AS total
    WITH zone, total ORDER BY total DESC, zone.id LIMIT $limit
    RETURN [zone.id, total]
  } AS c0,
  COUNT {
    MATCH (enterprise2:Enterprise)
    OPTIONAL MATCH (enterprise2)-[locatedIn2:LOCATED_IN]->(zone2:Zone)
    WHERE (locatedIn2.validFrom IS NULL OR locatedIn2.validFrom <= $asOf) AND (locatedIn2.validTo IS NULL OR locatedIn2.validTo >= $asOf)
    WITH zone2
    WITH DISTINCT zone2
    RETURN zone2
  } AS c1,
  COLLECT {
    MATCH (industry:Industry)
    CALL (industry) {
      MATCH (industry)<-[belongsTo2:BELONGS_TO]-(enterprise4:Enterprise)
      WHERE (belongsTo2.validFrom IS NULL OR belongsTo2.validFrom <= $asOf) AND (belongsTo2.validTo IS NULL OR belongsTo2.validTo >= $asOf)
      RETURN max(enterprise4.foundedYear) AS maxFoundedYear
    }
    WITH industry, COUNT {
      MATCH (industry)<-[belongsTo:BELONGS_TO]-(enterprise3:Enterprise)
      WHERE (belongsTo.validFrom IS NULL OR belongsTo.validFrom <= $asOf) AND (belongsTo.validTo IS NULL OR belongsTo.validTo >= $asOf)
    } AS enterprisesCount, maxFoundedYear
    WITH industry, enterprisesCount, maxFoundedYear ORDER BY enterprisesCount DESC, maxFoundedYear, industry.id LIMIT $limit
    WITH industry, enterprisesCount, maxFoundedYear, COLLECT {
      MATCH (industry)<-[belongsTo4:BELONGS_TO]-(enterprise6:Enterprise)
      WHERE (belongsTo4.validFrom IS NULL OR belongsTo4.validFrom <= $asOf) AND (belongsTo4.validTo IS NULL OR belongsTo4.validTo >= $asOf)
      WITH DISTINCT enterprise6
      MATCH (enterprise6)<-[:OBSERVES]-(observation2:Observation)
      WHERE (observation2.periodStart IS NULL OR observation2.periodStart <= $asOf) AND (observation2.periodEnd IS NULL OR observation2.periodEnd >= $asOf)
      WITH DISTINCT observation2
      WHERE coalesce(observation2.isChosen, true)
      WITH observation2.baseValue AS baseValue, observation2.lowerBound AS lowerBound, observation2.upperBound AS upperBound, observation2.comparator AS comparator, observation2.baseUnit AS baseUnit
      RETURN [count(coalesce(baseValue, lowerBound, upperBound))]
    } AS value
    RETURN [
      industry.id,
      COUNT {
        MATCH (industry)<-[belongsTo3:BELONGS_TO]-(enterprise5:Enterprise)
        WHERE (belongsTo3.validFrom IS NULL OR belongsTo3.validFrom <= $asOf) AND (belongsTo3.validTo IS NULL OR belongsTo3.validTo >= $asOf)
        WITH DISTINCT enterprise5
        MATCH (enterprise5)<-[:OBSERVES]-(observation:Observation)
        WHERE (observation.periodStart IS NULL OR observation.periodStart <= $asOf) AND (observation.periodEnd IS NULL OR observation.periodEnd >= $asOf)
        WITH DISTINCT observation
        RETURN observation
      },
      value
    ]
  } AS c2,
  COLLECT {
    MATCH (policy:Policy {id: $id})
    WITH policy, COLLECT {
      MATCH (policy)-[steps2:PART_OF*1..10]->(policy3:Policy)
      WHERE all(step2 IN steps2 WHERE (step2.validFrom IS NULL OR step2.validFrom <= $asOf) AND (step2.validTo IS NULL OR step2.validTo >= $asOf))
      WITH DISTINCT policy3
      OPTIONAL MATCH (policy3)<-[partOf:PART_OF]-(policy4:Policy)
      WHERE (partOf.validFrom IS NULL OR partOf.validFrom <= $asOf) AND (partOf.validTo IS NULL OR partOf.validTo >= $asOf)
      WITH DISTINCT policy3, policy4
      WITH policy4, count(*) AS total2
      WITH policy4, total2 ORDER BY total2 DESC, policy4.id LIMIT $limit
      RETURN [policy4.id, total2]
    } AS value2
    RETURN [
      COUNT {
        MATCH (policy)-[steps:PART_OF*1..10]->(policy2:Policy)
        WHERE all(step IN steps WHERE (step.validFrom IS NULL OR step.validFrom <= $asOf) AND (step.validTo IS NULL OR step.validTo >= $asOf))
        WITH DISTINCT policy2
        RETURN policy2
      },
      value2
    ]
  } AS c3
