MATCH (:Industry {id: $industry})<-[:BELONGS_TO]-(e:Enterprise)
WHERE e.foundedYear > $min
WITH e.foundedYear AS year, e
WITH collect([year, e]) AS rows
CALL (rows) {
  UNWIND rows AS row
  WITH row[0] AS year, row[1] AS e ORDER BY year DESC, e.id LIMIT 50
  RETURN collect([e.id, e.nameEn, year, e.ownership, e.tier]) AS page
}
RETURN size(rows), page
