MATCH (i:Industry)
WITH i ORDER BY i.nameEn LIMIT 100
MATCH (i)<-[:BELONGS_TO]-(e:Enterprise)
WITH i, count(e) AS enterprises, sum(e.foundedYear) AS years
RETURN i.nameEn AS industry, enterprises, years ORDER BY industry
