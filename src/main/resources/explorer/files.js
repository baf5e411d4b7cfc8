// What one may take along: tables as CSV and XLSX, pictures as PNG.

import { h, script, styleValue, svg } from "./dom.js";
import { t } from "./words.js";

const name = (topic, ending) => `zonegraph-${topic}-${new Date().toISOString().slice(0, 10)}.${ending}`;

export function handOut(content, filename) {
  const address = URL.createObjectURL(content);
  const link = h("a", { href: address, download: filename });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Hands out rows as CSV, in UTF-8 as spreadsheets want it, with nothing in it that they would run as a formula. */
export async function rowsFile(topic, rows) {
  await script("papaparse.min.js");
  const text = globalThis.Papa.unparse(rows, { escapeFormulae: true });
  handOut(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }), name(topic, "csv"));
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A value as a spreadsheet has it: days are dates, numbers are numbers. */
function sheetCell(value) {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" && DAY.test(value)) return { value: new Date(value), format: "yyyy-mm-dd" };
  return { value, type: value.constructor };
}

/** Widths in characters, of which a Chinese one takes two. */
const widthOf = (texts) =>
  Math.min(
    60,
    Math.max(
      8,
      ...texts.map((text) => [...String(text ?? "")].reduce((sum, each) => sum + (each > "\u2e80" ? 2 : 1), 2)),
    ),
  );

/** Hands out rows as XLSX, under headings that stay in sight. */
export async function sheetFile(topic, sheet, headings, rows) {
  await script("write-excel-file.min.js");
  const columns = headings.map((heading, at) => ({ width: widthOf([heading, ...rows.map((row) => row[at])]) }));
  const cells = [
    headings.map((value) => ({ value, type: String, fontWeight: "bold" })),
    ...rows.map((row) => row.map(sheetCell)),
  ];
  const file = globalThis.writeXlsxFile(cells, { columns, sheet, stickyRowsCount: 1 });
  handOut(await file.toBlob(), name(topic, "xlsx"));
}

export const pictureFile = (topic, blob) => handOut(blob, name(topic, "png"));

const MARGIN = 24;
const NARROWEST = 460;

/** A text in lines that are no wider than they may be; Chinese breaks anywhere. */
function linesOf(text, width, font) {
  const pen = h("canvas").getContext("2d");
  pen.font = font;
  const lines = [""];
  for (const piece of text.match(/\p{Script=Han}|\p{P}|[^\s\p{Script=Han}\p{P}]+|\s+/gu) ?? []) {
    if (lines.at(-1) && pen.measureText(lines.at(-1) + piece).width > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] += piece;
  }
  return lines;
}

/** Pixels of a canvas for one of the page: charts are drawn as finely as drawings. */
export const FINENESS = 2;

const isCanvas = (chart) => chart instanceof HTMLCanvasElement;

const sizeOf = (chart) =>
  isCanvas(chart)
    ? { width: chart.width / FINENESS, height: chart.height / FINENESS }
    : { width: Number(chart.getAttribute("width")), height: Number(chart.getAttribute("height")) };

/** A drawing, or what is on a canvas, at a place of a picture. */
function placed(chart, x, y) {
  if (isCanvas(chart)) return svg("image", { href: chart.toDataURL(), x, y, ...sizeOf(chart) });
  const copy = chart.cloneNode(true);
  copy.setAttribute("x", x);
  copy.setAttribute("y", y);
  return copy;
}

/**
 * Hands out charts, SVG or canvas, one below the other as PNG: with headings, what their looks mean, and the documents
 * that they rest on.
 */
export async function chartFile(topic, { title, subtitle, charts, legend = [], sources = [] }) {
  const [ink, soft] = ["--ink", "--soft"].map(styleValue);
  const family = getComputedStyle(document.body).fontFamily;
  const width = Math.max(NARROWEST, ...charts.map(({ chart }) => sizeOf(chart).width));
  const picture = svg("svg", {});
  let y = MARGIN;
  const write = (text, size, fill, weight = 400) => {
    for (const line of linesOf(text, width, `${weight} ${size}px ${family}`)) {
      y += size * 1.45;
      picture.append(
        svg(
          "text",
          { x: MARGIN, y: y - size * 0.3, "font-family": family, "font-size": size, "font-weight": weight, fill },
          line,
        ),
      );
    }
  };
  write(title, 20, ink, 650);
  write(subtitle, 13, soft);
  for (const { heading, chart } of charts) {
    y += 14;
    if (heading) write(heading, 14, ink, 600);
    picture.append(placed(chart, MARGIN, y + 6));
    y += sizeOf(chart).height + 6;
  }
  if (legend.length) y += 20;
  legend.reduce((x, { word, mark }) => {
    picture.append(
      placed(mark(), x, y - 12),
      svg("text", { x: x + 20, y, "font-family": family, "font-size": 12.5, fill: soft }, word),
    );
    return x + 20 + 14 * word.length + 16;
  }, MARGIN);
  y += 10;
  if (sources.length) write(`${t("sources")}: ${sources.join(" · ")}`, 12, soft);
  write(`ZoneGraph · ${location.host}`, 12, soft);
  picture.setAttribute("viewBox", `0 0 ${width + 2 * MARGIN} ${y + MARGIN}`);
  await drawingFile(topic, picture, styleValue("--card"));
}

/** Draws an SVG that carries its own colours as PNG. */
export async function drawingFile(topic, drawing, background) {
  const box = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true);
  copy.setAttribute("width", box.width);
  copy.setAttribute("height", box.height);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await picture.decode();
  const canvas = h("canvas", { width: box.width * 2, height: box.height * 2 });
  const pen = canvas.getContext("2d");
  pen.fillStyle = background;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  pictureFile(topic, await new Promise((resolve) => canvas.toBlob(resolve, "image/png")));
}
