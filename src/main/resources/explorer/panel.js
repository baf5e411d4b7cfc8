// All that is known of one entity, each fact with what it rests on.

import { addressOf, compareAddress, currentState, figureAddress, go, listAddress } from "./address.js";
import { ask, named, propertiesOf, typeOf, valuesOf } from "./api.js";
import { dot } from "./colours.js";
import { conflictList } from "./conflicts.js";
import { attempt, h, icon, iconButton } from "./dom.js";
import { growthText, periodText, standsAt, valueText } from "./figures.js";
import { rowsFile } from "./files.js";
import { expand, findPath, graph } from "./graph.js";
import { passageText, proof } from "./proof.js";
import {
  fieldsInLanguage,
  fieldWord,
  inLanguage,
  nameOf,
  number,
  otherNameOf,
  pascalCase,
  relationshipWord,
  t,
  typeWord,
  valueWord,
} from "./words.js";

/** A value of a field as people read it. */
function shown(field, value) {
  const type = named(field.type);
  if (Array.isArray(value)) return value.map((each) => shown(field, each)).join(" · ");
  if (type.kind === "ENUM") return valueWord(type.name, value);
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  return typeof value === "number" && !/year/i.test(field.name)
    ? number(value, { maximumFractionDigits: 6 })
    : String(value);
}

/** A number that leads to the table of what it counts. */
const countLink = (count, address) =>
  count > 0 ? h("a", { class: "chip-count", href: address }, number(count)) : h("span", { class: "chip-count" }, "0");

const section = (title, count, ...content) =>
  h(
    "section",
    { class: "panel-part" },
    h("h3", {}, title, typeof count === "number" ? h("span", { class: "chip-count" }, String(count)) : count),
    content,
  );

function properties(node, { fields, values }) {
  const rows = fields
    .filter((field) => values[field.name] !== null && values[field.name] !== undefined && values[field.name] !== "")
    .map((field) => [fieldWord(field.name), shown(field, values[field.name]), field.description]);
  if (node.aliases.length) rows.push([fieldWord("aliases"), node.aliases.join(" · ")]);
  rows.push(
    [fieldWord("nameEnOrigin"), valueWord("NameEnOrigin", node.nameEnOrigin)],
    [fieldWord("id"), node.id],
    [fieldWord("updatedAt"), node.updatedAt.slice(0, 10)],
  );
  return h(
    "dl",
    { class: "properties" },
    rows.map(([word, value, description]) => h("div", {}, h("dt", { title: description }, word), h("dd", {}, value))),
  );
}

const figure = (each, subject = each.indicator) =>
  h(
    "li",
    { class: "figure", data: { figure: each.id, base: each.baseValue } },
    h(
      "p",
      { class: "figure-head" },
      h("span", {}, nameOf(subject)),
      each.kind !== "ACTUAL" && h("span", { class: "tag" }, valueWord("ObservationKind", each.kind)),
      !each.isChosen && h("span", { class: "tag" }, t("notShown")),
    ),
    h(
      "p",
      { class: "figure-value" },
      h(
        "a",
        {
          href: figureAddress(each.id),
          class: standsAt(each) === null ? "none" : "plain",
          title: valueWord("Comparator", each.comparator),
        },
        standsAt(each) === null ? valueText(each) : h("strong", {}, valueText(each)),
      ),
      growthText(each) && h("span", { class: "growth" }, growthText(each)),
      h("span", { class: "hint" }, periodText(each)),
    ),
    each.note && h("p", { class: "hint" }, inLanguage(each.note, each.noteEn)),
    proof(each.evidence),
  );

/** The figures of an indicator, of whichever entity: it has hardly any about itself. */
const measured = ({ measuringObservations: { nodes, totalCount }, ...node }) =>
  section(
    t("figures"),
    totalCount > 0 && countLink(totalCount, listAddress("Observation", node, "measuringObservations")),
    nodes.length < totalCount && h("p", { class: "hint" }, t("figuresCut", { n: nodes.length })),
    nodes.length
      ? h(
          "ul",
          { class: "figures" },
          nodes.map((each) => figure(each, each.entity)),
        )
      : h("p", { class: "hint" }, t("noFigures")),
  );

/** Properties of the relationships of a type, with what the schema says of them. */
async function edgeFields(relationship) {
  const fact = await typeOf("Fact");
  const own = fact.possibleTypes.find((type) => type.name === pascalCase(relationship));
  const common = new Set(fact.fields.map((field) => field.name));
  return own ? fieldsInLanguage(valuesOf(await typeOf(own.name)).filter((field) => !common.has(field.name))) : [];
}

