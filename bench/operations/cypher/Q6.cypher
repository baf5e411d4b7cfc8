MATCH (e:Enterprise {id: $id})
RETURN e.id, e.nameEn, COLLECT {
  MATCH (e)<-[:SUPPLIES_TO]-(s1:Enterprise)
  WITH s1 ORDER BY s1.id LIMIT 5
  RETURN [s1.id, s1.nameEn, COLLECT {
    MATCH (s1)<-[:SUPPLIES_TO]-(s2:Enterprise)
    WITH s2 ORDER BY s2.id LIMIT 5
    RETURN [s2.id, s2.nameEn, COLLECT {
      MATCH (s2)<-[:SUPPLIES_TO]-(s3:Enterprise)
      WITH s3 ORDER BY s3.id LIMIT 5
      RETURN [s3.id, s3.nameEn, COLLECT {
        MATCH (s3)<-[:SUPPLIES_TO]-(s4:Enterprise)
        WITH s4 ORDER BY s4.id LIMIT 5
        RETURN [s4.id, s4.nameEn]
      }]
    }]
  }]
}
