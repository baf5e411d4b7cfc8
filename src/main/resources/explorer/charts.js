// Figures as charts, each with the table behind it.

import { currentState, figureAddress, go, listAddress, pickAddress, viewAddress } from "./address.js";
import { ask } from "./api.js";
import { colourOf } from "./colours.js";
import { h, icon, script, styleValue } from "./dom.js";
import { axisUnit, byResolution, growthText, importanceOf, periodText, standsAt, valueText } from "./figures.js";
import { chartFile, FINENESS, rowsFile } from "./files.js";
import { figureRows } from "./panel.js";
import { proof, sourceNames } from "./proof.js";
import { compareNames, firstText, nameOf, number, t, typeWord, valueWord } from "./words.js";

/** More figures, or enterprises, than this are not read for one page. */
const MOST = 500;

/** The first nodes of a list, how many there are, and whether there are more. */
export async function firstOf(operation, list, variables) {
  const nodes = [];
  let page;
  do {
    page = (await ask(operation, { ...variables, after: page?.pageInfo.endCursor ?? null }))[list];
    nodes.push(...page.nodes);
  } while (page.pageInfo.hasNextPage && nodes.length < MOST);
  return { nodes, totalCount: page.totalCount, more: page.pageInfo.hasNextPage };
}

/** The first figures that meet one of several conditions, in their order, and what to say where there are others. */
async function figuresWhere(conditions, { atLeast = false, ...others } = {}) {
  const parts = await Promise.all(conditions.map((where) => firstOf("Figures", "observations", { where, ...others })));
  const figures = parts.flatMap((part) => part.nodes).slice(0, MOST);
  const totalCount = parts.reduce((sum, part) => sum + part.totalCount, 0);
  const total = `${atLeast ? "≥ " : ""}${number(totalCount)}`;
  return {
    figures,
    cut: (totalCount > figures.length || atLeast) && t("figuresFirst", { n: number(figures.length), total }),
  };
}

/** More bars than this are hard to look at, and on fine screens higher than some browsers can draw. */
const MOST_BARS = 60;

const NARROW = 640;
const OPEN_ABOVE = ["AT_LEAST", "MORE_THAN"];
const OPEN_BELOW = ["NEARLY", "AT_MOST", "LESS_THAN"];

const fading = (colour, from, to) => ({
  type: "linear",
  x: 0,
  y: 0,
  x2: 1,
  y2: 0,
  colorStops: [
    { offset: 0, color: colour + from },
    { offset: 1, color: colour + to },
  ],
});

/** A bar as certain as its figure: solid where the number is known, fading at the end that is open. */
function barStyle(figure, colour) {
  if (OPEN_BELOW.includes(figure.comparator))
    return {
      color: {
        ...fading(colour, "ff", "33"),
        colorStops: [
          { offset: 0, color: colour },
          { offset: 0.72, color: colour },
          { offset: 1, color: `${colour}30` },
        ],
      },
    };
  return { color: figure.comparator === "ABOUT" ? `${colour}b0` : colour };
}

/** What may lie beyond a bar: as wide for all, as it says only that there may be more. */
const beyond = (figure, width, colour) => ({
  value: OPEN_ABOVE.includes(figure.comparator) ? width : 0,
  itemStyle: { color: fading(colour, "90", "00") },
});

function base(width) {
  const narrow = width < NARROW;
  const [ink, soft, line] = ["--ink", "--soft", "--line"].map(styleValue);
  const font = getComputedStyle(document.body).fontFamily;
  return {
    ink,
    soft,
    narrow,
    option: {
      animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      animationDuration: 400,
      aria: { enabled: true },
      textStyle: { fontFamily: font, color: ink },
      grid: { left: 12, right: narrow ? 20 : 210, top: narrow ? 30 : 16, bottom: 34, containLabel: true },
      xAxis: {
        type: "value",
        splitLine: { lineStyle: { color: line } },
        axisLabel: { color: soft },
        axisLine: { show: false },
      },
      yAxis: {
        type: "category",
        inverse: true,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { show: !narrow, color: ink, fontSize: 12.5, lineHeight: 17, width: 230, overflow: "truncate" },
      },
    },
  };
}

