MATCH (:Industry {id: $industry})<-[:BELONGS_TO]-(e:Enterprise)
WITH e, e.foundedYear AS year
WHERE year > $min
WITH e, year ORDER BY year DESC, e.id
WITH collect(e) AS found
RETURN size(found), [e IN found[..50] | [e.id, e.nameEn, e.foundedYear, e.ownership, e.tier]]
