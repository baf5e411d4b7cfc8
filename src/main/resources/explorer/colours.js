// The colour of each type, from the file that the style of Neo4j Browser is made of, too.

import { h } from "./dom.js";

let colours = {};

export async function loadColours() {
  colours = await (await fetch(new URL("colours.json", import.meta.url))).json();
}

export const colourOf = (type) => colours[type] ?? "#808690";

/** A dot in the colour of a type; its word stands beside it. */
export const dot = (type) => h("span", { class: "dot", style: { "--dot": colourOf(type) }, "aria-hidden": "true" });
