RETURN
  COLLECT {
    MATCH (enterprise:Enterprise {id: $id})
    WITH enterprise, COLLECT {
      MATCH (enterprise)<-[:OBSERVES]-(observation:Observation)
      WHERE observation.noteEn IS NOT NULL
      WITH observation ORDER BY observation.id LIMIT $limit
      WITH observation, COLLECT {
        CALL (observation) {
          WITH observation AS this
          WITH CASE $language WHEN 'ZH' THEN [['ZH', this.note], ['EN', this.noteEn]] ELSE [['EN', this.noteEn], ['ZH', this.note]] END AS texts
          UNWIND texts AS text
          WITH text WHERE text[1] <> ''
          RETURN {text: text[1], language: text[0], isFallback: text[0] <> $language} AS value LIMIT 1
        }
        WITH value AS localizedText WHERE localizedText IS NOT NULL
        RETURN [localizedText.text, localizedText.language, localizedText.isFallback]
      } AS value4
      RETURN [observation.noteEn, value4]
    } AS value2, COLLECT {
      MATCH (enterprise)<-[supports:SUPPORTS]-(zone:Zone)
      WITH zone, supports ORDER BY zone.id, supports.id LIMIT $limit2
      WITH zone, supports, COLLECT {
        CALL (supports) {
          WITH supports AS this
          WITH CASE $language WHEN 'ZH' THEN [['ZH', this.measure], ['EN', this.measureEn]] ELSE [['EN', this.measureEn], ['ZH', this.measure]] END AS texts
          UNWIND texts AS text
          WITH text WHERE text[1] <> ''
          RETURN {text: text[1], language: text[0], isFallback: text[0] <> $language} AS value LIMIT 1
        }
        WITH value AS localizedText2 WHERE localizedText2 IS NOT NULL
        RETURN [localizedText2.text]
      } AS value5
      RETURN [supports.measure, supports.measureEn, value5]
    } AS value3
    RETURN [value2, value3]
  } AS c0
