// What one may take along: tables as CSV and XLSX, pictures as PNG.

import { h, script } from "./dom.js";

const name = (topic, ending) => `zonegraph-${topic}-${new Date().toISOString().slice(0, 10)}.${ending}`;

function hand(content, filename) {
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
  hand(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }), name(topic, "csv"));
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
  hand(await file.toBlob(), name(topic, "xlsx"));
}

export const pictureFile = (topic, blob) => hand(blob, name(topic, "png"));

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
