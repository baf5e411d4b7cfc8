// The paths that an address names, as steps to be read in order.

import { addressOf, go } from "./address.js";
import { dot } from "./colours.js";
import { h } from "./dom.js";
import { proof } from "./proof.js";
import { inLanguage, nameOf, relationshipWord, t, valueWord } from "./words.js";

/** What the address says of paths: between which two entities, and which of those found is shown alone (0: all). */
export function askedPaths({ path }, found = []) {
  const [from = "", to = "", only = ""] = path.split("~");
  return { from, to, only: found[only - 1] ? Number(only) : 0 };
}

const idsOf = (path) => [...path.nodes.map((node) => node.id), ...path.hops.map((hop) => hop.relationship.id)];

/** For all on the paths that are shown, the number of the path, or 0 for what several have. */
export function numbersOf(paths, only) {
  const numbers = new Map();
  for (const [at, path] of paths.entries())
    if (!only || only === at + 1) for (const id of idsOf(path)) numbers.set(id, numbers.has(id) ? 0 : at + 1);
  return numbers;
}

function hopOf({ forward, relationship }, number) {
  const direction = t(forward ? "pathForward" : "pathBackward");
  return h(
    "div",
    { class: "hop", data: { number, relationship: relationship.id } },
    h(
      "p",
      { class: "hop-word" },
      h("span", { role: "img", "aria-label": direction, title: direction }, forward ? "↓" : "↑"),
      relationshipWord(relationship.type),
      relationship.status && relationship.status !== "CURRENT" && tag(valueWord("FactStatus", relationship.status)),
      relationship.basis !== "STATED" && tag(valueWord("Basis", relationship.basis)),
    ),
    relationship.basisReason &&
      h("p", { class: "hint" }, inLanguage(relationship.basisReason, relationship.basisReasonEn)),
    proof(relationship.evidence),
  );
}

const tag = (text) => h("span", { class: "tag" }, text);

function steps(state, path, numbers) {
  const last = path.nodes.length - 1;
  return h(
    "ol",
    { class: "steps" },
    path.nodes.map((node, at) =>
      h(
        "li",
        { data: { step: node.id } },
        h("a", { href: addressOf({ ...state, pick: node.id }) }, dot(node.__typename), nameOf(node)),
        at === 0 && tag(t("pathStart")),
        at === last && tag(t("pathEnd")),
        at < last && hopOf(path.hops[at], numbers.get(path.hops[at].relationship.id) ?? 0),
      ),
    ),
  );
}

/** What tells a path from the others: what it leads over that not all of them do. */
function viaOf(path, paths) {
  const own = path.nodes.filter((node) => !paths.every((each) => each.nodes.some((other) => other.id === node.id)));
  return own.map(nameOf).join(" → ");
}

/** The paths, each with its colour; one of them is open: the one that is shown alone, or the first. */
export function pathList(state, paths) {
  const { from, to, only } = askedPaths(state, paths);
  const numbers = numbersOf(paths, only);
  return paths.map((path, at) => {
    const number = at + 1;
    const open = number === (only || 1);
    const via = !open && viaOf(path, paths);
    return h(
      "section",
      { class: "path", data: { path: number, number } },
      h(
        "button",
        {
          type: "button",
          class: "path-head",
          title: t(only === number ? "pathAll" : "pathOnly"),
          "aria-expanded": String(open),
          "aria-pressed": String(only === number),
          onclick: () => go({ path: [from, to, only === number ? "" : number].filter(Boolean).join("~") }),
        },
        h("span", { class: "path-colour", "aria-hidden": "true" }),
        t("pathTitle", { number, n: path.length }),
      ),
      via && h("p", { class: "hint" }, t("pathVia", { names: via })),
      open && steps(state, path, numbers),
    );
  });
}
