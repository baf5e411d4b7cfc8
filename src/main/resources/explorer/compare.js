// Two to five entities of one type side by side: properties, numbers of relationships, figures.

import {
  compareAddress,
  currentState,
  figureAddress,
  go,
  listAddress,
  MOST_COMPARED,
  pickAddress,
  viewAddress,
} from "./address.js";
import { ask } from "./api.js";
import { firstOf } from "./charts.js";
import { dot } from "./colours.js";
import { h, icon, iconButton } from "./dom.js";
import { growthText, isSamePeriod, periodKey, periodText, standsAt, valueText } from "./figures.js";
import { rowsFile } from "./files.js";
import { describeList, rootLists } from "./lists.js";
import { cellValue, columnWord, readNodes, textOf } from "./rows.js";
import { SearchBox } from "./search.js";
import { compareNames, firstText, nameOf, number, otherNameOf, t, typesWord, typeWord, valueWord } from "./words.js";

/** What always differs says nothing: the identifier, and when an entry was written. */
const UNCOMPARED = ["id", "createdAt", "updatedAt"];

/** A row of the comparison: what it is about, and a cell for each entity; `key` is what tells cells apart. */
const rowOf = (name, title, cells, changes = {}) => ({ name, title, cells, ...changes });

const isEqual = ({ cells }) => cells.every((cell) => cell.key === cells[0].key);

/** A property that none of them has says nothing. */
const isEmpty = ({ cells }) => cells.every((cell) => cell.key === null);

const none = () => h("span", { class: "none" }, "–");

function propertyCell(column, node) {
  const value = cellValue(column, node);
  if (value === null) return { key: null, text: "", shown: none() };
  const text = textOf(column, node);
  if (column.kind !== "node") return { key: text, text, shown: text };
  return { key: node[column.name].id, text, shown: h("a", { href: pickAddress(node[column.name].id) }, text) };
}

function countCell(column, node) {
  const count = node[column.name].totalCount;
  const address = column.target
    ? listAddress(column.target, node, column.name)
    : viewAddress("graph", { nodes: [node.id], pick: node.id });
  const label = `${columnWord(column)}: ${number(count)}`;
  const shown = count
    ? h("a", { href: address, "aria-label": `${nameOf(node)}, ${label}` }, number(count))
    : h("span", { class: "none" }, "0");
  return { key: count || null, text: String(count), shown };
}

const propertyRows = (columns, nodes, cell) =>
  columns
    .map((column) =>
      rowOf(
        columnWord(column),
        column.description,
        nodes.map((node) => cell(column, node)),
      ),
    )
    .filter((row) => !isEmpty(row));

/** A figure of the period that most of the entities have a number of; of several, of the latest. */
function commonPeriod(figures) {
  const periods = new Map();
  for (const each of figures.filter((figure) => standsAt(figure) !== null && figure.periodEnd)) {
    const period = periods.get(periodKey(each)) ?? { figure: each, entities: new Set() };
    period.entities.add(each.entity.id);
    periods.set(periodKey(each), period);
  }
  const [best] = [...periods.values()].sort(
    (a, b) => b.entities.size - a.entities.size || (a.figure.periodEnd < b.figure.periodEnd ? 1 : -1),
  );
  return best?.figure ?? null;
}

/** The figure of an entity: of the common period if it has one, else the latest with a number, else the latest. */
const figureFor = (node, figures, period) => {
  const rank = (each) =>
    (period && isSamePeriod(each, period) ? 4 : 0) + (standsAt(each) === null ? 0 : 2) + (each.periodEnd ? 1 : 0);
  const own = figures.filter((each) => each.entity.id === node.id);
  return own.sort((a, b) => rank(b) - rank(a))[0] ?? null;
};

function figureCell(figure, most) {
  if (!figure) return { key: null, text: "", shown: none() };
  const value = standsAt(figure);
  const about = [growthText(figure), periodText(figure)].filter(Boolean).join(" · ");
  const shown = [
    h("a", { href: figureAddress(figure.id), class: value === null ? "none" : "plain" }, valueText(figure)),
    h("span", { class: "hint" }, about),
    value > 0 &&
      most > 0 &&
      h("span", { class: "bars-bar", style: { "--part": value / most, "--dot": "var(--accent)" } }),
  ];
  return {
    key: [valueText(figure), growthText(figure), periodKey(figure)].join(),
    text: `${valueText(figure)} (${about})`,
    shown: h("span", { class: "cell-figure" }, shown),
  };
}

