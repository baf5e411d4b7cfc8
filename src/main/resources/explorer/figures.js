// How figures are written: as the source puts them, never more certain.

import { currentLanguage, number, t, unitWord, valueWord } from "./words.js";

const SIGNS = { AT_LEAST: "≥ ", MORE_THAN: "> ", AT_MOST: "≤ ", LESS_THAN: "< ", ABOUT: "≈ " };

export const signOf = (comparator) => (comparator === "NEARLY" ? t("nearly") : SIGNS[comparator] ?? "");

/** The number that a figure stands at: itself, or the bound that is known; null where there is none. */
export const standsAt = (figure) => figure.baseValue ?? figure.lowerBound ?? figure.upperBound;

function money(value) {
  return `${number(value, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 })} yuan`;
}

/** A number in base units, in English words. */
function english(value, baseUnit) {
  if (baseUnit === "CNY") return money(value);
  if (baseUnit === "%") return `${number(value)}%`;
  if (baseUnit === "rank") return `No. ${number(value)}`;
  if (baseUnit === "month" && value >= 24 && value % 12 === 0) return `${number(value / 12)} years`;
  return `${number(value)} ${unitWord(baseUnit)}`.trim();
}

/** A base value in the unit in which people say it. */
export function baseText(value, baseUnit) {
  if (currentLanguage() === "en") return english(value, baseUnit);
  if (baseUnit === "CNY") return Math.abs(value) >= 1e8 ? `${number(value / 1e8)} 亿元` : `${number(value / 1e4)} 万元`;
  if (baseUnit === "TEU" && value >= 1e4) return `${number(value / 1e4)} 万标箱`;
  return baseUnit === "%" ? `${number(value)}%` : `${number(value)} ${unitWord(baseUnit)}`;
}

function range(figure) {
  const low = baseText(figure.lowerBound, figure.baseUnit);
  return `${number(figure.lowerBound)}–${baseText(figure.upperBound, figure.baseUnit)}`.replace("NaN", low);
}

/** The figure with its comparator and unit: `≥ 25 亿元`. */
export function valueText(figure) {
  if (figure.comparator === "BETWEEN") return range(figure);
  if (figure.baseValue === null) return t("noValue");
  if (currentLanguage() === "en") return signOf(figure.comparator) + english(figure.baseValue, figure.baseUnit);
  return signOf(figure.comparator) + number(figure.value) + (figure.unit === "%" ? "%" : ` ${figure.unit}`);
}

/** The growth that the source states: `≥ +20% 同比`; null where it states none. */
export function growthText(figure) {
  if (figure.growthComparator === null) return null;
  const rate = figure.growthRate ?? figure.growthLower ?? figure.growthUpper;
  if (rate === null) return null;
  const basis = figure.growthBasis && figure.growthBasis !== "UNSTATED" ? ` ${valueWord("GrowthBasis", figure.growthBasis)}` : "";
  const text = figure.growthComparator === "BETWEEN" ? `${number(figure.growthLower)}–${number(figure.growthUpper)}%` : `${number(rate, { signDisplay: "exceptZero" })}%`;
  return signOf(figure.growthComparator) + text + basis.toLowerCase();
}

/** The best that a figure says: its number, or where it has none its growth. */
export const headline = (figure) => (standsAt(figure) === null ? growthText(figure) ?? t("noValue") : valueText(figure));

/** The period that a figure covers. */
export function periodText(figure) {
  const end = figure.periodEnd;
  if (!end) return figure.year ? String(figure.year) : t("undated");
  const chinese = currentLanguage() === "zh";
  if (figure.resolution === "POINT_IN_TIME") return t("asOf", { date: end });
  if (figure.resolution === "YEAR") return chinese ? `${end.slice(0, 4)} 年` : end.slice(0, 4);
  if (figure.resolution === "MONTH") return new Intl.DateTimeFormat(chinese ? "zh-CN" : "en", { year: "numeric", month: "long" }).format(new Date(end));
  return figure.periodStart && figure.periodStart !== end ? `${figure.periodStart} – ${end}` : end;
}
