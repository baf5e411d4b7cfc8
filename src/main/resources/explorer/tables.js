// The nodes of a type as a table: columns to choose, filters, sorting, groups, pages and files.

import {
  addressOf,
  compareAddress,
  currentState,
  go,
  listAddress,
  MOST_COMPARED,
  pickAddress,
  tableAddress,
  viewAddress,
} from "./address.js";
import { ask, Fault } from "./api.js";
import { dot } from "./colours.js";
import { h, icon, iconButton, reasonOf, say } from "./dom.js";
import { rowsFile, sheetFile } from "./files.js";
import { controlsOf, filterText, NONE, parseFilters, rangeOf, whereOf, withFilter } from "./filters.js";
import { describeList, groupingsOf, listOf, rootLists } from "./lists.js";
import {
  cellValue,
  columnWord,
  isNumeric,
  orderOf,
  readAll,
  readCounts,
  readGroups,
  readRows,
  textOf,
} from "./rows.js";
import { currentLanguage, fieldWord, nameOf, number, t, typesWord, valueWord } from "./words.js";

const PAGE_SIZE = 50;

/** A file has so many rows at most, read in pages of the largest size that the service answers. */
const MAX_ROWS = 5_000;
const MAX_PAGE_SIZE = 100;

/** While one types, the table follows after so many milliseconds. */
const DELAY = 300;

/** What goes back to the first page. */
const FIRST_PAGE = { after: "", before: "", row: "" };

const change = (changes, options) => go({ ...FIRST_PAGE, ...changes }, options);

const isChanged = (state, other, ...names) => names.some((name) => String(state[name]) !== String(other?.[name]));

/** How one sorts by a column next: ascending, descending, as the list is. */
function nextSort(sort, name) {
  if (sort === name) return `-${name}`;
  return sort === `-${name}` ? "" : name;
}

function ariaSort(sort, name) {
  if (sort === name) return "ascending";
  return sort === `-${name}` ? "descending" : "none";
}

/** A button that shows and hides what it controls; Escape hides it. */
function opener(id, iconName, words, element) {
  const open = (shown) => {
    element.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
  };
  const button = h(
    "button",
    {
      type: "button",
      class: "button",
      id,
      "aria-expanded": "false",
      "aria-controls": element.id,
      onclick: () => open(element.hidden),
    },
    icon(iconName),
    h("span", {}, words),
  );
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open(false);
    button.focus();
  });
  return button;
}