/** In a narrow window names and values stand above the bars. */
const above = (colour, element, text) => ({
  show: true,
  position: [0, -19],
  color: colour,
  fontSize: 12.5,
  formatter: text,
  width: element - 44,
  overflow: "truncate",
});

/** White on dark colours, dark on light ones: whichever has more contrast. */
function inkOn(colour) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? "#0c1118" : "#ffffff";
}

const label = (colour, text) => ({
  show: true,
  position: "right",
  distance: 8,
  color: colour,
  fontSize: 12.5,
  formatter: text,
  overflow: "none",
});

/** Targets beside the last actual figure of the same indicator and entity, in percent of the target. */
const targets = {
  key: "targets",
  async read() {
    const { figures, cut } = await figuresWhere(
      [{ kind: { eq: "TARGET" }, comparator: { ne: "UNSTATED" }, isChosen: { eq: true } }],
      {
        beside: true,
      },
    );
    return {
      cut,
      rows: figures
        .map((target) => ({ target, actual: target.outcome ?? target.precedingActual }))
        .sort(
          (a, b) =>
            Number(Boolean(b.actual)) - Number(Boolean(a.actual)) ||
            importanceOf(b.target) - importanceOf(a.target) ||
            compareNames(a.target.indicator, b.target.indicator),
        ),
    };
  },
  share: ({ target, actual }) =>
    actual && standsAt(actual) !== null && standsAt(target) ? (100 * standsAt(actual)) / standsAt(target) : null,
  /** Where there is nothing to hold against a target, a bar would say that it is reached, or that nothing is. */
  drawn(rows) {
    return rows.filter((row) => this.share(row) !== null);
  },
  undrawn: (rows) =>
    h(
      "section",
      { class: "undrawn" },
      h("h2", {}, t("targetsOnly")),
      h(
        "ul",
        { class: "bars" },
        rows.map(({ target }) =>
          h(
            "li",
            {},
            h(
              "a",
              { href: figureAddress(target.id), data: { target: target.id } },
              h(
                "span",
                { class: "bars-name wrap" },
                h("span", {}, nameOf(target.indicator)),
                h("span", { class: "hint" }, nameOf(target.entity)),
              ),
              h(
                "span",
                { class: "bars-value" },
                h("strong", {}, valueText(target)),
                h("span", { class: "hint" }, periodText(target)),
              ),
            ),
          ),
        ),
      ),
    ),
  option(rows, width) {
    const { option, ink, soft, narrow } = base(width);
    const accent = styleValue("--accent");
    const text = (row) => `${valueText(row.actual)}  →  ${t("target")} ${valueText(row.target)}`;
    return {
      ...option,
      grid: { ...option.grid, right: narrow ? 20 : 250 },
      xAxis: {
        ...option.xAxis,
        max: (range) => Math.max(100, Math.ceil(range.max / 10) * 10),
        axisLabel: { color: soft, formatter: "{value}%" },
      },
      yAxis: {
        ...option.yAxis,
        data: rows.map(({ target }) => `${nameOf(target.indicator)}\n${nameOf(target.entity)}`),
      },
      series: [
        {
          type: "bar",
          name: t("actual"),
          barWidth: 16,
          z: 3,
          data: rows.map((row) => ({
            value: this.share(row),
            itemStyle: barStyle(row.actual, accent),
          })),
        },
        {
          type: "bar",
          name: t("target"),
          barWidth: 16,
          barGap: "-100%",
          z: 2,
          silent: false,
          data: rows.map((row) => ({
            value: 100,
            itemStyle: {
              color: `${accent}1c`,
              borderColor: accent,
              borderWidth: 1,
              borderType: row.target.comparator === "EXACT" ? "solid" : "dashed",
            },
            label: narrow ? above(ink, width, `${text(row)}  ${nameOf(row.target.indicator)}`) : label(ink, text(row)),
          })),
        },
      ],
    };
  },
  pick: ({ target }) => target.indicator.id,
  address: ({ target }) => figureAddress(target.id),
  figures: (rows) => rows.flatMap((row) => [row.target, row.actual]),
  head: () => [t("indicator"), t("entity"), t("actual"), t("target"), t("ofTarget")],
  cells(row) {
    return [
      nameOf(row.target.indicator),
      nameOf(row.target.entity),
      row.actual ? [cell(row.actual), proof(row.actual.evidence)] : h("span", { class: "hint" }, t("onlyTarget")),
      [cell(row.target), proof(row.target.evidence)],
      this.share(row) === null
        ? "–"
        : [
            `${number(this.share(row), { maximumFractionDigits: 1 })}%`,
            row.target.attainment &&
              row.target.attainment.isReached !== null &&
              h("span", { class: "tag" }, t(row.target.attainment.isReached ? "reached" : "missed")),
          ],
    ];
  },
  file: (rows) => figureRows(rows.map((row) => row.target)),
};

