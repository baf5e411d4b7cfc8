// How figures are written: as the source puts them, never more certain.

import { currentLanguage, number, t, unitWord, valueWord } from "./words.js";

const SIGNS = { AT_LEAST: "≥ ", MORE_THAN: "> ", AT_MOST: "≤ ", LESS_THAN: "< ", ABOUT: "≈ " };

const signOf = (comparator) => (comparator === "NEARLY" ? t("nearly") : (SIGNS[comparator] ?? ""));

/** The number that a figure stands at: itself, or the bound that is known; null where there is none. */
export const standsAt = (figure) => figure.baseValue ?? figure.lowerBound ?? figure.upperBound;

/** In what people say a base value: how many of the base unit that is, and the words around the number. */
function scaleOf(value, baseUnit) {
  if (baseUnit === "PERCENT") return { after: "%" };
  if (currentLanguage() === "en") {
    if (baseUnit === "CNY") return { after: " yuan", options: { notation: "compact", compactDisplay: "long" } };
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
  const { size = 1, before = "", after = "", options } = scaleOf(values.at(-1), baseUnit);
  return before + values.map((value) => number(value / size, options)).join("–") + after;
}

/** The figure with its comparator and unit: `≥ 25 亿元`. */
export function valueText(figure) {
  if (figure.comparator === "BETWEEN") return baseText([figure.lowerBound, figure.upperBound], figure.baseUnit);
  if (figure.baseValue === null) return t("noValue");
  if (currentLanguage() === "en") return signOf(figure.comparator) + baseText([figure.baseValue], figure.baseUnit);
  return signOf(figure.comparator) + number(figure.value) + (figure.unitSymbol === "%" ? "%" : ` ${figure.unitSymbol}`);
}

/** The growth that the source states: `≥ +20% 同比`; null where it states none. */
export function growthText(figure) {
  if (figure.growthComparator === null) return null;
  const rate = figure.growthRate ?? figure.growthLower ?? figure.growthUpper;
  if (rate === null) return null;
  const basis =
    figure.growthBasis && figure.growthBasis !== "UNSTATED" ? ` ${valueWord("GrowthBasis", figure.growthBasis)}` : "";
  const text =
    figure.growthComparator === "BETWEEN"
      ? `${number(figure.growthLower)}–${number(figure.growthUpper)}%`
      : `${number(rate, { signDisplay: "exceptZero" })}%`;
  return signOf(figure.growthComparator) + text + basis.toLowerCase();
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
