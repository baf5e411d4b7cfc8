// Starts the page, and shows what the address says.

import { currentState, go, VIEWS, viewAddress } from "./address.js";
import { Fault, loadOperations } from "./api.js";
import { charts } from "./charts.js";
import { loadColours } from "./colours.js";
import { copy, h, icon, iconButton, reasonOf } from "./dom.js";
import { graph } from "./graph.js";
import { panel } from "./panel.js";
import { routesView } from "./routes.js";
import { searchBox, searchResults } from "./search.js";
import { start } from "./start.js";
import { openStatement } from "./statement.js";
import { currentLanguage, loadWords, setLanguage, t } from "./words.js";

/** A view that is read when it is first looked at. */
function later(load) {
  let view;
  return {
    async show(...given) {
      view ??= await load();
      await view.show(...given);
    },
    recolour: () => view?.recolour?.(),
  };
}

const table = later(async () => (await import("./tables.js")).table);
const figure = later(async () => (await import("./figure.js")).figureView);
const compare = later(async () => (await import("./compare.js")).compare);

const imports = later(async () => (await import("./imports.js")).importsView);

const views = {
  start,
  graph,
  figures: charts,
  figure,
  compare,
  routes: routesView,
  table,
  search: searchResults,
  imports,
};

/** Views that stand in no menu, by the one from which one comes to them. */
const PARENTS = { figure: "figures", compare: "table", imports: "start" };

const sectionOf = (view) => document.querySelector(`[data-view="${view}"]`);

function storedTheme() {
  try {
    return localStorage.getItem("zonegraph-theme");
  } catch {
    return null; // Storage may be forbidden; the system's theme is as good.
  }
}

const isDark = () =>
  (document.documentElement.dataset.theme ??
    (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

function applyTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

function recolour() {
  for (const view of Object.values(views)) view.recolour?.();
}

function toggleTheme() {
  const theme = isDark() ? "light" : "dark";
  applyTheme(theme);
  try {
    localStorage.setItem("zonegraph-theme", theme);
  } catch {
    // Then it lasts until the page is left.
  }
  drawHead(currentState());
  recolour();
}

function drawHead(state) {
  document.title = `ZoneGraph · ${t("title")}`;
  document.getElementById("brand-title").textContent = t("title");
  const skip = document.getElementById("skip");
  skip.textContent = t("skip");
  skip.onclick = () => document.getElementById("main").focus();
  const nav = document.getElementById("views");
  nav.setAttribute("aria-label", t("navLabel"));
  nav.replaceChildren(
    ...["start", "graph", "figures", "routes", "table"].map((view) =>
      h(
        "a",
        {
          href: viewAddress(view),
          "aria-current": (PARENTS[state.view] ?? state.view) === view ? "page" : null,
          data: { nav: view },
        },
        icon(view),
        h("span", {}, t(`nav${view.charAt(0).toUpperCase()}${view.slice(1)}`)),
      ),
    ),
  );
  document.getElementById("tools").replaceChildren(
    iconButton("link", t("share"), () => copy(location.href), { id: "share" }),
    iconButton("code", t("query"), openStatement, { id: "query" }),
    iconButton(isDark() ? "sun" : "moon", isDark() ? t("themeLight") : t("themeDark"), toggleTheme, { id: "theme" }),
    h(
      "button",
      {
        type: "button",
        class: "language",
        id: "language",
        title: t("languageLabel"),
        lang: currentLanguage() === "zh" ? "en" : "zh-CN",
        onclick: () => go({ lang: currentLanguage() === "zh" ? "en" : "" }),
      },
      h("span", { class: "long" }, t("language")),
      h("span", { class: "short" }, t("languageShort")),
    ),
  );
}

/** What stands in a view that could not be shown, with a way to try again. */
function problem(failure, retry) {
  const text = failure instanceof Fault ? reasonOf(failure) : t("errorNetwork");
  return h(
    "div",
    { class: "state", role: "alert" },
    h("h2", {}, t("errorTitle")),
    h("p", {}, text),
    h("button", { type: "button", class: "button primary", onclick: retry }, t("retry")),
  );
}

/** Shows a part of a state. What goes wrong with a state that was left meanwhile is nobody's concern any more. */
async function showIn(element, state, work) {
  try {
    await work();
  } catch (failure) {
    if (state !== shown || failure.name === "AbortError") return;
    if (!(failure instanceof Fault)) console.error(failure);
    element.replaceChildren(problem(failure, () => show({ anew: true })));
  }
}

let shown = null;

async function show({ anew = false } = {}) {
  const state = currentState();
  const before = anew ? null : shown;
  shown = state;
  const language = state.lang === "en" ? "en" : "zh";
  const fresh = before === null || language !== currentLanguage();
  setLanguage(language);
  if (fresh || before.view !== state.view) drawHead(state);
  if (fresh) searchBox(document.getElementById("search"));
  for (const view of VIEWS) sectionOf(view).hidden = view !== state.view;
  document.body.dataset.shown = state.view;
  const section = sectionOf(state.view);
  await Promise.all([
    showIn(section, state, () =>
      views[state.view].show(section, state, { fresh: fresh || before?.view !== state.view }),
    ),
    showIn(document.getElementById("panel"), state, () =>
      panel.show(document.getElementById("panel"), state, { fresh }),
    ),
  ]);
  document.documentElement.dataset.ready = "true";
  performance.mark("zonegraph-shown");
}

addEventListener("hashchange", () => show());
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, dialog");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    document.querySelector("#search input").focus();
  } else if (event.key === "Escape" && !typing && currentState().pick) {
    go({ pick: "" });
  }
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  drawHead(currentState());
  recolour();
});

applyTheme(storedTheme());
await Promise.all([loadWords(), loadOperations(), loadColours()]);
await show();