export const table = {
  turn: 0,

  async show(root, state, { fresh }) {
    this.turn += 1;
    const { turn } = this;
    if (fresh && !root.firstChild)
      root.replaceChildren(h("div", { class: "state", role: "status" }, h("span", { class: "spinner" }), t("loading")));
    this.lists = await rootLists();
    const given = (state.of && (await listOf(state.of))) || this.rootList(state.type);
    const list = await describeList(given, this.lists);
    const names = await this.namesIn(list, state);
    if (turn !== this.turn || currentState().view !== "table") return;
    const before =
      root.contains(this.root) && !isChanged({ ...state, type: list.type }, this.at, "type", "of", "lang")
        ? this.at
        : null;
    this.list = list;
    this.names = names;
    this.state = state;
    this.filters = parseFilters(state.where, list.filters);
    if (!before) await this.build(root, turn);
    if (turn !== this.turn) return;
    this.at = { ...state, type: list.type };
    this.sync();
    if (!before || isChanged(state, before, "columns", "where", "find", "sort", "group", "after", "before"))
      await this.load(turn);
    else this.relink();
  },

  rootList(type) {
    const field = this.lists.get(type) ?? [...this.lists.values()][0];
    return { field };
  },

  /** Names of the entities that filters and the list itself are about. */
  async namesIn(list, state) {
    const filters = parseFilters(state.where, list.filters);
    const ids = [...filters].flatMap(([name, values]) =>
      list.filters.find((each) => each.name === name).kind.startsWith("node") ? values.filter((id) => id !== NONE) : [],
    );
    if (list.owner) ids.push(list.owner.id);
    if (!ids.length) return new Map();
    const { nodes } = await ask("Faces", { ids: [...new Set(ids)] }, { silent: true });
    return new Map(nodes.filter((node) => node?.name).map((node) => [node.id, nameOf(node)]));
  },

  /** The columns that are shown, in the order of the list. */
  get columns() {
    const { columns, shown } = this.list;
    const chosen = this.state.columns.filter((name) => columns.some((column) => column.name === name));
    const names = chosen.length ? [columns[0].name, ...chosen.filter((name) => name !== columns[0].name)] : shown;
    return names.map((name) => columns.find((column) => column.name === name));
  },

  get request() {
    return {
      where: whereOf(this.list, this.filters, this.state.find),
      orderBy: orderOf(this.list, this.state.sort),
    };
  },

  async build(root, turn) {
    const { list } = this;
    const controls = await controlsOf(list, (name, values) =>
      change({ where: withFilter(currentState().where, name, values) }),
    );
    if (turn !== this.turn) return;
    this.controls = controls;
    this.groupings = null;
    this.root = h("div", { class: "table-view" }, this.types(), h("div", { class: "table-page" }, this.parts()));
    root.replaceChildren(this.root);
    this.frame.replaceChildren(skeleton());
    this.loadGroupings(turn);
    this.loadCounts(turn);
  },

  /** All types that have a list. */
  types() {
    return h(
      "nav",
      { class: "table-types", "aria-label": t("tableTypes") },
      [...this.lists.keys()].map((type) =>
        h(
          "a",
          {
            class: "type-link",
            href: tableAddress(type),
            "aria-current": type === this.list.type ? "true" : null,
            data: { type },
          },
          dot(type),
          h("span", {}, typesWord(type, 2)),
          h("span", { class: "chip-count" }),
        ),
      ),
    );
  },

  parts() {
    this.selected = new Set();
    this.compareButton = h(
      "button",
      {
        type: "button",
        class: "button primary",
        id: "table-compare",
        hidden: true,
        onclick: () => {
          location.hash = compareAddress([...this.selected]);
        },
      },
      icon("compare"),
      h("span", {}),
    );
    this.count = h("span", { class: "chip-count", id: "table-count", role: "status" });
    this.chips = h("div", { class: "chips", id: "table-chips" });
    this.frame = h("div", {
      class: "table-frame data-frame",
      tabindex: "0",
      role: "region",
      "aria-label": typesWord(this.list.type, 2),
    });
    this.pager = h("nav", { class: "pager", "aria-label": t("tablePages") });
    this.filterPanel = h(
      "div",
      { class: "table-panel", id: "table-filters", hidden: true },
      this.controls.map((control) => control.element),
    );
    this.columnPanel = h("div", { class: "table-panel", id: "table-columns", hidden: true }, this.columnChoices());
    return [
      h("header", { class: "table-head" }, h("h1", {}, typesWord(this.list.type, 2), this.count), this.fileBar()),
      this.toolbar(),
      this.filterPanel,
      this.columnPanel,
      this.chips,
      this.frame,
      this.pager,
    ];
  },

  toolbar() {
    this.find = h("input", {
      type: "search",
      id: "table-find",
      "aria-label": t("tableFind"),
      placeholder: t("tableFind"),
      oninput: (event) => event.isComposing || this.type(),
      oncompositionend: () => this.type(),
    });
    this.filterButton = opener("open-filters", "filter", t("tableFilters"), this.filterPanel);
    this.badge = h("span", { class: "badge" });
    this.filterButton.append(this.badge);
    this.groupChoice = h("select", {
      id: "table-group",
      "aria-label": t("tableGroup"),
      onchange: () => change({ group: this.groupChoice.value }),
    });
    return h(
      "div",
      { class: "table-bar" },
      this.list.search.length > 0 && h("label", { class: "find" }, icon("search"), this.find),
      this.filterButton,
      opener("open-columns", "columns", t("tableColumns"), this.columnPanel),
      this.groupChoice,
      this.compareButton,
    );
  },

  type() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (currentState().view === "table") change({ find: this.find.value.trim() }, { replace: true });
    }, DELAY);
  },

  columnChoices() {
    this.columnBoxes = this.list.columns
      .slice(1)
      .map((column) => h("input", { type: "checkbox", value: column.name, onchange: () => this.chooseColumns() }));
    const boxes = (counted) =>
      h(
        "div",
        { class: "checks" },
        this.list.columns
          .slice(1)
          .map((column, at) =>
            (column.kind === "count") === counted
              ? h("label", { title: column.description }, this.columnBoxes[at], columnWord(column))
              : null,
          ),
      );
    return [
      h("fieldset", { class: "filter wide" }, h("legend", {}, t("properties")), boxes(false)),
      h("fieldset", { class: "filter wide" }, h("legend", {}, t("tableCounts")), boxes(true)),
      h(
        "button",
        { type: "button", class: "button small", id: "columns-default", onclick: () => go({ columns: [] }) },
        t("tableDefaultColumns"),
      ),
    ];
  },

  /** New columns come after those that are there. */
  chooseColumns() {
    const chosen = this.columnBoxes.filter((box) => box.checked).map((box) => box.value);
    const kept = this.columns.map((column) => column.name).filter((name) => chosen.includes(name));
    const names = [this.list.columns[0].name, ...kept, ...chosen.filter((name) => !kept.includes(name))];
    go({ columns: String(names) === String(this.list.shown) ? [] : names });
  },

  /** Controls show what the address says, wherever that comes from. */
  sync() {
    const { state, list } = this;
    if (document.activeElement !== this.find) this.find.value = state.find;
    for (const control of this.controls) control.sync(this.filters.get(control.name) ?? []);
    const shown = new Set(this.columns.map((column) => column.name));
    for (const box of this.columnBoxes) box.checked = shown.has(box.value);
    this.badge.textContent = this.filters.size || "";
    this.groupChoice.value = state.group;
    const focused = this.chips.contains(document.activeElement);
    this.chips.replaceChildren(...this.chipsOf(list));
    if (focused) this.filterButton.focus();
  },

  chipsOf(list) {
    const { owner } = list;
    const chips = [...this.filters].flatMap(([name, values]) =>
      values.map((value) => this.filterChip(name, value, values)),
    );
    if (this.state.find)
      chips.unshift(chip(t("tableFind"), `“${this.state.find}”`, () => change({ find: "" }), "find"));
    if (owner)
      chips.unshift(
        chip(
          this.names.get(owner.id) ?? owner.id,
          fieldWord(list.field.name),
          () => change({ of: "", type: list.type }),
          "of",
        ),
      );
    if (chips.length > 1)
      chips.push(
        h(
          "button",
          { type: "button", class: "chip", id: "clear-filters", onclick: () => this.clear() },
          t("tableClear"),
        ),
      );
    return chips;
  },

  filterChip(name, value, values) {
    const filter = this.list.filters.find((each) => each.name === name);
    const rest = values.filter((each) => each !== value);
    return chip(
      fieldWord(name),
      filterText(filter, value, this.names),
      () => change({ where: withFilter(currentState().where, name, rest) }),
      name,
    );
  },

  clear() {
    this.find.value = "";
    change({ where: [], find: "", of: "", type: this.list.type });
  },

  async loadGroupings(turn) {
    this.groupings = groupingsOf(this.list.field);
    const { keys } = await this.groupings.catch(() => ({ keys: [] }));
    if (turn !== this.turn && !this.groupChoice.isConnected) return;
    this.groupChoice.replaceChildren(
      h("option", { value: "" }, t("tableNoGroups")),
      ...this.groupable(keys).map((key) =>
        h("option", { value: key.name }, t("tableGroupBy", { name: fieldWord(key.name) })),
      ),
    );
    this.groupChoice.value = currentState().group;
  },

  /** A group is a link that becomes a filter. */
  groupable(keys) {
    const kinds = new Map(this.list.filters.map((filter) => [filter.name, filter.kind]));
    return keys.filter((key) => kinds.has(key.name) && !["claims", "conflicts"].includes(key.name));
  },

  async loadCounts() {
    const { root } = this;
    const counts = await readCounts(this.lists).catch(() => ({}));
    for (const link of root.querySelectorAll(".table-types a")) {
      const { totalCount } = counts[link.dataset.type] ?? {};
      link.classList.toggle("none", totalCount === 0);
      link.querySelector(".chip-count").textContent = totalCount === undefined ? "" : number(totalCount);
    }
    root.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  },

  /** Reads and shows rows or groups. What went wrong is said where they would be, so that one can ask for something else. */
  async load(turn) {
    this.reading?.abort();
    this.reading = new AbortController();
    this.frame.setAttribute("aria-busy", "true");
    try {
      if (this.state.group) await this.loadGroups(turn);
      else await this.loadRows(turn);
    } catch (failure) {
      if (turn !== this.turn || failure.name === "AbortError") return;
      if (!(failure instanceof Fault)) throw failure;
      this.count.textContent = "";
      this.pager.replaceChildren();
      this.frame.replaceChildren(this.problem(failure));
    }
    if (turn === this.turn) this.frame.removeAttribute("aria-busy");
  },

  async loadRows(turn) {
    const { columns, state } = this;
    const page = await readRows(
      this.list,
      columns,
      { ...this.request, size: PAGE_SIZE, after: state.after, before: state.before },
      { signal: this.reading.signal },
    );
    if (turn !== this.turn) return;
    this.page = page;
    this.count.textContent = number(page.totalCount);
    this.frame.replaceChildren(page.nodes.length ? this.rowsTable(columns, page.nodes) : this.empty());
    this.frame.scrollTop = 0;
    this.refocus();
    this.pager.replaceChildren(...this.pages(page));
  },

  /** What had the focus was drawn anew. */
  refocus() {
    if (this.pager.contains(document.activeElement)) this.frame.focus();
    if (this.focused) this.frame.querySelector(`[data-column="${this.focused}"] .sort`)?.focus();
    this.focused = null;
  },

  rowsTable(columns, rows) {
    return h(
      "table",
      { class: "data-table" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          columns.map((column) => this.heading(column)),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map((row) => this.row(columns, row)),
      ),
    );
  },

  heading(column) {
    const { sort } = this.state;
    const word = columnWord(column);
    const properties = {
      scope: "col",
      class: isNumeric(column) ? "numeric" : null,
      title: column.description,
      data: { column: column.name },
    };
    if (!column.sorts?.[currentLanguage() === "en" ? 1 : 0]) return h("th", properties, word);
    const direction = ariaSort(sort, column.name);
    return h(
      "th",
      { ...properties, "aria-sort": direction },
      h(
        "button",
        { type: "button", class: "sort", onclick: () => this.sort(column.name) },
        word,
        h(
          "span",
          { class: "sort-mark", "aria-hidden": "true" },
          { ascending: "↑", descending: "↓", none: "↕" }[direction],
        ),
      ),
    );
  },

  /** The heading that was used keeps the focus. */
  sort(name) {
    this.focused = name;
    change({ sort: nextSort(currentState().sort, name) });
  },

  row(columns, row) {
    return h(
      "tr",
      {
        data: { row: row.id },
        class: row.id === this.state.pick ? "picked" : null,
        onclick: (event) =>
          this.list.hasPanel &&
          !event.target.closest("a, button, input") &&
          !String(getSelection()) &&
          go({ pick: row.id }),
      },
      columns.map((column, at) =>
        at === 0
          ? h("th", { scope: "row" }, this.label(column, row))
          : h("td", { class: cellClass(column) }, this.cell(column, row)),
      ),
    );
  },

  label(column, row) {
    const text = cellValue(column, row) ?? row.id;
    if (!this.list.hasPanel) return column.name === "id" ? h("span", { class: "row-id" }, text) : text;
    const link = h("a", { href: pickAddress(row.id), data: { pick: row.id } }, text);
    return this.isComparable ? h("span", { class: "row-label" }, this.rowBox(row, text), link) : link;
  },

  /** Rows of one type can be compared; those of all entities may be of several. */
  get isComparable() {
    return this.list.hasPanel && this.list.type !== "Entity";
  },

  rowBox(row, text) {
    const box = h("input", {
      type: "checkbox",
      "aria-label": t("compareSelect", { name: text }),
      onchange: () => this.select(row.id, box.checked),
    });
    box.checked = this.selected.has(row.id);
    return box;
  },

  select(id, chosen) {
    if (chosen) this.selected.add(id);
    else this.selected.delete(id);
    this.showSelected();
  },

  /** Says how many rows are selected, and leads to them side by side. */
  showSelected() {
    const n = this.selected.size;
    this.compareButton.hidden = n === 0;
    this.compareButton.disabled = n < 2 || n > MOST_COMPARED;
    this.compareButton.title = n > MOST_COMPARED ? t("compareTooManyRows", { most: MOST_COMPARED, n }) : "";
    this.compareButton.lastChild.textContent = t("compareSelected", { n });
  },

  cell(column, row) {
    const value = cellValue(column, row);
    if (value === null || value === 0) return h("span", { class: "none" }, value === 0 ? "0" : "–");
    if (column.kind === "node") {
      const { id } = row[column.name];
      return h("a", { href: pickAddress(id), data: { pick: id } }, value);
    }
    if (column.kind === "count" && (column.target || this.list.hasPanel)) return this.countLink(column, row, value);
    if (column.type?.name === "Url")
      return h(
        "a",
        { href: /^https?:/i.test(value) ? value : null, rel: "noopener noreferrer", target: "_blank" },
        value,
      );
    return textOf(column, row);
  },

  /** A list that has no table of its own is looked at in the graph. */
  countLink(column, row, value) {
    const label = `${columnWord(column)}: ${number(value)}`;
    const address = column.target
      ? listAddress(column.target, row, column.name)
      : viewAddress("graph", { nodes: [row.id], pick: row.id });
    return h("a", { href: address, "aria-label": label, title: label }, number(value));
  },

  pages({ totalCount, nodes, pageInfo }) {
    if (!nodes.length) return [];
    const first = Math.max(0, Number(this.state.row) || 0);
    const previous = first - PAGE_SIZE;
    const link = (words, changes) => {
      const address = changes && addressOf({ ...currentState(), ...FIRST_PAGE, ...changes });
      return address
        ? h("a", { class: "button small", href: address }, words)
        : h("button", { type: "button", class: "button small", disabled: true }, words);
    };
    const back = previous > 0 ? { before: pageInfo.startCursor, row: String(previous) } : {};
    const range = { from: number(first + 1), to: number(first + nodes.length), total: number(totalCount) };
    return [
      h("span", { id: "table-range" }, t("tableRange", range)),
      link(t("tablePrevious"), pageInfo.hasPreviousPage && back),
      link(t("tableNext"), pageInfo.hasNextPage && { after: pageInfo.endCursor, row: String(first + nodes.length) }),
    ];
  },

  async loadGroups(turn) {
    const groupings = await this.groupings;
    const grouping = this.groupable(groupings.keys).find((each) => each.name === this.state.group);
    if (!grouping) {
      change({ group: "" }, { replace: true });
      return;
    }
    const { totalCount, groups } = await readGroups(this.list, groupings, grouping, this.request.where);
    if (turn !== this.turn) return;
    this.count.textContent = t("tableGroups", { n: number(totalCount) });
    this.frame.replaceChildren(groups.length ? this.groupTable(grouping, groups) : this.empty());
    this.pager.replaceChildren(
      totalCount > groups.length
        ? h("span", {}, t("listFirst", { n: number(groups.length), total: number(totalCount) }))
        : "",
    );
  },

  groupTable(grouping, groups) {
    const most = Math.max(...groups.map((group) => group.count));
    return h(
      "table",
      { class: "data-table groups" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, fieldWord(grouping.name)),
          h("th", { scope: "col", class: "numeric" }, t("tableNumber")),
          h("th", { scope: "col" }, h("span", { class: "unseen" }, t("tableShare"))),
        ),
      ),
      h(
        "tbody",
        {},
        groups.map(({ count, keys }) => this.groupRow(grouping, keys[grouping.name], count, most)),
      ),
    );
  },

  groupRow(grouping, key, count, most) {
    const value = groupValue(grouping, key);
    const where = withFilter(this.state.where, grouping.name, [value]);
    const address = addressOf({ ...this.state, ...FIRST_PAGE, group: "", where });
    return h(
      "tr",
      { data: { group: value } },
      h("th", { scope: "row" }, h("a", { href: address }, groupText(grouping, key))),
      h(
        "td",
        { class: "numeric" },
        h("a", { href: address, "aria-label": `${groupText(grouping, key)}: ${count}` }, number(count)),
      ),
      h(
        "td",
        { class: "group-bar" },
        h("span", { class: "bars-bar", style: { "--part": count / most, "--dot": "var(--accent)" } }),
      ),
    );
  },

  empty() {
    const filtered = this.filters.size > 0 || this.state.find || this.state.of;
    return h(
      "div",
      { class: "state" },
      h("h2", {}, t(filtered ? "tableNone" : "tableEmpty")),
      filtered && h("button", { type: "button", class: "button", onclick: () => this.clear() }, t("tableClear")),
    );
  },

  problem(failure) {
    return h(
      "div",
      { class: "state", role: "alert" },
      h("h2", {}, t("errorTitle")),
      h("p", {}, reasonOf(failure)),
      h(
        "div",
        { class: "bar" },
        h("button", { type: "button", class: "button primary", onclick: () => this.load(this.turn) }, t("retry")),
        h("button", { type: "button", class: "button", onclick: () => this.clear() }, t("tableClear")),
      ),
    );
  },

  /** Links keep the rest of the state. */
  relink() {
    for (const link of this.root.querySelectorAll("a[data-pick]")) link.href = pickAddress(link.dataset.pick);
    for (const row of this.root.querySelectorAll("tr[data-row]"))
      row.classList.toggle("picked", row.dataset.row === this.state.pick);
    if (this.page && !this.state.group) this.pager.replaceChildren(...this.pages(this.page));
  },

  fileBar() {
    this.progress = h("span", { class: "export", id: "table-export", role: "status", hidden: true });
    const button = (id, words, write) =>
      h("button", { type: "button", class: "button", id, onclick: () => this.export(write) }, icon("download"), words);
    return h(
      "div",
      { class: "bar" },
      this.progress,
      button("table-csv", "CSV", this.csv),
      button("table-xlsx", "XLSX", this.xlsx),
    );
  },

  /** Reads all rows that meet the filters, with the columns that are shown and the id, and writes them into a file. */
  async export(write) {
    this.exporting?.abort();
    const exporting = new AbortController();
    this.exporting = exporting;
    const { list, request } = this;
    const columns = [
      ...this.columns,
      ...list.columns.filter((column) => column.name === "id" && !this.columns.includes(column)),
    ];
    const told = h("span", {}, t("loading"));
    this.progress.replaceChildren(
      told,
      iconButton("close", t("tableCancel"), () => exporting.abort(), { class: "icon-button small" }),
    );
    this.progress.hidden = false;
    const progress = (done, total) => {
      told.textContent = t("tableProgress", { done: number(done), total: number(Math.min(total, MAX_ROWS)) });
    };
    try {
      const { rows, totalCount } = await readAll(list, columns, request, {
        most: MAX_ROWS,
        size: MAX_PAGE_SIZE,
        signal: exporting.signal,
        progress,
      });
      await write(list, columns, rows);
      say(
        t(totalCount > rows.length ? "tableCut" : "tableWritten", {
          n: number(rows.length),
          total: number(totalCount),
        }),
      );
    } catch (failure) {
      say(exporting.signal.aborted ? t("tableCancelled") : reasonOf(failure));
    }
    if (this.exporting === exporting) this.progress.hidden = true;
  },

  csv: (list, columns, rows) =>
    rowsFile(list.field.name, {
      fields: columns.map(columnWord),
      data: rows.map((row) => columns.map((column) => plainText(column, row))),
    }),

  xlsx: (list, columns, rows) =>
    sheetFile(
      list.field.name,
      typesWord(list.type, 2),
      columns.map(columnWord),
      rows.map((row) => columns.map((column) => cellValue(column, row))),
    ),
};