const cell = (figure) =>
  h(
    "span",
    { class: "cell-figure", data: { figure: figure.id, base: figure.baseValue } },
    h("a", { href: figureAddress(figure.id), class: standsAt(figure) === null ? "none" : "plain" }, valueText(figure)),
    h("span", { class: "hint" }, [growthText(figure), periodText(figure)].filter(Boolean).join(" · ")),
  );

const MADE = { kind: { eq: "ACTUAL" }, isChosen: { eq: true }, indicator: { dimension: { eq: "MONEY" } } };

/** Money that enterprises make: output, revenue, sales, profit, each of the period it is of. */
const outputs = {
  key: "outputs",
  async read() {
    const makers = await firstOf("Makers", "enterprises", { made: MADE });
    const entity = { id: { in: makers.nodes.map((each) => each.id) } };
    // The unknown would come before the largest.
    const { figures, cut } = await figuresWhere(
      [false, true].map((isNull) => ({ ...MADE, entity, baseValue: { isNull } })),
      { orderBy: [{ baseValue: "DESC" }], atLeast: makers.more },
    );
    return { cut, rows: figures.sort((a, b) => (standsAt(b) ?? -1) - (standsAt(a) ?? -1)) };
  },
  option(rows, width) {
    const { option, ink, narrow } = base(width);
    const colour = colourOf("Enterprise");
    const most = Math.max(...rows.map(standsAt));
    const { size, name } = axisUnit(most, "CNY");
    return {
      ...option,
      xAxis: {
        ...option.xAxis,
        axisLabel: { ...option.xAxis.axisLabel, formatter: (value) => number(value / size) },
        name,
        nameLocation: "middle",
        nameGap: 26,
        nameTextStyle: { color: styleValue("--soft") },
      },
      yAxis: { ...option.yAxis, data: rows.map((each) => `${nameOf(each.entity)}\n${nameOf(each.indicator)}`) },
      series: [
        {
          type: "bar",
          name: t("value"),
          stack: "money",
          barWidth: 18,
          data: rows.map((each) => ({
            value: standsAt(each),
            itemStyle: barStyle(each, colour),
            label: narrow
              ? above(ink, width, `${valueText(each)}  ${nameOf(each.indicator)} · ${nameOf(each.entity)}`)
              : {},
          })),
        },
        {
          type: "bar",
          stack: "money",
          barWidth: 18,
          silent: true,
          data: rows.map((each) => ({
            ...beyond(each, most * 0.07, colour),
            label: narrow ? {} : label(ink, `${valueText(each)}  ·  ${periodText(each)}`),
          })),
        },
      ],
    };
  },
  drawn: (rows) => rows.filter((each) => standsAt(each) !== null),
  undrawn: (rows) =>
    h(
      "p",
      { class: "hint unknown" },
      t("figureUnstated"),
      rows.map((figure, at) => [
        at > 0 && " · ",
        h(
          "a",
          { href: figureAddress(figure.id) },
          `${nameOf(figure.entity)} ${nameOf(figure.indicator)} ${growthText(figure) ?? ""}`.trim(),
        ),
      ]),
    ),
  groups: (rows) => byResolution(rows).map(({ heading, figures }) => ({ heading, rows: figures })),
  pick: (figure) => figure.entity.id,
  address: (figure) => figureAddress(figure.id),
  figures: (rows) => rows,
  head: () => [t("entity"), t("indicator"), t("value"), t("growth"), t("evidence")],
  cells: (figure) => [
    nameOf(figure.entity),
    nameOf(figure.indicator),
    cell(figure),
    growthText(figure) ?? "–",
    proof(figure.evidence),
  ],
  file: figureRows,
};

