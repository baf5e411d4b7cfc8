// How nodes and relationships look, and how they are laid out.

import { styleValue } from "./dom.js";
import { GROUP_FONT, groupFont, groupHeight, groupWidth, labelOutline, labelSize, labelWidth } from "./labels.js";

/** Whether the reader wants no motion. */
export const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** How wide a group is for its words. */
export function widthOfGroup(label) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `600 ${GROUP_FONT}px ${getComputedStyle(document.body).fontFamily}`;
  return Math.ceil(pen.measureText(label).width) + 32;
}

/** Chinese may break anywhere, English between words only. */
const wrapOf = (node) => (/\p{Script=Han}/u.test(node.data("label")) ? "anywhere" : "whitespace");

/** The style of a canvas, in the colours of the page. */
export function canvasStyle() {
  const [ink, soft, line, ground, accent] = ["--ink", "--soft", "--edge", "--canvas", "--accent"].map(styleValue);
  const ofPaths = [ink, ...["--path-1", "--path-2", "--path-3"].map(styleValue)];
  const font = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        "background-color": "data(colour)",
        width: "data(size)",
        height: "data(size)",
        label: "data(label)",
        color: ink,
        "font-family": font,
        "font-size": labelSize,
        "line-height": 1.25,
        "text-valign": "bottom",
        "text-margin-y": 5,
        "text-wrap": "wrap",
        "text-max-width": labelWidth,
        "text-overflow-wrap": wrapOf,
        "text-outline-color": ground,
        "text-outline-width": labelOutline,
        "border-width": 2,
        "border-color": ground,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "edge",
      style: {
        width: 1.2,
        "line-color": line,
        "target-arrow-color": line,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.7,
        "curve-style": "bezier",
        "control-point-step-size": 34,
        "font-family": font,
        "font-size": labelSize,
        color: soft,
        "text-outline-color": ground,
        "text-outline-width": labelOutline,
        "text-rotation": "autorotate",
        "overlay-opacity": 0,
      },
    },
    { selector: "edge.planned", style: { "line-style": "dashed", "line-dash-pattern": [5, 4] } },
    {
      selector: "node.group",
      style: {
        shape: "round-rectangle",
        "corner-radius": 17,
        width: groupWidth,
        height: groupHeight,
        color: "#fff",
        "font-size": groupFont,
        "font-weight": 600,
        "text-valign": "center",
        "text-margin-y": 0,
        "text-wrap": "none",
        "text-outline-width": 0,
      },
    },
    {
      selector: "edge.bundle",
      style: { width: "data(width)", "target-arrow-shape": "data(arrow)", "curve-style": "straight" },
    },
    { selector: ".unnamed", style: { "text-opacity": 0 } },
    { selector: "node.hover", style: { "border-color": accent, "text-opacity": 1, "z-index": 30 } },
    {
      selector: "node.picked",
      style: { "border-color": accent, "border-width": 4, "font-weight": 600, "z-index": 20 },
    },
    { selector: "node.start", style: { "border-color": accent, "border-width": 4, "border-style": "dashed" } },
    {
      selector: "edge.near, edge.route",
      style: { label: "data(word)", width: 1.8, "line-color": soft, "target-arrow-color": soft, "z-index": 10 },
    },
    { selector: ".route", style: { "z-index": 15 } },
    { selector: "edge.route", style: { width: 3.2, color: ink } },
    { selector: "node.route", style: { "border-width": 3 } },
    ...ofPaths.flatMap((colour, number) => [
      { selector: `edge.route-${number}`, style: { "line-color": colour, "target-arrow-color": colour } },
      { selector: `node.route-${number}`, style: { "border-color": colour } },
    ]),
    { selector: ".dim", style: { opacity: 0.28 } },
    { selector: "node.dim", style: { "text-opacity": 0.4 } },
    { selector: "node.dim.unnamed", style: { "text-opacity": 0 } },
  ];
}

/** Layout of so many nodes, from nothing: the same canvas looks the same wherever its address is opened. */
export function layoutOf(count) {
  return {
    name: "fcose",
    quality: count < 150 ? "proof" : "default",
    randomize: true,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: true,
    uniformNodeDimensions: false,
    packComponents: true,
    nodeRepulsion: (node) => (node.hasClass("group") ? 30000 : 9000),
    idealEdgeLength: (edge) => (edge.hasClass("bundle") ? 190 : 96),
    edgeElasticity: 0.4,
    gravity: 0.3,
    gravityRange: 3,
    numIter: count > 150 ? 1200 : 2500,
    nodeSeparation: 90,
  };
}

/** The layout that brings nodes to given places. */
export const moveTo = (places) => ({
  name: "preset",
  positions: (node) => places.get(node.id()),
  animate: !still() && places.size <= 150,
  animationDuration: 450,
  fit: false,
});

/** Runs a layout, which draws random numbers, with the same ones each time. */
export function repeatably(work) {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  try {
    work();
  } finally {
    Math.random = random;
  }
}
