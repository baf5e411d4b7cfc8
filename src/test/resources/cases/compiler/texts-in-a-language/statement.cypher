RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.id LIMIT $limit
    WITH enterprise, COLLECT {
      CALL (enterprise) {
        WITH enterprise AS this
        WITH CASE $language WHEN 'ZH' THEN [['ZH', this.name], ['EN', this.nameEn]] ELSE [['EN', this.nameEn], ['ZH', this.name]] END AS texts
        UNWIND texts AS text
        WITH text WHERE text[1] <> ''
        RETURN {text: text[1], language: text[0], isFallback: text[0] <> $language} AS value LIMIT 1
      }
      WITH value AS localizedText WHERE localizedText IS NOT NULL
      RETURN [localizedText.text, localizedText.language, localizedText.isFallback]
    } AS value2, COLLECT {
      CALL (enterprise) {
        WITH enterprise AS this
        WITH CASE $language2 WHEN 'ZH' THEN [['ZH', this.description], ['EN', this.descriptionEn]] ELSE [['EN', this.descriptionEn], ['ZH', this.description]] END AS texts
        UNWIND texts AS text
        WITH text WHERE text[1] <> ''
        RETURN {text: text[1], language: text[0], isFallback: text[0] <> $language2} AS value LIMIT 1
      }
      WITH value AS localizedText2 WHERE localizedText2 IS NOT NULL
      RETURN [localizedText2.text, localizedText2.language, localizedText2.isFallback]
    } AS value3
    RETURN [value2, value3]
  } AS c0,
  COLLECT {
    MATCH (entity:Entity)
    WHERE entity.id IN $id
      AND entity.id IS NOT NULL
    WITH entity ORDER BY entity.id LIMIT $limit2
    WITH entity, COLLECT {
      CALL (entity) {
        WITH entity AS this
        WITH CASE $language2 WHEN 'ZH' THEN [['ZH', this.name], ['EN', this.nameEn]] ELSE [['EN', this.nameEn], ['ZH', this.name]] END AS texts
        UNWIND texts AS text
        WITH text WHERE text[1] <> ''
        RETURN {text: text[1], language: text[0], isFallback: text[0] <> $language2} AS value LIMIT 1
      }
      WITH value AS localizedText3 WHERE localizedText3 IS NOT NULL
      RETURN [localizedText3.text, localizedText3.language, localizedText3.isFallback]
    } AS value4
    RETURN [value4, labels(entity)]
  } AS c1