function cellClass(column) {
  if (isNumeric(column)) return "numeric";
  if (/^Date/.test(column.type?.name)) return "date";
  return ["node", "other"].includes(column.kind) || column.translated ? "wide-cell" : null;
}

/** Numbers as other programs read them. */
const plainText = (column, row) =>
  typeof cellValue(column, row) === "number" ? cellValue(column, row) : textOf(column, row);

function groupValue({ node, type }, key) {
  if (key === null) return NONE;
  if (node) return key.id;
  return type.name === "Int" ? rangeOf(key, key) : String(key);
}

function groupText({ node, type, name }, key) {
  if (key === null) return t("tableNoValue");
  if (node) return nameOf(key);
  if (type.kind === "ENUM") return valueWord(type.name, key);
  if (typeof key === "boolean") return t(key ? "yes" : "no");
  return /year/i.test(name) ? String(key) : number(key);
}

const chip = (word, text, remove, name) =>
  h(
    "span",
    { class: "chip filter-chip", data: { chip: name } },
    h("span", {}, h("span", { class: "hint" }, `${word} `), text),
    iconButton("close", t("tableRemove", { name: `${word} ${text}` }), remove, {
      class: "icon-button small chip-remove",
    }),
  );

const skeleton = () =>
  h(
    "div",
    { class: "bone-rows", role: "status", "aria-label": t("loading") },
    Array.from({ length: 14 }, () => h("div", { class: "bone bone-row" })),
  );
