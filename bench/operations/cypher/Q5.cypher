MATCH (i:Industry)
WITH i ORDER BY i.nameEn LIMIT 100
MATCH (i)<-[:BELONGS_TO]-(e:Enterprise)
WITH i.nameEn AS industry, count(e) AS enterprises, sum(e.foundedYear) AS years ORDER BY industry
RETURN industry, enterprises, years
