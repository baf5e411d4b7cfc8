// The one search box, and the page of results.

import { addressOf, currentState, go, pickAddress, viewAddress } from "./address.js";
import { ask } from "./api.js";
import { dot } from "./colours.js";
import { attempt, h, icon, reasonOf } from "./dom.js";
import { rowsFile } from "./files.js";
import { inLanguage, nameOf, otherNameOf, t, typeWord, valueWord } from "./words.js";

const DELAY = 120;

/** The name that was found, with what was typed marked. */
const marked = (parts) => parts.map((part) => (part.matched ? h("mark", {}, part.text) : part.text));

/** Hits under their types, each type where its best hit is. */
function grouped(hits) {
  const groups = new Map();
  for (const hit of hits) {
    const type = hit.node.__typename;
    groups.set(type, [...(groups.get(type) ?? []), hit]);
  }
  return groups;
}

/** Where a hit leads: into the panel of this view, or from start and results to the graph. */
function hitAddress(id) {
  const state = currentState();
  if (state.view === "graph")
    return addressOf({ ...state, nodes: [...new Set([...state.nodes, id])], pick: id, path: "" });
  if (["figures", "figure", "compare", "routes"].includes(state.view)) return pickAddress(id);
  return addressOf({ view: "graph", lang: state.lang, nodes: [id], pick: id });
}

/**
 * A box in which one types a name, above a list of hits: of all types, or of one; without those that are not accepted.
 * Its options have ids that begin with `name`. `leadsTo` has the address of a hit; where there is none, all results can
 * be looked at as well.
 */
export class SearchBox {
  constructor(root, { name = "hit", label = t("searchLabel"), entityType = null, accepts = () => true, leadsTo } = {}) {
    this.name = name;
    this.entityTypes = entityType && [typeFilter(entityType)];
    this.accepts = accepts;
    this.leadsTo = leadsTo ?? hitAddress;
    this.hasPage = !leadsTo;
    this.input = h("input", {
      type: "search",
      role: "combobox",
      "aria-expanded": "false",
      "aria-controls": `${name}s`,
      "aria-autocomplete": "list",
      "aria-label": label,
      placeholder: placeholderOf(label, leadsTo),
      autocomplete: "off",
      spellcheck: "false",
      enterkeyhint: "search",
      oninput: (event) => event.isComposing || this.type(),
      oncompositionend: () => this.type(),
      onkeydown: (event) => this.key(event),
      onfocus: () => this.input.value && this.list.children.length && this.open(true),
    });
    this.list = h("div", { id: `${name}s`, class: "hits", role: "listbox", "aria-label": label, hidden: true });
    const key = this.hasPage && h("kbd", { "aria-hidden": "true" }, "/");
    root.replaceChildren(...[icon("search"), this.input, key, this.list].filter(Boolean));
    root.onfocusout = (event) => root.contains(event.relatedTarget) || this.open(false);
    this.options = [];
  }

  open(shown) {
    this.list.hidden = !shown;
    this.input.setAttribute("aria-expanded", String(shown));
    if (!shown) this.activate(-1);
  }

  /** Asks no more: what was typed was typed on, or is no longer wanted. */
  stop() {
    clearTimeout(this.timer);
    this.running?.abort();
  }

  type() {
    this.stop();
    const text = this.input.value.trim();
    if (!text) {
      this.list.replaceChildren();
      this.open(false);
      return;
    }
    this.timer = setTimeout(() => this.suggest(text), DELAY);
  }

  async suggest(text) {
    this.running = new AbortController();
    const { signal } = this.running;
    try {
      const { suggest } = await ask("Suggest", { text, entityTypes: this.entityTypes }, { signal });
      this.fill(text, suggest.filter(this.accepts));
    } catch (failure) {
      if (signal.aborted) return;
      this.list.replaceChildren(h("p", { class: "hits-none", role: "alert" }, reasonOf(failure)));
      this.open(true);
    }
  }

  fill(text, hits) {
    this.options = [];
    const groups = [...grouped(hits)].map(([type, each]) =>
      h(
        "div",
        { role: "group", "aria-label": typeWord(type) },
        h("p", { class: "hits-type", "aria-hidden": "true" }, dot(type), typeWord(type)),
        each.slice(0, 5).map((hit) => this.option(hit)),
      ),
    );
    const all = h(
      "div",
      {
        role: "option",
        id: `${this.name}-all`,
        class: "hit hit-all",
        "aria-selected": "false",
        onmousedown: (event) => event.preventDefault(),
        onclick: () => this.leave(viewAddress("search", { q: text })),
      },
      t("allResults"),
      icon("arrow"),
    );
    if (hits.length && this.hasPage) this.options.push(all);
    this.list.replaceChildren(
      ...(hits.length
        ? [...groups, ...(this.hasPage ? [all] : [])]
        : [
            h(
              "div",
              { class: "hits-none" },
              h("p", {}, t("noResults", { text })),
              h("p", { class: "hint" }, t("noResultsHint")),
            ),
          ]),
    );
    this.activate(-1);
    this.open(true);
  }

  option(hit) {
    const option = h(
      "div",
      {
        role: "option",
        id: `${this.name}-${hit.node.id}`,
        class: "hit",
        "aria-selected": "false",
        data: { id: hit.node.id },
        onmousedown: (event) => event.preventDefault(),
        onclick: () => this.leave(this.leadsTo(hit.node.id)),
      },
      h("span", { class: "hit-name" }, marked(hit.highlight)),
      h("span", { class: "hit-other" }, beside(hit)),
      h("span", { class: "hit-why" }, valueWord("MatchedOn", hit.matchedOn[0])),
    );
    this.options.push(option);
    return option;
  }

  leave(address) {
    this.stop();
    this.open(false);
    this.input.blur();
    location.hash = address;
  }

