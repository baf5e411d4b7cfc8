RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.id LIMIT $limit
    WITH enterprise, COLLECT {
      CALL (enterprise) {
        WITH enterprise AS this
        WITH CASE $lang WHEN 'ZH' THEN [['ZH', this.name], ['EN', this.nameEn]] ELSE [['EN', this.nameEn], ['ZH', this.name]] END AS texts
        UNWIND texts AS text
        WITH text WHERE text[1] <> ''
        RETURN {text: text[1], lang: text[0], fellBack: text[0] <> $lang} AS value LIMIT 1
      }
      WITH value AS localText WHERE localText IS NOT NULL
      RETURN [localText.text, localText.lang, localText.fellBack]
    } AS value2, COLLECT {
      CALL (enterprise) {
        WITH enterprise AS this
        WITH CASE $lang2 WHEN 'ZH' THEN [['ZH', this.description], ['EN', this.descriptionEn]] ELSE [['EN', this.descriptionEn], ['ZH', this.description]] END AS texts
        UNWIND texts AS text
        WITH text WHERE text[1] <> ''
        RETURN {text: text[1], lang: text[0], fellBack: text[0] <> $lang2} AS value LIMIT 1
      }
      WITH value AS localText2 WHERE localText2 IS NOT NULL
      RETURN [localText2.text, localText2.lang, localText2.fellBack]
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
        WITH CASE $lang2 WHEN 'ZH' THEN [['ZH', this.name], ['EN', this.nameEn]] ELSE [['EN', this.nameEn], ['ZH', this.name]] END AS texts
        UNWIND texts AS text
        WITH text WHERE text[1] <> ''
        RETURN {text: text[1], lang: text[0], fellBack: text[0] <> $lang2} AS value LIMIT 1
      }
      WITH value AS localText3 WHERE localText3 IS NOT NULL
      RETURN [localText3.text, localText3.lang, localText3.fellBack]
    } AS value4
    RETURN [value4, labels(entity)]
  } AS c1
