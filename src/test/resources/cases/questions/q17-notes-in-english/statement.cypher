RETURN
  COLLECT {
    MATCH (enterprise:Enterprise {id: $id})
    RETURN [
      COLLECT {
        MATCH (enterprise)<-[:OBSERVES]-(observation:Observation)
        WHERE observation.noteEn IS NOT NULL
        WITH observation ORDER BY observation.id LIMIT $limit
        RETURN [
          observation.noteEn,
          [localizedText IN [(head([text IN CASE $language WHEN 'ZH' THEN [['ZH', observation.note], ['EN', observation.noteEn]] ELSE [['EN', observation.noteEn], ['ZH', observation.note]] END WHERE text[1] <> '' | {text: text[1], language: text[0], isFallback: text[0] <> $language}]))]
            WHERE localizedText IS NOT NULL | [localizedText.text, localizedText.language, localizedText.isFallback]]
        ]
      },
      COLLECT {
        MATCH (enterprise)<-[supports:SUPPORTS]-(zone:Zone)
        WITH zone, supports ORDER BY zone.id, supports.id LIMIT $limit2
        RETURN [
          supports.measure,
          supports.measureEn,
          [localizedText2 IN [(head([text IN CASE $language WHEN 'ZH' THEN [['ZH', supports.measure], ['EN', supports.measureEn]] ELSE [['EN', supports.measureEn], ['ZH', supports.measure]] END WHERE text[1] <> '' | {text: text[1], language: text[0], isFallback: text[0] <> $language}]))]
            WHERE localizedText2 IS NOT NULL | [localizedText2.text]]
        ]
      }
    ]
  } AS c0