/** What sources disagree on, read when it is looked at: most entities have nothing of it. */
function conflicts(node) {
  const { totalCount } = node.conflicts;
  const content = h("div", { role: "status" });
  const load = async () => {
    content.replaceChildren(t("loading"));
    try {
      content.replaceChildren(await conflictList(node, pascalCase));
    } catch {
      content.replaceChildren(h("button", { type: "button", class: "button small", onclick: load }, t("retry")));
    }
  };
  load();
  return h(
    "section",
    { class: "panel-part", id: "conflicts" },
    h("h3", {}, t("conflicts"), countLink(totalCount, listAddress("Conflict", node, "conflicts"))),
    h("p", { class: "hint" }, t("conflictsHint")),
    content,
  );
}

function relationRow(row, fields, outgoing) {
  const other = outgoing ? row.to : row.from;
  const told = fields
    .filter(
      (field) =>
        row.properties[field.name] !== null &&
        row.properties[field.name] !== undefined &&
        row.properties[field.name] !== "",
    )
    .map((field) => `${fieldWord(field.name)} ${shown(field, row.properties[field.name])}`);
  if (row.status && row.status !== "CURRENT") told.unshift(valueWord("FactStatus", row.status));
  if (row.validFrom) told.push(`${fieldWord("validFrom")} ${row.validFrom}`);
  if (row.validTo) told.push(`${fieldWord("validTo")} ${row.validTo}`);
  return h(
    "li",
    { data: { relationship: row.id } },
    h(
      "a",
      { href: addressOf(pickedOnCanvas(other.id)), class: "relation-end", onclick: (event) => follow(event, other.id) },
      dot(other.__typename),
      nameOf(other),
    ),
    told.length > 0 && h("p", { class: "hint" }, told.join(" · ")),
    proof(row.evidence),
  );
}

/** The canvas may have changed since the link was drawn: a plain click goes on from what it is now. */
function follow(event, id) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  location.hash = addressOf(pickedOnCanvas(id));
}

/** In the graph, what one goes to is put on the canvas as well. */
function pickedOnCanvas(id) {
  const state = currentState();
  return { ...state, pick: id, nodes: state.view === "graph" ? [...new Set([...state.nodes, id])] : state.nodes };
}

function relation(node, { type, count, direction }) {
  const outgoing = direction === "OUT";
  const list = h("ul", { class: "relations" });
  const more = h("button", { type: "button", class: "button small", hidden: true });
  const load = async (after) => {
    const waiting = h("li", { class: "hint", role: "status" }, t("loading"));
    list.append(waiting);
    const [fields, answer] = await Promise.all([
      edgeFields(type),
      ask("Related", { id: node.id, relationshipTypes: [type], direction, after }),
    ]);
    const { nodes, pageInfo } = answer.node.relationships;
    waiting.replaceWith(...nodes.map((row) => relationRow(row, fields, outgoing)));
    more.hidden = !pageInfo.hasNextPage;
    more.textContent = t("moreOf", { n: count - list.children.length });
    more.onclick = attempt(() => load(pageInfo.endCursor));
  };
  const details = h(
    "details",
    {},
    h(
      "summary",
      {},
      h("span", { class: "relation-arrow", "aria-hidden": "true" }, outgoing ? "→" : "←"),
      h("span", { class: "relation-word" }, relationshipWord(type)),
      h("span", { class: "chip-count" }, String(count)),
    ),
    list,
    more,
  );
  details.addEventListener("toggle", () => details.open && !list.children.length && attempt(() => load(null))());
  return h(
    "div",
    { class: "relation", data: { relation: type, direction } },
    details,
    h(
      "button",
      {
        type: "button",
        class: "icon-button small",
        "aria-label": `${relationshipWord(type)}: ${t("expand", { n: count })}`,
        title: t("expand", { n: count }),
        onclick: attempt(() => expand(node.id, { relationshipTypes: [type], direction })),
      },
      icon("graph"),
    ),
  );
}

function actions(node, total, state) {
  const onCanvas = state.view === "graph" && (state.nodes.includes(node.id) || state.path !== "");
  const waiting = state.from && state.from !== node.id;
  return h(
    "div",
    { class: "bar" },
    h(
      "button",
      {
        type: "button",
        class: "button primary",
        id: "expand",
        disabled: total === 0,
        onclick: attempt(() => expand(node.id)),
      },
      icon("graph"),
      state.view === "graph" ? t("expand", { n: total }) : t("showInGraph"),
    ),
    h(
      "button",
      {
        type: "button",
        class: "button",
        id: "path",
        onclick: attempt(() => (waiting ? findPath(state.from, node.id) : startPath(node, state))),
      },
      icon("path"),
      t(waiting ? "pathTo" : "pathFrom"),
    ),
    h(
      "a",
      {
        class: "button",
        id: "compare",
        href: compareAddress(state.view === "compare" ? [...new Set([...state.ids, node.id])] : [node.id]),
      },
      icon("compare"),
      t("compare"),
    ),
    onCanvas &&
      h(
        "button",
        { type: "button", class: "button", id: "take-off", onclick: () => graph.takeOff(node.id) },
        t("collapse"),
      ),
  );
}

