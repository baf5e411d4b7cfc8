// What one may take along: tables as CSV, pictures as PNG.

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
