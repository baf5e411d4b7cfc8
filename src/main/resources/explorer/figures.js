// How figures are written: as the source puts them, never more certain.

import { currentLanguage, number, t, unitWord, valueWord } from "./words.js";

const SIGNS = { AT_LEAST: "≥ ", MORE_THAN: "> ", AT_MOST: "≤ ", LESS_THAN: "< ", ABOUT: "≈ " };

const signOf = (comparator) => (comparator === "NEARLY" ? t("nearly") : (SIGNS[comparator] ?? ""));

/** The number that a figure stands at: itself, or the bound that is known; null where there is none. */
export const standsAt = (figure) => figure.baseValue ?? figure.lowerBound ?? figure.upperBound;

/** Thousands are written out: "500,000 yuan". */
function yuanScale(value) {
  if (value >= 1e12) return { size: 1e12, after: " trillion yuan" };
  if (value >= 1e9) return { size: 1e9, after: " billion yuan" };
  return value >= 1e6 ? { size: 1e6, after: " million yuan" } : { after: " yuan" };
}

/** In what people say a base value: how many of the base unit that is, and the words around the number. */
function scaleOf(value, baseUnit) {
  if (baseUnit === "PERCENT") return { after: "%" };
  if (currentLanguage() === "en") {
    if (baseUnit === "CNY") return yuanScale(Math.abs(value));
    if (baseUnit === "RANK") return { before: "No. " };
    if (baseUnit === "MONTH" && value >= 24 && value % 12 === 0) return { size: 12, after: " years" };
  } else {
    if (baseUnit === "CNY")
      return Math.abs(value) >= 1e8 ? { size: 1e8, after: " 亿元" } : { size: 1e4, after: " 万元" };
    if (baseUnit === "TEU" && value >= 1e4) return { size: 1e4, after: " 万标箱" };
  }
  return { after: ` ${unitWord(baseUnit)}`.trimEnd() };
}

/** Base values as one says the last of them: the bounds of a range have one scale. */
function baseText(values, baseUnit) {
  const { size = 1, before = "", after = "" } = scaleOf(values.at(-1), baseUnit);
  return before + values.map((value) => number(value / size)).join("–") + after;
}

/** The unit in which an axis up to a base value is labelled: how many of the base unit that is, and its name. */
export function axisUnit(most, baseUnit) {
  const { size = 1, after = "" } = scaleOf(most, baseUnit);
  return { size, name: after.trim() };
}

/** How much a figure tells on its own: money and growth before ranks, ranks before counts of things. */
export function importanceOf(figure) {
  const dimension = { MONEY: 4, RANK: 3.5, VOLUME: 2.5, SHARE: 1.5, COUNT: 1 }[figure.indicator.dimension] ?? 0;
  return (
    dimension +
    (figure.growthRate !== null ? 2.5 : 0) +
    (figure.resolution === "YEAR" ? 1 : 0) +
    (standsAt(figure) === null && figure.growthRate === null ? -10 : 0)
  );
}

/** The number of a figure with its unit, in Chinese as the source writes it; null if it has none. */
function numberText(figure) {
  if (figure.comparator === "BETWEEN") return baseText([figure.lowerBound, figure.upperBound], figure.baseUnit);
  if (figure.baseValue === null) return null;
  if (currentLanguage() === "en") return baseText([figure.baseValue], figure.baseUnit);
  return number(figure.value) + (figure.unitSymbol === "%" ? "%" : ` ${figure.unitSymbol}`);
}

/** The figure with its comparator and unit: `≥ 25 亿元`. */
export function valueText(figure) {
  const text = numberText(figure);
  return text === null ? t("noValue") : signOf(figure.comparator) + text;
}

/** The same in words: `more than 6 billion yuan`. */
export function valueWords(figure) {
  const text = numberText(figure);
  if (text === null) return t("noValue");
  return wordsOf(figure.comparator) + text;
}

/** The number alone, with its comparator, where the unit is said elsewhere: `≥ 25`. */
export function shortText(figure, { size }) {
  if (figure.comparator === "BETWEEN") return `${number(figure.lowerBound / size)}–${number(figure.upperBound / size)}`;
  return signOf(figure.comparator) + number(standsAt(figure) / size);
}

/** What tells periods apart; null for a figure without a day, as nobody knows which others are of the same time. */
export const periodKey = ({ resolution, periodStart, periodEnd }) =>
  periodEnd ? [resolution, periodStart, periodEnd].join() : null;

/** Whether two figures are of the same period, as far as that is known. */
export const isSamePeriod = (one, other) => periodKey(one) !== null && periodKey(one) === periodKey(other);

/** Lengths of periods with their headings, those that most figures have first. */
const RESOLUTIONS = {
  YEAR: "figuresYear",
  MONTH: "figuresMonth",
  DAY: "figuresDay",
  POINT_IN_TIME: "figuresPoint",
  MULTI_YEAR: "figuresYears",
};

/** Figures by the length of their periods: those of different lengths share neither an axis nor a ranking. */
export const byResolution = (figures) =>
  Object.entries(RESOLUTIONS)
    .map(([resolution, key]) => ({
      resolution,
      heading: t(key),
      figures: figures.filter((each) => each.resolution === resolution),
    }))
    .filter((group) => group.figures.length);

const wordsOf = (comparator) =>
  ["EXACT", "BETWEEN"].includes(comparator) ? "" : `${valueWord("Comparator", comparator).toLowerCase()} `;

/** The growth that the source states: `≥ +20% 同比`; null where it states none. */
export const growthText = (figure) => growthAfter(signOf, figure);

/** The same in words: `at least +20% year on year`. */
export const growthWords = (figure) => growthAfter(wordsOf, figure);

function growthAfter(qualifier, figure) {
  if (figure.growthComparator === null) return null;
  const rate = figure.growthRate ?? figure.growthLower ?? figure.growthUpper;
  if (rate === null) return null;
  const basis =
    figure.growthBasis && figure.growthBasis !== "UNSTATED" ? ` ${valueWord("GrowthBasis", figure.growthBasis)}` : "";
  const text =
    figure.growthComparator === "BETWEEN"
      ? `${number(figure.growthLower)}–${number(figure.growthUpper)}%`
      : `${number(rate, { signDisplay: "exceptZero" })}%`;
  return qualifier(figure.growthComparator) + text + basis.toLowerCase();
}

/** The best that a figure says: its number, or where it has none its growth. */
export const headline = (figure) =>
  standsAt(figure) === null ? (growthText(figure) ?? t("noValue")) : valueText(figure);

/** The period that a figure covers. */
export function periodText(figure) {
  const end = figure.periodEnd;
  if (!end) return figure.year ? String(figure.year) : t("undated");
  const chinese = currentLanguage() === "zh";
  if (figure.resolution === "POINT_IN_TIME") return t("asOf", { date: end });
  if (figure.resolution === "YEAR") return chinese ? `${end.slice(0, 4)} 年` : end.slice(0, 4);
  if (figure.resolution === "MONTH")
    return new Intl.DateTimeFormat(chinese ? "zh-CN" : "en", { year: "numeric", month: "long" }).format(new Date(end));
  return figure.periodStart && figure.periodStart !== end ? `${figure.periodStart} – ${end}` : end;
}
