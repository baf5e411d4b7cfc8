// Names on the canvas: always of a readable size, and never one over another.

/** Size of names on the screen, in pixels, and how wide they may be. */
const SIZE = 12;
const WIDTH = 116;

/** So many names are shown even over nodes. */
const FIRST = 3;

/** On a small picture, groups grow against it up to this. */
const GROUP_SCALE = 1.5;

/** Nearer than this, names grow with what they belong to. */
const NEAR = 1.2;

/** As many columns of letters are shown of a name; a Chinese character takes two. */
const LENGTH = 48;

/** A name as it is shown on the canvas: the panel and the list have it whole. */
export function shortName(name) {
  let columns = 0;
  const letters = [...name];
  const end = letters.findIndex((letter) => {
    columns += /\p{Script=Han}/u.test(letter) ? 2 : 1;
    return columns > LENGTH;
  });
  if (end < 0) return name;
  const cut = letters.slice(0, end - 1).join("");
  return `${/\p{Script=Han}/u.test(cut) ? cut : cut.replace(/\s+\S*$/, "")}…`;
}

/** Scale of names at the zoom for which they were placed, in the units of the canvas. */
const scaleOf = (cy) => 1 / Math.min(cy.scratch("zoom") ?? 1, NEAR);

const groupScale = (element) => Math.min(scaleOf(element.cy()), GROUP_SCALE);

/** Size of the words on a group, and of the group, in the units of the canvas. */
export const GROUP_FONT = 14;
export const groupFont = (element) => GROUP_FONT * groupScale(element);
export const groupWidth = (element) => element.data("width") * groupScale(element);
export const groupHeight = (element) => 34 * groupScale(element);

export const labelSize = (element) => SIZE * scaleOf(element.cy());
export const labelWidth = (element) => WIDTH * scaleOf(element.cy());
export const labelOutline = (element) => 2.5 * scaleOf(element.cy());

const boxOf = (element) =>
  element.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false });

/** What a node covers, but for its rim, which a name may touch. */
function bodyOf(node) {
  const { x, y } = node.position();
  const [width, height] = [node.width() / 2 - 2, node.height() / 2 - 2];
  return { x1: x - width, x2: x + width, y1: y - height, y2: y + height };
}

const overlap = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** What is picked, the ends of a path and what lies on it are named first, then what has most relationships; of links, last. */
function rank(element) {
  if (element.isEdge()) return -1;
  let value = element.degree();
  if (!element.hasClass("dim")) value += 500;
  if (element.hasClass("route")) value += 1000;
  if (["picked", "start", "end"].some((name) => element.hasClass(name))) value += 2000;
  return value;
}

/** Gives names the size with which things are laid out, which must not depend on how near one is. */
export function resetLabels(cy) {
  cy.scratch("zoom", 1);
  cy.style().update();
}

/** Shows as many names as there is room for. */
export function placeLabels(cy) {
  cy.scratch("zoom", cy.zoom());
  cy.style().update();
  cy.batch(() => {
    const bodies = cy.nodes().map(bodyOf);
    const taken = [];
    const named = cy
      .elements("node.node, edge.near, edge.route")
      .sort((a, b) => rank(b) - rank(a) || (a.id() < b.id() ? -1 : 1));
    named.removeClass("unnamed");
    named.forEach((element, at) => {
      const box = boxOf(element);
      const covers = (each) => overlap(each, box);
      // The first names orient the reader: they may lie over a node where a narrow window leaves no other place.
      if (taken.some(covers) || (at >= FIRST && bodies.some(covers))) element.addClass("unnamed");
      else taken.push(box);
    });
  });
}
