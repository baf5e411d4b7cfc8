// How nodes and relationships look, and how they are laid out.

import { styleValue } from "./dom.js";

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Chinese may break anywhere, English between words only. */
const wrapOf = (node) => (/\p{Script=Han}/u.test(node.data("label")) ? "anywhere" : "whitespace");

/** The style of a canvas, in the colours of the page. */
export function canvasStyle() {
  const [ink, soft, line, ground, accent] = ["--ink", "--soft", "--edge", "--canvas", "--accent"].map(styleValue);
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
        "font-size": 11,
        "line-height": 1.25,
        "text-valign": "bottom",
        "text-margin-y": 5,
        "text-wrap": "wrap",
        "text-max-width": 104,
        "text-overflow-wrap": wrapOf,
        "text-outline-color": ground,
        "text-outline-width": 2.5,
        "min-zoomed-font-size": 7,
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
        "font-size": 10,
        color: soft,
        "text-outline-color": ground,
        "text-outline-width": 2.5,
        "text-rotation": "autorotate",
        "overlay-opacity": 0,
      },
    },
    { selector: "edge.planned", style: { "line-style": "dashed", "line-dash-pattern": [5, 4] } },
    { selector: "node.hover", style: { "border-color": accent } },
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
    { selector: "edge.route", style: { width: 3.2, "line-color": accent, "target-arrow-color": accent, color: ink } },
    { selector: "node.route", style: { "border-color": accent, "border-width": 3 } },
    { selector: ".dim", style: { opacity: 0.28 } },
    { selector: "node.dim", style: { "text-opacity": 0.4 } },
  ];
}

/** Layout of so many nodes: as a whole, or from where they are. */
export function layoutOf(count, whole) {
  return {
    name: "fcose",
    quality: whole && count < 150 ? "proof" : "default",
    randomize: whole,
    animate: !still() && count <= 150,
    animationDuration: 450,
    fit: true,
    padding: 76,
    nodeDimensionsIncludeLabels: true,
    uniformNodeDimensions: false,
    packComponents: true,
    nodeRepulsion: 9000,
    idealEdgeLength: 96,
    edgeElasticity: 0.4,
    gravity: 0.3,
    gravityRange: 3,
    numIter: count > 150 ? 1200 : 2500,
    nodeSeparation: 90,
  };
}
