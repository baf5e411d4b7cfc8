RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.id LIMIT $limit
    RETURN [
      [localizedText IN [(head([text IN CASE $language WHEN 'ZH' THEN [['ZH', enterprise.name], ['EN', enterprise.nameEn]] ELSE [['EN', enterprise.nameEn], ['ZH', enterprise.name]] END WHERE text[1] <> '' | {text: text[1], language: text[0], isFallback: text[0] <> $language}]))]
        WHERE localizedText IS NOT NULL | [localizedText.text, localizedText.language, localizedText.isFallback]],
      [localizedText2 IN [(head([text IN CASE $language2 WHEN 'ZH' THEN [['ZH', enterprise.description], ['EN', enterprise.descriptionEn]] ELSE [['EN', enterprise.descriptionEn], ['ZH', enterprise.description]] END WHERE text[1] <> '' | {text: text[1], language: text[0], isFallback: text[0] <> $language2}]))]
        WHERE localizedText2 IS NOT NULL | [localizedText2.text, localizedText2.language, localizedText2.isFallback]]
    ]
  } AS c0,
  COLLECT {
    MATCH (entity:Entity)
    WHERE entity.id IN $id
      AND entity.id IS NOT NULL
    WITH entity ORDER BY entity.id LIMIT $limit2
    RETURN [
      [localizedText3 IN [(head([text IN CASE $language2 WHEN 'ZH' THEN [['ZH', entity.name], ['EN', entity.nameEn]] ELSE [['EN', entity.nameEn], ['ZH', entity.name]] END WHERE text[1] <> '' | {text: text[1], language: text[0], isFallback: text[0] <> $language2}]))]
        WHERE localizedText3 IS NOT NULL | [localizedText3.text, localizedText3.language, localizedText3.isFallback]],
      labels(entity)
    ]
  } AS c1
