// zh 长春光辰光电获得哪些荣誉，在哪方面独一无二
// en Which honours does Gpixel hold, and what is it unique for?
MATCH (:Enterprise {id: 'gpixel'})-[holds:HOLDS]->(honor:Honor)
RETURN honor.name AS honour, honor.honorKind AS kind, honor.level AS level, holds.exclusive AS theOnlyOne,
  holds.exclusiveScope AS among, holds.evidence AS evidence
ORDER BY theOnlyOne, honor.id

// zh 画成图：还有谁获得同样的荣誉，由谁授予
// en As a picture: who else holds them, and who confers them
MATCH path = (:Enterprise {id: 'gpixel'})-[:HOLDS]->(honor:Honor)
OPTIONAL MATCH others = (honor)<-[:HOLDS]-()
OPTIONAL MATCH conferred = (honor)-[:CONFERRED_BY]->()
RETURN path, others, conferred
