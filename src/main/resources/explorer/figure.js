// One figure: what it says and rests on, its history, who says otherwise, and the same figure of others.

import { figureAddress, pickAddress, tableAddress } from "./address.js";
import { ask } from "./api.js";
import { firstOf } from "./charts.js";
import { colourOf, dot } from "./colours.js";
import { columnChart, legendOf } from "./columns.js";
import { conflictItem } from "./conflicts.js";
import { h, icon } from "./dom.js";
import {
  byResolution,
  growthText,
  growthWords,
  headline,
  isSamePeriod,
  periodText,
  standsAt,
  valueText,
  valueWords,
} from "./figures.js";
import { chartFile, rowsFile } from "./files.js";
import { figureRows } from "./panel.js";
import { passageText, proof, sourceNames } from "./proof.js";
import { currentLanguage, firstText, inLanguage, nameOf, number, otherNameOf, t, valueWord } from "./words.js";

const tag = (text) => h("span", { class: "tag" }, text);

const kindTag = (figure) => tag(valueWord("ObservationKind", figure.kind));

const part = (title, hint, ...content) =>
  h(
    "section",
    { class: "card figure-part" },
    h("header", {}, h("div", {}, h("h2", {}, title), hint && h("p", { class: "hint" }, hint))),
    content,
  );

/** What stands beside a figure that is not simply the one that is shown. */
function standing(figure) {
  const revised = figure.revisedBy?.nodes.length > 0;
  return [
    revised && tag(t("figureRevised")),
    figure.revises && tag(t("figureRevises")),
    figure.conflicts?.nodes.length > 0 && tag(t("conflicts")),
    !figure.isChosen && !revised && tag(t("notShown")),
  ].filter(Boolean);
}

function head(figure) {
  const { entity, indicator } = figure;
  const other = otherNameOf(indicator);
  const text = inLanguage(indicator.description, indicator.descriptionEn);
  return h(
    "div",
    {},
    h("p", { class: "panel-type" }, dot(entity.__typename), h("a", { href: pickAddress(entity.id) }, nameOf(entity))),
    h("h1", {}, h("a", { class: "plain", href: pickAddress(indicator.id) }, nameOf(indicator))),
    other && h("p", { class: "panel-other" }, other),
    text && h("p", { class: "hint" }, text),
  );
}

/** The figure in words, and in English also as the source writes it. */
function statement(figure, marks) {
  const growth = growthWords(figure);
  const stated = standsAt(figure) !== null;
  const written =
    currentLanguage() === "en" && figure.value !== null && /\p{Script=Han}/u.test(figure.unitSymbol)
      ? t("figureWritten", { text: `${number(figure.value)} ${figure.unitSymbol}` })
      : null;
  return h(
    "section",
    { class: "card figure-part figure-said", data: { figure: figure.id, base: figure.baseValue } },
    h("p", { class: "figure-tags" }, kindTag(figure), h("span", { class: "hint" }, periodText(figure)), marks),
    h(
      "p",
      { class: stated || growth ? "figure-large" : "figure-large none" },
      stated ? valueWords(figure) : (growth ?? t("noValue")),
    ),
    stated && growth && h("p", { class: "growth" }, growth),
    !stated && growth && h("p", { class: "hint" }, t("figureGrowthOnly")),
    written && h("p", { class: "hint" }, written),
    figure.note && h("p", { class: "figure-note" }, inLanguage(figure.note, figure.noteEn)),
    aim(figure),
    h("h3", {}, t("evidence")),
    figure.evidence.map(passageText),
  );
}

/** What a target or forecast is held against: the actual figure of its period, or of the one before. */
function aim(figure) {
  if (figure.kind === "ACTUAL") return null;
  const actual = figure.outcome ?? figure.precedingActual;
  if (!actual) return h("p", { class: "hint" }, t("figureNoActual"));
  const share = standsAt(actual) !== null && standsAt(figure) > 0 ? standsAt(actual) / standsAt(figure) : null;
  const reached = figure.attainment?.isReached;
  const isTarget = figure.kind === "TARGET";
  return h(
    "div",
    { class: "figure-aim" },
    h(
      "p",
      {},
      h(
        "a",
        { href: figureAddress(actual.id) },
        t("figureActual", { period: periodText(actual), value: headline(actual) }),
      ),
      " ",
      share !== null &&
        h(
          "span",
          { class: "hint" },
          t(isTarget ? "figureShare" : "figureForecastShare", {
            percent: number(100 * share, { maximumFractionDigits: 1 }),
          }),
        ),
      isTarget && typeof reached === "boolean" && [" ", tag(t(reached ? "reached" : "missed"))],
    ),
    share !== null &&
      h("span", { class: "bars-bar", style: { "--part": Math.min(1, share), "--dot": "var(--accent)" } }),
  );
}