/** One row for each indicator and kind. Bars compare figures of one period only. */
function figureRow(nodes, figures) {
  const [{ indicator, kind, baseUnit }] = figures;
  const cells = nodes.map((node) => figureFor(node, figures, commonPeriod(figures)));
  const known = cells.filter(Boolean);
  const dated = known.length > 1 && known.every((each) => each.periodEnd);
  const samePeriod = dated && known.every((each) => isSamePeriod(each, known[0]));
  const most = samePeriod && baseUnit !== "RANK" ? Math.max(...known.map((each) => standsAt(each) ?? 0)) : 0;
  const tags = [
    kind !== "ACTUAL" && valueWord("ObservationKind", kind),
    samePeriod && t("compareSamePeriod"),
    dated && !samePeriod && t("compareOtherPeriods"),
  ].filter(Boolean);
  return rowOf(
    nameOf(indicator),
    null,
    cells.map((each) => figureCell(each, most)),
    { tags, indicator },
  );
}

function figureRows(nodes, figures) {
  const groups = new Map();
  for (const each of figures) {
    const key = `${each.indicator.id} ${each.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const filled = ({ cells }) => cells.filter((cell) => cell.key !== null).length;
  return [...groups.values()]
    .map((group) => figureRow(nodes, group))
    .sort((a, b) => filled(b) - filled(a) || compareNames(a.indicator, b.indicator));
}

/** Why entities cannot be compared; null if they can. */
function obstacleOf(ids, nodes) {
  if (ids.length > MOST_COMPARED) return t("compareTooMany", { most: MOST_COMPARED, n: ids.length });
  const missing = ids.filter((_, at) => !nodes[at]?.name);
  if (missing.length) return t("compareMissing", { ids: missing.join(t("comma")) });
  const other = nodes.find((node) => node.__typename !== nodes[0].__typename);
  if (!other) return null;
  return t("compareTypes", {
    first: nameOf(nodes[0]),
    firstType: typeWord(nodes[0].__typename),
    other: nameOf(other),
    otherType: typeWord(other.__typename),
  });
}

const sectionRow = (title, count) =>
  h(
    "tr",
    { class: "compare-part" },
    h("th", { colspan: count + 1, scope: "colgroup" }, h("span", { class: "compare-title" }, title)),
  );

const rowElement = (row, compared) =>
  h(
    "tr",
    { class: compared && isEqual(row) ? "equal" : "different" },
    h(
      "th",
      { scope: "row", class: "compare-label", title: row.title },
      h("span", { class: "compare-name" }, row.name),
      row.tags?.map((tag) => h("span", { class: "tag" }, tag)),
      compared && isEqual(row) && h("span", { class: "unseen" }, t("compareEqual")),
    ),
    row.cells.map((cell) => h("td", { class: "compare-cell" }, cell.shown)),
  );

const csvOf = (nodes, parts) => ({
  fields: [t("comparePart"), t("property"), ...nodes.map(nameOf)],
  data: [
    ["", "id", ...nodes.map((node) => node.id)],
    ...parts.flatMap(([title, rows]) =>
      rows.map((row) => [title, [row.name, ...(row.tags ?? [])].join(" · "), ...row.cells.map((cell) => cell.text)]),
    ),
  ],
});

const csvButton = (nodes, parts) =>
  h(
    "button",
    { type: "button", class: "button", id: "compare-csv", onclick: () => rowsFile("compare", csvOf(nodes, parts)) },
    icon("download"),
    t("csv"),
  );

export const compare = {
  turn: 0,

  async show(root, state) {
    const ids = [...new Set(state.ids)];
    const key = [ids, state.show, state.lang].join(" ");
    this.turn += 1;
    const { turn } = this;
    if (this.key === key && this.page?.isConnected) return;
    if (!root.firstChild)
      root.replaceChildren(h("div", { class: "state", role: "status" }, h("span", { class: "spinner" }), t("loading")));
    const focused = this.focusAfter(root);
    const page = await this.read(ids, state);
    if (turn !== this.turn) return;
    this.key = key;
    this.page = page;
    root.replaceChildren(page);
    this.added = false;
    if (focused) root.querySelector(`#${focused}`)?.focus();
  },

  /** The id of what has the focus once all is drawn anew: what had it, or the box that adds if that is gone. */
  focusAfter(root) {
    if (this.added) return "compare-input";
    const { activeElement } = document;
    return root.contains(activeElement) ? activeElement.id || "compare-input" : null;
  },

  async read(ids, state) {
    const { nodes: faces } = ids.length
      ? await ask("Faces", { ids: ids.slice(0, 100) }, { silent: true })
      : { nodes: [] };
    const obstacle = obstacleOf(ids, faces);
    const known = faces.filter((face) => face?.name);
    if (obstacle) return this.refusal(obstacle, known);
    if (!ids.length) return this.frame([], h("div", { class: "state" }, h("p", {}, t("compareNone"))));
    const type = faces[0].__typename;
    const lists = await rootLists();
    const list = await describeList({ field: lists.get(type) }, lists);
    const [nodes, figures] = await Promise.all([
      readNodes(type, list.columns, ids),
      firstOf("CompareFigures", "observations", { ids }),
    ]);
    return this.build(list, nodes, figures, state);
  },

  build(list, nodes, figures, state) {
    const counts = list.columns.filter((column) => column.kind === "count");
    const values = list.columns
      .slice(1)
      .filter(({ kind, name }) => kind !== "count" && kind !== "other" && !UNCOMPARED.includes(name));
    const parts = [
      [t("properties"), propertyRows(values, nodes, propertyCell)],
      [t("tableCounts"), propertyRows(counts, nodes, countCell)],
      [t("figures"), figureRows(nodes, figures.nodes)],
    ];
    const compared = nodes.length > 1;
    const hidden = compared && state.show === "differences";
    const rows = parts.map(([title, each]) => [title, hidden ? each.filter((row) => !isEqual(row)) : each]);
    const cut = firstText(figures.nodes, figures.totalCount, "figuresFirst");
    return this.frame(
      nodes,
      [
        cut && h("p", { class: "hint cut" }, cut),
        !compared && h("p", { class: "hint cut" }, t("compareOne")),
        this.table(list, nodes, rows, compared),
      ],
      [compared && this.differences(hidden, parts), csvButton(nodes, parts)],
    );
  },

  frame(nodes, content, extra) {
    const type = nodes[0]?.__typename;
    return h(
      "div",
      { class: "page compare-page" },
      h(
        "header",
        { class: "page-head" },
        h(
          "div",
          {},
          h("h1", {}, type ? t("compareTitle", { types: typesWord(type, 2) }) : t("compare")),
          h("p", { class: "hint" }, t("compareHint")),
        ),
        h("div", { class: "bar" }, extra),
      ),
      nodes.length < MOST_COMPARED && this.adder(nodes, type),
      content,
    );
  },

  /** What cannot be compared is said, and what can be may stay. */
  refusal(obstacle, known) {
    const kept = known.filter((node) => node.__typename === known[0].__typename).slice(0, MOST_COMPARED);
    return h(
      "div",
      { class: "state", role: "alert" },
      h("h2", {}, t("compareRefused")),
      h("p", {}, obstacle),
      kept.length > 0 &&
        h(
          "a",
          { class: "button", href: compareAddress(kept.map((node) => node.id)) },
          t("compareRest", { names: kept.map(nameOf).join(t("comma")) }),
        ),
    );
  },

  adder(nodes, type) {
    const root = h("div", { class: "search compare-add" });
    const chosen = nodes.map((node) => node.id);
    new SearchBox(root, {
      name: "compare-hit",
      label: type ? t("compareAdd", { type: typeWord(type).toLowerCase() }) : t("compareAddAny"),
      entityType: type,
      accepts: ({ node }) => !chosen.includes(node.id),
      leadsTo: (id) => {
        this.added = true;
        return compareAddress([...chosen, id], { show: currentState().show });
      },
    }).input.id = "compare-input";
    return root;
  },

  differences(hidden, parts) {
    const equal = parts.flatMap(([, rows]) => rows).filter(isEqual).length;
    return h(
      "button",
      {
        type: "button",
        class: "button",
        id: "compare-differences",
        "aria-pressed": String(hidden),
        disabled: equal === 0,
        onclick: () => go({ show: hidden ? "" : "differences" }),
      },
      icon("filter"),
      t("compareDifferences", { n: equal }),
    );
  },

  table(list, nodes, parts, compared) {
    return h(
      "div",
      {
        class: "table-frame compare-frame",
        tabindex: "0",
        role: "region",
        "aria-label": t("compareTitle", { types: typesWord(list.type, 2) }),
      },
      h(
        "table",
        { class: "compare-table" },
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h("td", {}),
            nodes.map((node) => this.heading(node, nodes)),
          ),
        ),
        parts
          .filter(([, rows]) => rows.length)
          .map(([title, rows]) =>
            h(
              "tbody",
              {},
              sectionRow(title, nodes.length),
              rows.map((row) => rowElement(row, compared)),
            ),
          ),
      ),
      parts.every(([, rows]) => !rows.length) && h("p", { class: "hint compare-same" }, t("compareSame")),
    );
  },

  heading(node, nodes) {
    const rest = nodes.filter((each) => each !== node).map((each) => each.id);
    return h(
      "th",
      { scope: "col", data: { compared: node.id } },
      h(
        "span",
        { class: "compare-head" },
        dot(node.__typename),
        h("a", { class: "compare-link", href: pickAddress(node.id) }, nameOf(node)),
        iconButton("close", t("compareRemove", { name: nameOf(node) }), () => go({ ids: rest }), {
          class: "icon-button small",
        }),
      ),
      otherNameOf(node) && h("span", { class: "hint" }, otherNameOf(node)),
    );
  },
};
