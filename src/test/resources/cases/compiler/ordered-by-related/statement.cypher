RETURN
  COLLECT {
    MATCH (industry:Industry)
    WITH industry, COUNT {
      MATCH (industry)<-[:BELONGS_TO]-(enterprise:Enterprise)
    } AS enterprisesCount
    WITH industry, enterprisesCount ORDER BY enterprisesCount DESC, industry.name, industry.id LIMIT $limit
    RETURN [
      enterprisesCount,
      industry.name,
      industry.id,
      COUNT {
        MATCH (industry)<-[:BELONGS_TO]-(enterprise2:Enterprise)
      }
    ]
  } AS c0,
  COLLECT {
    MATCH (enterprise3:Enterprise)
    CALL (enterprise3) {
      MATCH (enterprise3)<-[:OBSERVES]-(observation:Observation)
      WHERE coalesce(observation.isChosen, true)
      RETURN CASE WHEN min(CASE WHEN coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL THEN observation.baseUnit END) = max(CASE WHEN coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL THEN observation.baseUnit END) THEN CASE WHEN count(observation.upperBound) = count(coalesce(observation.baseValue, observation.lowerBound, observation.upperBound)) THEN max(observation.upperBound) END END AS maxBaseValue
    }
    WITH enterprise3, maxBaseValue ORDER BY maxBaseValue DESC, enterprise3.id DESC LIMIT $limit2
    WITH enterprise3, maxBaseValue, COLLECT {
      MATCH (enterprise3)<-[:OBSERVES]-(observation2:Observation)
      WHERE coalesce(observation2.isChosen, true)
      WITH observation2.baseValue AS baseValue, observation2.lowerBound AS lowerBound, observation2.upperBound AS upperBound, observation2.comparator AS comparator, observation2.baseUnit AS baseUnit
      RETURN [
        [computedFigure IN [CASE WHEN min(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) = max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) THEN {baseUnit: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END), nonNegative: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'],
          lowerBound: max(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)),
          upperBound: CASE WHEN count(upperBound) = count(coalesce(baseValue, lowerBound, upperBound)) THEN max(upperBound) END,
          lowerOpen: coalesce(max(CASE comparator WHEN 'MORE_THAN' THEN coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END) ELSE null END) = max(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)), false),
          upperOpen: coalesce(max(CASE comparator WHEN 'LESS_THAN' THEN null WHEN 'NEARLY' THEN null ELSE upperBound END) < max(upperBound), true),
          near: count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND coalesce(max(CASE comparator WHEN 'NEARLY' THEN baseValue ELSE null END) = max(baseValue), false),
          nominal: CASE WHEN count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND coalesce(max(CASE comparator WHEN 'ABOUT' THEN baseValue ELSE null END) = max(baseValue), false) THEN max(baseValue) END} END]
          WHERE computedFigure IS NOT NULL | [computedFigure.upperBound]]
      ]
    } AS value
    RETURN [enterprise3.id, value]
  } AS c1,
  COLLECT {
    MATCH (zone:Zone {id: $id})
    RETURN [
      COLLECT {
        MATCH (zone)<-[locatedIn:LOCATED_IN]-(project:Project)
        WITH project, locatedIn, CASE WHEN COUNT { (:Observation)-[:OBSERVES]->() } = COUNT { ()-[:OBSERVES]->() } THEN COUNT { (project)<-[:OBSERVES]-() } ELSE COUNT {
          MATCH (project)<-[:OBSERVES]-(observation3:Observation)
        } END AS observationsCount
        WITH project, locatedIn, observationsCount ORDER BY locatedIn.status, observationsCount DESC, project.id, locatedIn.id LIMIT $limit
        RETURN [
          locatedIn.status,
          project.id,
          COUNT {
            MATCH (project)<-[:OBSERVES]-(observation4:Observation)
          }
        ]
      }
    ]
  } AS c2