const drawable = (figures) => figures.filter((each) => standsAt(each) !== null && each.periodEnd);

/** Charts of the history, one for each length of period of which there are at least two numbers. */
const charts = (figure, history) =>
  byResolution(drawable(history))
    .filter((group) => group.figures.length > 1)
    .map((group) => ({ ...group, label: `${nameOf(figure.indicator)} · ${group.heading}` }));

function drawn(figure, { resolution, heading, figures, label }) {
  return h(
    "div",
    { class: "figure-chart", data: { resolution } },
    h("h3", {}, heading),
    h(
      "div",
      { class: "columns-frame", tabindex: "0", role: "region", "aria-label": label },
      columnChart(figures, { current: figure.id, label }),
    ),
    h(
      "ul",
      { class: "columns-legend" },
      legendOf(figures).map(({ word, mark }) => h("li", { class: "columns-word" }, mark(), word)),
    ),
  );
}

function row(figure, each) {
  const growth = growthText(each);
  return h(
    "tr",
    { class: each.id === figure.id ? "picked" : null, data: { figure: each.id } },
    h(
      "th",
      { scope: "row" },
      h("a", { href: figureAddress(each.id), "aria-current": each.id === figure.id ? "true" : null }, periodText(each)),
    ),
    h("td", {}, valueWord("ObservationKind", each.kind)),
    h("td", { class: standsAt(each) === null ? "none" : null }, valueText(each)),
    h("td", {}, growth ?? h("span", { class: "none" }, "–")),
    h("td", {}, h("span", { class: "figure-tags" }, standing(each))),
    h("td", {}, proof(each.evidence)),
  );
}

const historyTable = (figure, history) =>
  h(
    "div",
    { class: "table-frame", tabindex: "0", role: "region", "aria-label": t("figureHistory") },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          [t("figurePeriod"), t("type"), t("value"), t("growth"), t("note"), t("evidence")].map((word) =>
            h("th", { scope: "col" }, word),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        history.map((each) => row(figure, each)),
      ),
    ),
  );

/** Of each entity the figure to compare with: of the same period if there is one, else the latest with a number. */
function ranking(figure, figures) {
  const rank = (each) =>
    (each.id === figure.id ? 8 : 0) +
    (isSamePeriod(each, figure) ? 4 : 0) +
    (standsAt(each) === null ? 0 : 2) +
    (each.periodEnd ? 1 : 0);
  const best = new Map();
  for (const each of figures) {
    const before = best.get(each.entity.id);
    if (!before || rank(each) > rank(before)) best.set(each.entity.id, each);
  }
  const lowFirst = figure.indicator.higherIsBetter === false || figure.baseUnit === "RANK";
  const sign = lowFirst ? 1 : -1;
  return [...best.values()].sort((a, b) => sign * ((standsAt(a) ?? 0) - (standsAt(b) ?? 0)));
}

function rankedRow(figure, each, most) {
  const bar = figure.baseUnit !== "RANK" && most > 0;
  return h(
    "li",
    { class: each.entity.id === figure.entity.id ? "ranked-row own" : "ranked-row", data: { entity: each.entity.id } },
    h(
      "a",
      { class: "ranked-name", href: pickAddress(each.entity.id) },
      dot(each.entity.__typename),
      nameOf(each.entity),
    ),
    h(
      "a",
      { class: "ranked-value", href: figureAddress(each.id) },
      h("strong", { class: "ranked-number" }, valueText(each)),
      h("span", { class: "hint" }, [growthText(each), periodText(each)].filter(Boolean).join(" · ")),
    ),
    bar &&
      h("span", {
        class: "bars-bar",
        style: { "--part": Math.max(0, standsAt(each) / most), "--dot": colourOf(each.entity.__typename) },
      }),
  );
}

const unranked = (rows) =>
  rows.length > 0 &&
  h(
    "p",
    { class: "hint ranked-none" },
    t("figureUnstated"),
    rows.map((each, at) => [
      at > 0 && " · ",
      h("a", { href: figureAddress(each.id) }, [nameOf(each.entity), growthText(each)].filter(Boolean).join(" ")),
    ]),
  );

function ranked(figure, { resolution, heading, figures }) {
  const rows = ranking(figure, figures);
  const known = rows.filter((each) => standsAt(each) !== null);
  const most = Math.max(...known.map(standsAt));
  return h(
    "div",
    { class: "figure-ranking", data: { resolution } },
    h("h3", {}, heading),
    known.length > 0 &&
      h(
        "ol",
        { class: "ranked" },
        known.map((each) => rankedRow(figure, each, most)),
      ),
    unranked(rows.filter((each) => standsAt(each) === null)),
  );
}

