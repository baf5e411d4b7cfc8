// A crowded canvas is read by its groups: many things of one type are drawn as one, with their number.

/** A canvas with more nodes than this has groups. */
const CROWD = 40;

/** So many of a type are still drawn one by one; in a small window, fewer. */
const FEW = 6;
const FEW_IN_SMALL = 2;
const SMALL = 700;

/** What most of the others hang on stands by itself. */
const HUBS = 4;
const HUB_DEGREE = 8;

export const groupId = (type) => `group:${type}`;

/** How many links each node has. */
export function degreesOf(links) {
  const degrees = new Map();
  for (const link of links) for (const { id } of [link.from, link.to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** The nodes that a group could hold, by type; empty if the canvas is not crowded. `keep` names nodes that stand by themselves. */
export function groupable(nodes, links, keep) {
  const groups = new Map();
  if (nodes.length <= CROWD) return groups;
  const degrees = degreesOf(links);
  const degree = (node) => degrees.get(node.id) ?? 0;
  const hubs = nodes
    .filter((node) => degree(node) >= HUB_DEGREE)
    .sort((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1))
    .slice(0, HUBS);
  const single = new Set([...keep, ...hubs.map((node) => node.id)]);
  for (const node of nodes.filter((each) => !single.has(each.id)))
    groups.set(node.__typename, [...(groups.get(node.__typename) ?? []), node]);
  const few = innerWidth < SMALL ? FEW_IN_SMALL : FEW;
  for (const [type, members] of groups) if (members.length <= few) groups.delete(type);
  return groups;
}

/** What is drawn: nodes one by one, groups, links between two nodes, and bundles of links that a group has. */
export function drawing(nodes, links, { keep, open }) {
  const groups = groupable(nodes, links, keep);
  for (const type of open) groups.delete(type);
  const groupOf = new Map();
  for (const [type, members] of groups) for (const { id } of members) groupOf.set(id, groupId(type));
  const ends = (link) => [link.from.id, link.to.id].map((id) => groupOf.get(id) ?? id);
  return {
    nodes: nodes.filter((node) => !groupOf.has(node.id)),
    groups: [...groups].map(([type, members]) => ({ id: groupId(type), type, size: members.length })),
    links: links.filter((link) => ends(link).every((end, at) => end === [link.from.id, link.to.id][at])),
    bundles: bundlesOf(links, ends, new Set([...groups.keys()].map(groupId))),
  };
}

function bundlesOf(links, ends, groups) {
  const bundles = new Map();
  for (const link of links) {
    const [from, to] = ends(link);
    if (from === to || !(groups.has(from) || groups.has(to))) continue;
    const id = `bundle:${[from, to].sort().join("~")}`;
    const bundle = bundles.get(id) ?? { id, from, to, both: false, types: new Set(), planned: true };
    bundle.both ||= bundle.from !== from;
    bundle.types.add(link.type);
    bundle.planned &&= ["PLANNED", "EXPECTED"].includes(link.status);
    bundles.set(id, bundle);
  }
  return [...bundles.values()];
}
