// zh 从某个序号之后变化过的全部关系，包括删除
// en All relationships changed since a place in the feed, removals included
MATCH (change:Change)
WHERE change.sequence > 400 AND change.subject = 'RELATIONSHIP'
RETURN change.sequence AS sequence, change.operation AS operation, change.fromId AS from, change.type AS type,
  change.toId AS to, change.changedAt AS at
ORDER BY sequence
LIMIT 100