/** The start of a path is looked for on the canvas, so that is where one goes. */
function startPath(node, state) {
  const nodes = state.view === "graph" ? [...new Set([...state.nodes, node.id])] : [node.id];
  location.hash = addressOf({ view: "graph", lang: state.lang, hide: state.hide, nodes, pick: node.id, from: node.id });
}

function head(node) {
  const other = otherNameOf(node);
  return h(
    "header",
    { class: "panel-head" },
    h("p", { class: "panel-type" }, dot(node.__typename), typeWord(node.__typename)),
    iconButton("close", t("panelClose"), () => go({ pick: "" }), { id: "panel-close" }),
    h("h2", { id: "panel-title", tabindex: "-1" }, nameOf(node)),
    other && h("p", { class: "panel-other" }, other),
  );
}

const figureRow = (each) => ({
  id: each.id,
  indicator: each.indicator.name,
  indicatorCode: each.indicator.code,
  entity: each.entity.name,
  kind: each.kind,
  comparator: each.comparator,
  value: each.value,
  unit: each.unit,
  unitSymbol: each.unitSymbol,
  baseValue: each.baseValue,
  baseUnit: each.baseUnit,
  lowerBound: each.lowerBound,
  upperBound: each.upperBound,
  periodStart: each.periodStart,
  periodEnd: each.periodEnd,
  growthComparator: each.growthComparator,
  growthRate: each.growthRate,
  isChosen: each.isChosen,
  evidence: each.evidence.map((passage) => passage.id).join("; "),
});

/** Dated figures with a number come first, then those of which only growth or existence is known. */
const rank = (each) => (each.periodEnd ? 0 : 2) + (standsAt(each) === null ? 1 : 0);

export const figureRows = (figures) => figures.map(figureRow);

export const panel = {
  turn: 0,

  async show(root, state, { fresh }) {
    document.body.classList.toggle("with-panel", Boolean(state.pick));
    root.hidden = !state.pick;
    root.setAttribute("aria-label", t("panelLabel"));
    this.turn += 1;
    const { turn } = this;
    if (!state.pick) {
      this.id = null;
      return;
    }
    const moved = this.id !== state.pick;
    if (moved || fresh)
      root.replaceChildren(h("div", { class: "state", role: "status" }, h("span", { class: "spinner" }), t("loading")));
    this.id = state.pick;
    const { node } = await ask("Details", { id: state.pick });
    if (turn !== this.turn) return;
    if (!node?.name) {
      root.replaceChildren(
        h(
          "div",
          { class: "state" },
          h("h2", {}, t("missingTitle")),
          h("p", {}, t("missing", { id: state.pick })),
          h("button", { type: "button", class: "button", onclick: () => go({ pick: "" }) }, t("panelClose")),
        ),
      );
      return;
    }
    const own = await propertiesOf(node.id, node.__typename);
    if (turn !== this.turn) return;
    this.fill(root, node, own, state, moved || fresh);
  },

  fill(root, node, own, state, moved) {
    const groups = [
      ["OUT", node.outgoing],
      ["IN", node.incoming],
    ].flatMap(([direction, each]) =>
      each.groupBy.groups.map((group) => ({ direction, count: group.count, type: group.keys.type })),
    );
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const buttons = actions(node, total, state);
    if (!moved && root.querySelector("#panel-title")) {
      root.querySelector(".panel-head + .bar").replaceWith(buttons);
      return;
    }
    const text = inLanguage(node.description, node.descriptionEn);
    const figures = [...node.observations.nodes].sort((a, b) => rank(a) - rank(b));
    const { totalCount } = node.observations;
    root.replaceChildren(
      head(node),
      buttons,
      ...[
        text && h("p", { class: "panel-text" }, text),
        section(t("properties"), null, properties(node, own)),
        node.conflicts.totalCount > 0 && conflicts(node),
        node.measuringObservations && measured(node),
        (figures.length > 0 || !node.measuringObservations) &&
          section(
            t("figures"),
            totalCount > 0 && countLink(totalCount, listAddress("Observation", node, "observations")),
            figures.length < totalCount && h("p", { class: "hint" }, t("figuresCut", { n: figures.length })),
            figures.length
              ? h(
                  "ul",
                  { class: "figures" },
                  figures.map((each) => figure(each)),
                )
              : h("p", { class: "hint" }, t("noFigures")),
            figures.length > 0 &&
              h(
                "button",
                {
                  type: "button",
                  class: "button small",
                  id: "panel-csv",
                  onclick: () => rowsFile(node.id, figures.map(figureRow)),
                },
                icon("download"),
                t("csv"),
              ),
          ),
        section(
          t("relationships"),
          total,
          groups.length
            ? groups.map((group) => relation(node, group))
            : h("p", { class: "hint" }, t("noRelationships")),
        ),
        section(
          t("evidence"),
          node.evidence.length,
          h("p", { class: "hint" }, t("evidenceHint")),
          h("div", { id: "evidence" }, node.evidence.map(passageText)),
        ),
      ].filter(Boolean),
    );
    root.scrollTop = 0;
  },
};