const MEMBERS = [
  ["enterprises", "Enterprise"],
  ["projects", "Project"],
  ["institutes", "Institute"],
  ["platforms", "Platform"],
];

/** How many work in each industry. */
/** A number that leads to what was counted. */
function countLink(industry, field, type) {
  const { totalCount } = industry[field];
  return totalCount ? h("a", { href: listAddress(type, industry, field) }, String(totalCount)) : "0";
}

const industries = {
  key: "industries",
  async read() {
    const {
      industries: { totalCount, nodes },
    } = await ask("Industries");
    return {
      cut: firstText(nodes, totalCount, "industriesFirst"),
      rows: nodes
        .map((each) => ({ ...each, sum: MEMBERS.reduce((sum, [field]) => sum + each[field].totalCount, 0) }))
        .sort((a, b) => b.sum - a.sum || compareNames(a, b)),
    };
  },
  drawn: (rows) => rows.filter((each) => each.sum > 0),
  option(rows, width) {
    const { option, soft } = base(width);
    return {
      ...option,
      grid: { ...option.grid, right: 30, top: 44 },
      legend: { top: 0, left: 0, icon: "circle", itemWidth: 10, textStyle: { color: soft } },
      xAxis: { ...option.xAxis, minInterval: 1 },
      yAxis: {
        ...option.yAxis,
        axisLabel: { ...option.yAxis.axisLabel, show: true, width: Math.min(230, width * 0.36) },
        data: rows.map(nameOf),
      },
      series: MEMBERS.map(([field, type]) => ({
        type: "bar",
        stack: "members",
        barWidth: 16,
        name: typeWord(type),
        itemStyle: { color: colourOf(type) },
        data: rows.map((each) => each[field].totalCount),
        label: { show: true, color: inkOn(colourOf(type)), fontSize: 11, formatter: ({ value }) => value || "" },
      })),
    };
  },
  pick: (each) => each.id,
  head: () => [typeWord("Industry"), t("type"), ...MEMBERS.map(([, type]) => typeWord(type))],
  cells: (each) => [
    nameOf(each),
    valueWord("IndustryKind", each.industryKind),
    ...MEMBERS.map(([field, type]) => countLink(each, field, type)),
  ],
  file: (rows) =>
    rows.map((each) => ({
      id: each.id,
      name: each.name,
      nameEn: each.nameEn,
      industryKind: each.industryKind,
      ...Object.fromEntries(MEMBERS.map(([field]) => [field, each[field].totalCount])),
    })),
};

/** Figures of all kinds, as a table: of every entity, or of one. */
const all = {
  key: "all",
  async read({ entity }) {
    const { figures, cut } = await figuresWhere([entity ? { entity: { id: { eq: entity } } } : {}]);
    return {
      cut,
      rows: figures.sort((a, b) => compareNames(a.entity, b.entity) || compareNames(a.indicator, b.indicator)),
    };
  },
  pick: (figure) => figure.indicator.id,
  head: () => [t("entity"), t("indicator"), t("value"), t("type"), t("evidence")],
  cells: (figure) => [
    nameOf(figure.entity),
    nameOf(figure.indicator),
    cell(figure),
    valueWord("ObservationKind", figure.kind),
    proof(figure.evidence),
  ],
  file: figureRows,
};

