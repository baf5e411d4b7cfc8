// Elements, without a framework.

import { t } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";

function build(element, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "style") for (const [key, each] of Object.entries(value)) element.style.setProperty(key, each);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(3).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** An HTML element: `h("p", {class: "hint"}, "text", other)`. */
export const h = (tag, properties, ...children) => build(document.createElement(tag), properties, children);

/** An SVG element. */
export const svg = (tag, properties, ...children) => build(document.createElementNS(SVG, tag), properties, children);

const ICONS = {
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.3 15.3 20 20",
  close: "M6 6l12 12M18 6 6 18",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5",
  moon: "M20 14.5A8 8 0 1 1 9.5 4a6.5 6.5 0 0 0 10.5 10.5",
  start: "M4 11 12 4l8 7M6 10v9h12v-9",
  graph:
    "M12 7.5 7 15.5M12 7.5l5 8M8.5 17.5h7M12 3.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4M6.5 15.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4M17.5 15.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4",
  figures: "M4 20h16M7 20v-7M12 20V5M17 20v-10",
  routes:
    "M6 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4M18 16a2 2 0 1 1 0 4 2 2 0 0 1 0-4M8 6h7a3.5 3.5 0 0 1 0 6H9a3.5 3.5 0 0 0 0 6h7",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  layout: "M20 11a8 8 0 0 0-14.3-4L4 9M4 4v5h5M4 13a8 8 0 0 0 14.3 4L20 15M20 20v-5h-5",
  clear: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  code: "M8 8l-4 4 4 4M16 8l4 4-4 4",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17",
  picture: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
  filter: "M4 6h16M7 12h10M10 18h4",
  columns: "M4 5h16v14H4zM9.3 5v14M14.7 5v14",
  download: "M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14",
  upload: "M12 16V5M7.5 9.5 12 5l4.5 4.5M5 20h14",
  compare: "M4 5h6v14H4zM14 5h6v14h-6zM6.5 9h1M6.5 12h1M16.5 9h1M16.5 12h1",
  arrow: "M5 12h14M13 6l6 6-6 6",
  path: "M5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4M19 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4M7 17h4a2 2 0 0 0 2-2V9a2 2 0 0 1 2-2h2",
};

/** One of the icons, drawn with the colour of the text around it. */
export const icon = (name) =>
  svg(
    "svg",
    { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true", focusable: "false" },
    svg("path", {
      d: ICONS[name],
      fill: "none",
      stroke: "currentColor",
      "stroke-width": "1.7",
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
  );

/** A button with an icon, named for those who cannot see it. */
export const iconButton = (name, label, onclick, properties) =>
  h(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...properties },
    icon(name),
  );

/** A value of the style sheet, as `--accent`. */
export const styleValue = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const scripts = new Map();

/** Loads a library that is no module, once. */
export function script(name) {
  if (!scripts.has(name)) {
    scripts.set(
      name,
      new Promise((resolve, reject) => {
        const element = h("script", {
          src: new URL(`lib/${name}`, import.meta.url).href,
          onload: resolve,
          onerror: () => {
            scripts.delete(name);
            reject(new Error(name));
          },
        });
        element.async = false;
        document.head.append(element);
      }),
    );
  }
  return scripts.get(name);
}

/** Says something to all: on the screen for a moment, and to screen readers. */
export function say(text) {
  const toast = document.getElementById("toast");
  toast.textContent = text;
  toast.classList.add("shown");
  clearTimeout(say.timer);
  say.timer = setTimeout(() => toast.classList.remove("shown"), 3200);
}

/** Codes of errors that say something about the service, not about the request. */
const OF_THE_SERVICE = {
  NETWORK: "errorNetwork",
  UNAUTHENTICATED: "keyNeeded",
  RATE_LIMITED: "errorBusy",
  OVERLOADED: "errorBusy",
  TIMEOUT: "errorTimeout",
  UNAVAILABLE: "errorUnavailable",
  INTERNAL_SERVER_ERROR: "errorInternal",
};

/** Why there is no answer, in the language of the page; what is wrong with a request, in the words of the service. */
export const reasonOf = (failure) =>
  failure.code in OF_THE_SERVICE ? t(OF_THE_SERVICE[failure.code]) : failure.message || t("errorNetwork");

/** Tries what a button does, and says what went wrong. */
export const attempt = (work) => async () => {
  try {
    await work();
  } catch (failure) {
    say(reasonOf(failure));
  }
};

/** Copies from a field: pages over plain HTTP have no clipboard of their own. A field outside of an open dialog cannot be selected. */
function copySelected(text) {
  const focused = document.activeElement;
  const field = h("textarea", { readonly: true });
  field.value = text;
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  field.focus({ preventScroll: true });
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return copied;
}

/** Copies a text, and says whether that went well. */
export async function copy(text) {
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  say(t(copied || copySelected(text) ? "copied" : "copyFailed"));
}
