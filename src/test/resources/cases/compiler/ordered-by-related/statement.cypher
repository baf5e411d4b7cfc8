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
      RETURN max(observation.baseValue) AS maxBaseValue
    }
    WITH enterprise3, maxBaseValue ORDER BY maxBaseValue DESC, enterprise3.id DESC LIMIT $limit2
    WITH enterprise3, maxBaseValue, COLLECT {
      MATCH (enterprise3)<-[:OBSERVES]-(observation2:Observation)
      WITH observation2.baseValue AS baseValue
      RETURN [max(baseValue)]
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