  activate(index) {
    this.active = index;
    for (const [at, option] of this.options.entries()) option.setAttribute("aria-selected", String(at === index));
    const active = this.options[index];
    this.input.setAttribute("aria-activedescendant", active?.id ?? "");
    active?.scrollIntoView({ block: "nearest" });
  }

  key(event) {
    if (event.isComposing || event.keyCode === 229) return; // It chooses characters.
    const last = this.options.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.list.hidden && this.list.children.length) this.open(true);
      const next = this.active + (event.key === "ArrowDown" ? 1 : -1);
      if (next > last) this.activate(0);
      else this.activate(next < 0 ? last : next);
    } else if (event.key === "Enter" && this.input.value.trim()) {
      event.preventDefault();
      if (this.options[this.active]) this.options[this.active].click();
      else if (this.hasPage) this.leave(viewAddress("search", { q: this.input.value.trim() }));
      else if (this.options.length === 1) this.options[0].click();
    } else if (event.key === "Escape") {
      if (this.list.hidden) this.input.blur();
      this.open(false);
    }
  }
}

function placeholderOf(label, leadsTo) {
  if (leadsTo) return label;
  return innerWidth < 900 ? t("searchShort") : t("search");
}

/** The name that was not marked: what it was found by is one, the other tells what it is. */
function beside(hit) {
  const found = hit.highlight.map((part) => part.text).join("");
  return [nameOf(hit.node), otherNameOf(hit.node)].find((name) => name && name !== found) ?? "";
}

export function searchBox(root) {
  const typed = root.querySelector("input")?.value ?? "";
  new SearchBox(root).input.value = typed || currentState().q;
}

const typeFilter = (name) => name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();

export const searchResults = {
  turn: 0,

  async show(root, state) {
    this.turn += 1;
    const { turn } = this;
    const key = JSON.stringify([state.q, state.type, state.lang]);
    if (this.key === key && this.page?.isConnected) {
      this.relink();
      return;
    }
    if (this.text !== state.q) this.types = new Set();
    if (!root.firstChild || this.text !== state.q)
      root.replaceChildren(h("div", { class: "state", role: "status" }, h("span", { class: "spinner" }), t("loading")));
    this.text = state.q;
    const variables = { text: state.q, entityTypes: state.type ? [typeFilter(state.type)] : null };
    const { search } = await ask("Search", variables);
    if (turn !== this.turn) return;
    this.key = key;
    const rows = [...search.edges];
    let { pageInfo } = search;
    const list = h("ol", { class: "results" });
    const more = h("button", {
      type: "button",
      class: "button",
      onclick: attempt(async () => {
        const next = (await ask("Search", { ...variables, after: pageInfo.endCursor })).search;
        rows.push(...next.edges);
        pageInfo = next.pageInfo;
        fill();
      }),
    });
    const chips = h("div", { class: "chips", role: "group", "aria-label": t("type") });
    const fill = () => {
      list.replaceChildren(...rows.map((hit) => this.row(hit)));
      chips.replaceChildren(...this.chips(rows, state));
      more.hidden = !pageInfo.hasNextPage;
      more.textContent = t("moreOf", { n: Math.min(30, search.totalCount - rows.length) });
    };
    fill();
    this.page = h(
      "div",
      { class: "page narrow-page" },
      h(
        "header",
        { class: "page-head" },
        h(
          "div",
          {},
          h("h1", {}, t("searchTitle", { text: state.q })),
          h("p", { class: "hint" }, t("results", { n: search.totalCount })),
        ),
        h(
          "div",
          { class: "bar" },
          h(
            "button",
            {
              type: "button",
              class: "button",
              onclick: () =>
                rowsFile(
                  "search",
                  rows.map((hit) => ({
                    [t("name")]: hit.node.name,
                    [t("type")]: typeWord(hit.node.__typename),
                    id: hit.node.id,
                    nameEn: hit.node.nameEn,
                  })),
                ),
            },
            icon("download"),
            t("csv"),
          ),
        ),
      ),
      chips,
      rows.length
        ? [list, more]
        : h("div", { class: "state" }, h("h2", {}, t("noResults", { text: state.q })), h("p", {}, t("noResultsHint"))),
    );
    root.replaceChildren(this.page);
  },

  /** A choice of the types that were found, with this filter or another. */
  chips(rows, state) {
    for (const hit of rows) this.types.add(hit.node.__typename);
    if (state.type) this.types.add(state.type);
    return [["", t("searchAllTypes")], ...[...this.types].map((type) => [type, typeWord(type)])].map(([type, word]) =>
      h(
        "button",
        { type: "button", class: "chip", "aria-pressed": String(state.type === type), onclick: () => go({ type }) },
        type && dot(type),
        word,
      ),
    );
  },

  /** Links keep the rest of the state. */
  relink() {
    for (const link of this.page.querySelectorAll("a[data-pick]")) link.href = pickAddress(link.dataset.pick);
  },

  row(hit) {
    return h(
      "li",
      {},
      h(
        "a",
        { href: pickAddress(hit.node.id), class: "result", data: { pick: hit.node.id } },
        dot(hit.node.__typename),
        h(
          "span",
          { class: "result-text" },
          h(
            "span",
            { class: "result-name" },
            h("span", {}, marked(hit.highlight)),
            h("span", { class: "hit-other" }, beside(hit)),
          ),
          h("span", { class: "result-what" }, inLanguage(hit.node.description, hit.node.descriptionEn) ?? ""),
        ),
        h(
          "span",
          { class: "result-type" },
          typeWord(hit.node.__typename),
          h("span", { class: "hit-why" }, hit.matchedOn.map((each) => valueWord("MatchedOn", each)).join(" · ")),
        ),
      ),
    );
  },
};