/** The length of period of the figure itself comes first. */
const ownFirst = (figure) => (a, b) =>
  Number(b.resolution === figure.resolution) - Number(a.resolution === figure.resolution);

function others(figure, { nodes, totalCount }) {
  const alone = nodes.every((each) => each.entity.id === figure.entity.id);
  const groups = byResolution(nodes).sort(ownFirst(figure));
  return part(
    t("figureOthers"),
    t("figureOthersHint"),
    alone ? h("p", { class: "hint" }, t("figureAlone")) : groups.map((group) => ranked(figure, group)),
    firstText(nodes, totalCount, "figuresFirst") &&
      h("p", { class: "hint" }, firstText(nodes, totalCount, "figuresFirst")),
  );
}

function disagreements(history) {
  const conflicts = new Map(history.flatMap((each) => each.conflicts.nodes).map((each) => [each.id, each]));
  return (
    conflicts.size > 0 &&
    part(
      t("conflicts"),
      t("conflictsHint"),
      h(
        "ul",
        { class: "conflicts" },
        [...conflicts.values()].map((each) => conflictItem(each)),
      ),
    )
  );
}

export const figureView = {
  turn: 0,

  async show(root, state) {
    const key = [state.figure, state.lang].join();
    this.turn += 1;
    const { turn } = this;
    if (this.key === key && this.page?.isConnected) return;
    if (!root.firstChild)
      root.replaceChildren(h("div", { class: "state", role: "status" }, h("span", { class: "spinner" }), t("loading")));
    const { page, repaint } = await this.read(state.figure);
    if (turn !== this.turn) return;
    this.key = key;
    this.page = page;
    this.repaint = repaint;
    root.replaceChildren(page);
    root.scrollTop = 0;
  },

  async read(id) {
    const { observation: figure } = await ask("FigureDetails", { id });
    if (!figure) return { page: missing(id), repaint: () => {} };
    const [{ observations: history }, all] = await Promise.all([
      ask("FigureHistory", { indicator: figure.indicator.id, entity: figure.entity.id }),
      firstOf("FigureOthers", "observations", { indicator: figure.indicator.id }),
    ]);
    return this.build(figure, history, all);
  },

  build(figure, history, all) {
    const own = history.nodes.find((each) => each.id === figure.id);
    const groups = charts(figure, history.nodes);
    const frame = h("div", { class: "figure-charts" });
    const repaint = () => frame.replaceChildren(...groups.map((each) => drawn(figure, each)));
    repaint();
    const cut = firstText(history.nodes, history.totalCount, "figuresFirst");
    const page = h(
      "div",
      { class: "page figure-page" },
      h("header", { class: "page-head" }, head(figure), this.bar(figure, history.nodes, all.nodes, groups, frame)),
      h(
        "div",
        { class: "figure-columns" },
        h("div", {}, statement(figure, own ? standing(own) : []), disagreements(history.nodes)),
        h(
          "div",
          {},
          part(
            t("figureHistory"),
            t("figureHistoryHint"),
            frame,
            cut && h("p", { class: "hint" }, cut),
            historyTable(figure, history.nodes),
          ),
          others(figure, all),
        ),
      ),
    );
    return { page, repaint };
  },

  bar(figure, history, all, groups, frame) {
    const button = (id, name, words, onclick) =>
      h("button", { type: "button", class: "button", id, onclick }, icon(name), words);
    const rest = all.filter((each) => each.entity.id !== figure.entity.id).map((each) => ({ ...each, evidence: [] }));
    return h(
      "div",
      { class: "bar" },
      groups.length > 0 &&
        button("figure-png", "picture", "PNG", () =>
          chartFile(figure.id, {
            title: nameOf(figure.indicator),
            subtitle: nameOf(figure.entity),
            charts: [...frame.querySelectorAll(".columns")].map((chart, at) => ({
              heading: groups[at].heading,
              chart,
            })),
            legend: legendOf(groups.flatMap((each) => each.figures)),
            sources: sourceNames(groups.flatMap((each) => each.figures)),
          }),
        ),
      button("figure-csv", "download", t("csv"), () => rowsFile(figure.id, figureRows([...history, ...rest]))),
      h(
        "a",
        { class: "button", href: tableAddress("Observation", { where: [`indicator:${figure.indicator.id}`] }) },
        icon("table"),
        t("chartTable"),
      ),
    );
  },

  recolour() {
    if (this.page?.isConnected) this.repaint();
  },
};

const missing = (id) =>
  h("div", { class: "state", role: "alert" }, h("h2", {}, t("missingTitle")), h("p", {}, t("figureMissing", { id })));
