// zh 长春光机所和长春光辰光电之间的最短联系是什么
// en How is the Changchun optics institute (CIOMP) linked to Gpixel: the shortest paths
MATCH path = allShortestPaths(
  (:Institute {id: 'ciomp'})-[:LOCATED_IN|BELONGS_TO|PART_OF*..4]-(:Enterprise {id: 'gpixel'})
)
RETURN path

// zh 每一步的依据
// en The evidence for every hop
MATCH path = allShortestPaths(
  (:Institute {id: 'ciomp'})-[:LOCATED_IN|BELONGS_TO|PART_OF*..4]-(:Enterprise {id: 'gpixel'})
)
WITH nodes(path)[1].name AS through, relationships(path) AS hops
UNWIND hops AS hop
RETURN through, startNode(hop).name AS from, type(hop) AS type, endNode(hop).name AS to, hop.evidence AS evidence
ORDER BY through, from

// zh 每条关系和每个数字都有依据的段落编号（evidence）：一个段落支持了什么
// en Every relationship and every figure has evidence, the passages that it rests on: what a passage supports
MATCH path = (:Passage {id: 'changchun-etdz-2022#p14'})<-[:SUPPORTED_BY]-()
RETURN path