const CHARTS = [targets, outputs, industries, all];
const wordOf = (key) => t(`chart${key.charAt(0).toUpperCase()}${key.slice(1)}`);
const hintOf = (key) => t(`chart${key.charAt(0).toUpperCase()}${key.slice(1)}Hint`);

export const charts = {
  turn: 0,
  pictures: [],

  async show(root, state) {
    const chart = CHARTS.find((each) => each.key === state.chart) ?? targets;
    const key = [chart.key, state.show, state.entity, state.lang].join();
    this.turn += 1;
    const { turn } = this;
    if (this.key === key && this.root?.isConnected) {
      this.relink();
      return;
    }
    if (!root.firstChild)
      root.replaceChildren(h("div", { class: "state", role: "status" }, h("span", { class: "spinner" }), t("loading")));
    const [{ rows, cut }, known] = await Promise.all([chart.read(state), chart === all && ask("FiguredEntities")]);
    const asTable = !chart.option || state.show === "table" || !rows.length;
    if (!asTable) await script("echarts.common.min.js");
    if (turn !== this.turn || currentState().view !== "figures") return;
    this.key = key;
    this.chart = chart;
    this.rows = rows;
    this.build(root, asTable, known && this.filter(state, known.observations.groupBy), cut);
  },

  build(root, asTable, filter, cut) {
    const { chart, rows } = this;
    for (const { picture } of this.pictures) picture.dispose();
    this.pictures = [];
    this.root = h(
      "div",
      { class: "page" },
      h(
        "header",
        { class: "page-head" },
        h("div", {}, h("h1", {}, wordOf(chart.key)), h("p", { class: "hint" }, hintOf(chart.key))),
        this.bar(chart, asTable),
      ),
      h(
        "div",
        { class: "tabs", role: "group", "aria-label": t("navFigures") },
        CHARTS.map((each) =>
          h(
            "a",
            {
              href: viewAddress("figures", { chart: each.key }),
              "aria-current": each === chart ? "true" : null,
              data: { chart: each.key },
            },
            wordOf(each.key),
          ),
        ),
      ),
      filter,
      cut && h("p", { class: "hint cut", id: "figures-cut", role: "status" }, cut),
    );
    root.replaceChildren(this.root);
    if (!rows.length) this.root.append(h("div", { class: "state" }, h("p", {}, t("chartEmpty"))));
    else if (asTable) this.root.append(this.table(chart, rows));
    else this.draw(chart, rows);
  },

  bar(chart, asTable) {
    return h(
      "div",
      { class: "bar" },
      chart.option &&
        h(
          "button",
          {
            type: "button",
            class: "button",
            id: "chart-table",
            "aria-pressed": String(asTable),
            onclick: () => go({ show: asTable ? "" : "table" }),
          },
          icon(asTable ? "figures" : "table"),
          t(asTable ? "chartPicture" : "chartTable"),
        ),
      !asTable &&
        this.rows.length > 0 &&
        h(
          "button",
          { type: "button", class: "button", id: "figures-png", onclick: () => this.png() },
          icon("picture"),
          "PNG",
        ),
      h(
        "button",
        {
          type: "button",
          class: "button",
          id: "figures-csv",
          onclick: () => rowsFile(chart.key, chart.file(this.rows)),
        },
        icon("download"),
        t("csv"),
      ),
    );
  },

  /** A choice of the entities with the most figures, and of the one that is chosen. */
  filter(state, { groups, totalCount }) {
    const chosen = state.entity ? this.rows.map((each) => each.entity) : [];
    const entities = new Map(
      [...groups.map((group) => group.keys.entity).filter(Boolean), ...chosen].map((each) => [each.id, each]),
    );
    const choice = h(
      "select",
      { "aria-label": t("filterEntity"), onchange: () => go({ entity: choice.value }) },
      h("option", { value: "" }, t("everything")),
      [...entities.values()]
        .sort(compareNames)
        .map((each) => h("option", { value: each.id, selected: each.id === state.entity }, nameOf(each))),
    );
    return h(
      "p",
      { class: "bar" },
      choice,
      totalCount > groups.length &&
        h(
          "span",
          { class: "hint", id: "entities-cut" },
          t("entitiesFirst", { n: groups.length, total: number(totalCount) }),
        ),
    );
  },

  table(chart, rows) {
    return h(
      "div",
      { class: "table-frame", tabindex: "0", role: "region", "aria-label": wordOf(chart.key) },
      h(
        "table",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            chart.head().map((word) => h("th", { scope: "col" }, word)),
          ),
        ),
        h(
          "tbody",
          {},
          rows.map((row) =>
            h(
              "tr",
              {},
              chart
                .cells(row)
                .map((content, at) =>
                  at === 0
                    ? h(
                        "th",
                        { scope: "row" },
                        h("a", { href: pickAddress(chart.pick(row)), data: { pick: chart.pick(row) } }, content),
                      )
                    : h("td", {}, content),
                ),
            ),
          ),
        ),
      ),
    );
  },

  draw(chart, rows) {
    const known = chart.drawn?.(rows) ?? rows;
    const unknown = rows.filter((row) => !known.includes(row));
    const drawn = known.slice(0, MOST_BARS);
    if (drawn.length < known.length)
      this.root.append(
        h("p", { class: "hint cut", id: "bars-cut" }, t("barsFirst", { n: drawn.length, total: number(known.length) })),
      );
    const groups = chart.groups?.(drawn) ?? [{ rows: drawn }];
    this.pictures = groups.filter((group) => group.rows.length).map((group) => this.picture(chart, group));
    if (unknown.length && chart.undrawn) this.root.append(chart.undrawn(unknown));
    this.watch?.disconnect();
    this.watch = new ResizeObserver((entries) => this.resize(entries.map((entry) => entry.target)));
    for (const { picture } of this.pictures) this.watch.observe(picture.getDom());
  },

  /** A chart of some rows, below its heading. */
  picture(chart, { heading, rows }) {
    const element = h("div", {
      class: "chart",
      role: "img",
      "aria-label": [wordOf(chart.key), heading].filter(Boolean).join(" · "),
      style: { height: `${Math.max(heading ? 130 : 220, rows.length * 52 + 70)}px` },
    });
    this.root.append(...[heading && h("h2", { class: "chart-head" }, heading), element].filter(Boolean));
    const picture = globalThis.echarts.init(element, null, { renderer: "canvas" });
    picture.on("click", ({ dataIndex }) => {
      if (chart.address) location.hash = chart.address(rows[dataIndex]);
      else go({ pick: chart.pick(rows[dataIndex]) });
    });
    const drawn = { picture, rows, heading };
    this.paint(drawn);
    return drawn;
  },

  resize(elements) {
    for (const drawn of this.pictures) {
      const element = drawn.picture.getDom();
      if (!elements.includes(element) || !element.clientWidth) continue;
      drawn.picture.resize();
      this.paint(drawn);
    }
  },

  paint({ picture, rows }) {
    picture.setOption(this.chart.option(rows, picture.getDom().clientWidth), true);
  },

  /** Links in the table keep the rest of the state. */
  relink() {
    for (const link of this.root.querySelectorAll("a[data-pick]")) link.href = pickAddress(link.dataset.pick);
  },

  png() {
    const rows = this.pictures.flatMap((drawn) => drawn.rows);
    return chartFile(this.chart.key, {
      title: wordOf(this.chart.key),
      subtitle: hintOf(this.chart.key),
      charts: this.pictures.map(({ heading, picture }) => ({
        heading,
        chart: picture.renderToCanvas({ pixelRatio: FINENESS, backgroundColor: styleValue("--card") }),
      })),
      sources: sourceNames(this.chart.figures?.(rows) ?? []),
    });
  },

  recolour() {
    for (const drawn of this.pictures) this.paint(drawn);
  },
};
