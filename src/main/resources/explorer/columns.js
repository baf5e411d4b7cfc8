// Figures of one indicator as columns over time, and the picture of them that one may take along.

import { styleValue, svg } from "./dom.js";
import { axisUnit, periodText, shortText, standsAt, valueText } from "./figures.js";
import { t, valueWord } from "./words.js";

const PLOT = 168;
const TOP = 30;
const FOOT = 30;
const COLUMN = 38;
const GAP = 24;
const SLOT = 104;
const OPEN = 14;

/** Years without a figure keep their place, unless there are more of them than this. */
const MOST_EMPTY_YEARS = 12;

const ABOVE = ["AT_LEAST", "MORE_THAN"];
const BELOW = ["NEARLY", "AT_MOST", "LESS_THAN"];

const periodKey = (figure) => `${figure.periodStart ?? ""}/${figure.periodEnd}`;

/** Figures by period, the earliest first; a year that has none is an empty list. */
function slotsOf(figures) {
  const slots = new Map();
  for (const figure of [...figures].sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1))) {
    const key = periodKey(figure);
    slots.set(key, [...(slots.get(key) ?? []), figure]);
  }
  const ordered = [...slots.values()].map((each) => each.sort((a, b) => b.isChosen - a.isChosen));
  return figures[0].resolution === "YEAR" ? withEmptyYears(ordered) : ordered;
}

function withEmptyYears(slots) {
  const yearOf = ([figure]) => Number(figure.periodEnd.slice(0, 4));
  const [first, last] = [yearOf(slots[0]), yearOf(slots.at(-1))];
  if (last - first + 1 - slots.length > MOST_EMPTY_YEARS) return slots;
  return Array.from({ length: last - first + 1 }, (_, at) => slots.find((slot) => yearOf(slot) === first + at) ?? []);
}

/** Solid if actual, outlined if aimed at, pale if expected; a thin outline if another figure is shown. */
function paintOf({ kind, isChosen }, accent, soft) {
  if (!isChosen) return { fill: "none", stroke: soft, "stroke-width": 1.2, "stroke-dasharray": "2 3" };
  if (kind === "TARGET") return { fill: `${accent}1c`, stroke: accent, "stroke-width": 1.4, "stroke-dasharray": "5 3" };
  return kind === "FORECAST" ? { fill: `${accent}55` } : { fill: accent };
}

/** What may lie above or below a bound fades: its colours, its shape, and how much of the column it takes. */
function fade(figure, box, accent, id) {
  const above = ABOVE.includes(figure.comparator);
  if (figure.kind !== "ACTUAL" || !figure.isChosen || !(above || BELOW.includes(figure.comparator))) return null;
  const colours = above ? [`${accent}90`, `${accent}00`] : [`${accent}ff`, `${accent}30`];
  const height = above ? OPEN : Math.min(box.height, PLOT * 0.3);
  return [
    svg(
      "linearGradient",
      { id, x1: 0, y1: 1, x2: 0, y2: 0 },
      colours.map((colour, at) =>
        svg("stop", {
          offset: at,
          "stop-color": colour.slice(0, 7),
          "stop-opacity": Number.parseInt(colour.slice(7), 16) / 255,
        }),
      ),
    ),
    svg("rect", { x: box.x, y: above ? box.y - OPEN : box.y, width: box.width, height, fill: `url(#${id})` }),
    above ? 0 : height,
  ];
}

let fades = 0;

function column(figure, x, scale, { accent, soft, ink, font, unit, current }) {
  const value = standsAt(figure);
  const [from, to] = [scale(Math.max(0, value)), scale(Math.min(0, value))];
  const box = { x, y: from, width: COLUMN, height: Math.max(2, to - from) };
  fades += 1;
  const [gradient, open, inside = 0] = fade(figure, box, accent, `fade-${fades}`) ?? [];
  const above = open && !inside ? OPEN : 0;
  return svg(
    "g",
    { "data-column": figure.id },
    svg("title", {}, `${periodText(figure)}: ${valueWord("ObservationKind", figure.kind)} ${valueText(figure)}`),
    gradient,
    svg("rect", {
      ...box,
      y: box.y + inside,
      height: Math.max(1, box.height - inside),
      ...paintOf(figure, accent, soft),
    }),
    open,
    svg(
      "text",
      {
        x: x + COLUMN / 2,
        y: box.y - 7 - above,
        "text-anchor": "middle",
        "font-family": font,
        "font-size": 13,
        "font-weight": figure.id === current ? 700 : 500,
        fill: figure.isChosen ? ink : soft,
      },
      shortText(figure, unit),
    ),
  );
}

/** Draws figures of one length of period, all with a number and an end of their period. `current` is marked. */
export function columnChart(figures, { current, label }) {
  const [ink, soft, line, accent] = ["--ink", "--soft", "--line", "--accent"].map(styleValue);
  const font = getComputedStyle(document.body).fontFamily;
  const slots = slotsOf(figures);
  const values = figures.map(standsAt);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const unit = axisUnit(Math.max(...values.map(Math.abs)), figures[0].baseUnit);
  const scale = (value) => TOP + OPEN + PLOT * (1 - (value - least) / (most - least || 1));
  const widths = slots.map((slot) => Math.max(SLOT, slot.length * (COLUMN + GAP) + GAP));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const height = TOP + OPEN + PLOT + FOOT;
  const look = { accent, soft, ink, font, unit, current };
  let left = 0;
  const drawn = slots.map((slot, at) => {
    const middle = left + widths[at] / 2;
    const start = middle - (slot.length * (COLUMN + GAP) - GAP) / 2;
    left += widths[at];
    const word = slot.length && svg("text", textAt(middle, height - 9, soft, font), periodText(slot[0]));
    return [slot.map((figure, index) => column(figure, start + index * (COLUMN + GAP), scale, look)), word];
  });
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height, class: "columns", role: "img", "aria-label": label },
    svg("text", { x: 0, y: 13, "font-family": font, "font-size": 12, fill: soft }, unit.name),
    svg("line", { x1: 0, x2: width, y1: scale(0) + 0.5, y2: scale(0) + 0.5, stroke: line, "stroke-width": 1.5 }),
    drawn,
  );
}

const textAt = (x, y, fill, font) => ({
  x,
  y,
  fill,
  "text-anchor": "middle",
  "font-family": font,
  "font-size": 12.5,
});

/** What the looks of columns mean, of those that are there. */
export function legendOf(figures) {
  const looks = new Map();
  for (const figure of figures)
    looks.set(figure.isChosen ? valueWord("ObservationKind", figure.kind) : t("figureNotChosen"), figure);
  return [...looks].map(([word, figure]) => ({
    word,
    mark: () =>
      svg(
        "svg",
        { viewBox: "0 0 14 14", width: 14, height: 14, "aria-hidden": "true" },
        svg("rect", {
          x: 1,
          y: 1,
          width: 12,
          height: 12,
          ...paintOf(figure, styleValue("--accent"), styleValue("--soft")),
        }),
      ),
  }));
}
