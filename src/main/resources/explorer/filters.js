// Filters of a table: in the address, in the query, and as controls.

import { typeOf } from "./api.js";
import { h } from "./dom.js";
import { fieldsInLanguage, fieldWord, number, t, valueWord } from "./words.js";

/** Stands for "no value" in the address. */
export const NONE = "";

const SEPARATOR = "..";

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Typed by hand.
  }
}

/** Values by field, of items such as `status:PLANNED`. Fields that the list cannot filter by are left out. */
export function parseFilters(items, known) {
  const filters = new Map();
  for (const item of items) {
    const at = item.indexOf(":");
    const name = item.slice(0, Math.max(at, 0));
    if (!known.some((filter) => filter.name === name)) continue;
    filters.set(name, [...(filters.get(name) ?? []), decode(item.slice(at + 1))]);
  }
  return filters;
}

/** The items of the address for filters. */
export const filterItems = (filters) =>
  [...filters].flatMap(([name, values]) => values.map((value) => `${name}:${encodeURIComponent(value)}`));

/** Items with the values of one filter replaced. */
export function withFilter(items, name, values) {
  const others = items.filter((item) => !item.startsWith(`${name}:`));
  return [...others, ...filterItems(new Map([[name, values]]))];
}

/** The bounds of a range such as `2000..2010`. */
const boundsOf = (value) => value.split(SEPARATOR).concat("").slice(0, 2);

export const rangeOf = (from, to) => (from === "" && to === "" ? null : `${from}${SEPARATOR}${to}`);

const dayBound = { gte: "T00:00:00Z", lte: "T23:59:59.999Z" };

/** Bounds as the schema takes them: those that are no number or day are left out. */
function bound(filter, operator, text) {
  if (filter.kind === "number") return text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  return filter.type === "DateTime" ? text + dayBound[operator] : text;
}

function rangeCondition(filter, value) {
  const [from, to] = boundsOf(value);
  const bounds = { gte: bound(filter, "gte", from), lte: bound(filter, "lte", to) };
  return Object.fromEntries(Object.entries(bounds).filter(([, each]) => each !== null));
}

/** What a field must meet to have one of the values. */
function given(filter, values) {
  if (filter.kind === "enum") return [{ in: values }];
  if (filter.kind === "node") return [{ id: { in: values } }];
  if (filter.kind === "nodes") return [{ some: { id: { in: values } } }];
  return values.map((value) => {
    if (filter.kind === "boolean") return filter.plain ? value === "true" : { eq: value === "true" };
    if (filter.kind === "text") return contains(value, filter.caseInsensitive);
    return rangeCondition(filter, value);
  });
}

/** What is asked of a field that has no value. */
function missing({ kind, name }) {
  if (kind === "node") return { NOT: { [name]: {} } };
  return { [name]: kind === "nodes" ? { count: { eq: 0 } } : { isNull: true } };
}

const contains = (text, caseInsensitive) =>
  caseInsensitive ? { caseInsensitive: { contains: text } } : { contains: text };

function conditionOf(filter, values) {
  const present = values.filter((value) => value !== NONE);
  const alternatives = present.length ? given(filter, present).map((each) => ({ [filter.name]: each })) : [];
  if (present.length < values.length) alternatives.push(missing(filter));
  return alternatives.length === 1 ? alternatives[0] : { OR: alternatives };
}

/** The `where` of a query: all filters, and the text in one of the fields where it is looked for; null for all nodes. */
export function whereOf(list, filters, text) {
  const conditions = [...filters].map(([name, values]) =>
    conditionOf(
      list.filters.find((filter) => filter.name === name),
      values,
    ),
  );
  if (text && list.search.length)
    conditions.push({
      OR: list.search.map((path) => path.reduceRight((inner, name) => ({ [name]: inner }), contains(text, true))),
    });
  return conditions.length ? { AND: conditions } : null;
}

/** A value of a filter as people read it; `names` has those of nodes. */
export function filterText(filter, value, names) {
  if (value === NONE) return t("tableNoValue");
  if (filter.kind === "enum") return valueWord(filter.type, value);
  if (filter.kind === "boolean") return t(value === "true" ? "yes" : "no");
  if (filter.kind === "node" || filter.kind === "nodes") return names.get(value) ?? value;
  if (filter.kind === "text") return `“${value}”`;
  return rangeText(filter, value);
}

function rangeText(filter, value) {
  const write = (text) =>
    filter.kind === "number" && !/year/i.test(filter.name) && text !== "" ? number(Number(text)) : text;
  const [from, to] = boundsOf(value).map(write);
  if (from === to) return from;
  if (!to) return `≥ ${from}`;
  return from ? `${from} – ${to}` : `≤ ${to}`;
}

const field = (filter, ...content) =>
  h(
    "fieldset",
    { class: "filter", data: { filter: filter.name } },
    h("legend", { title: filter.description }, fieldWord(filter.name)),
    content,
  );

/** Values to choose from, any number of them. */
async function choices(filter, change) {
  const values = (await typeOf(filter.type)).enumValues.map((each) => each.name);
  const boxes = [...values, ...(filter.nullable ? [NONE] : [])].map((value) =>
    h("input", {
      type: "checkbox",
      value,
      onchange: () => change(boxes.filter((box) => box.checked).map((box) => box.value)),
    }),
  );
  return {
    element: field(
      filter,
      h(
        "div",
        { class: "checks" },
        boxes.map((box) => h("label", {}, box, filterText(filter, box.value))),
      ),
    ),
    sync(chosen) {
      for (const box of boxes) box.checked = chosen.includes(box.value);
    },
  };
}

function yesOrNo(filter, change) {
  const select = h(
    "select",
    { "aria-label": fieldWord(filter.name), onchange: () => change(select.value ? [select.value] : []) },
    h("option", { value: "" }, t("tableAny")),
    h("option", { value: "true" }, t("yes")),
    h("option", { value: "false" }, t("no")),
  );
  return {
    element: field(filter, select),
    sync([value = ""]) {
      select.value = value;
    },
  };
}

function range(filter, change) {
  const input = (word) =>
    h("input", {
      type: filter.kind === "date" ? "date" : "number",
      step: "any",
      "aria-label": `${fieldWord(filter.name)} ${t(word)}`,
      placeholder: t(word),
      onchange: () => change([rangeOf(from.value, to.value)].filter(Boolean)),
    });
  const from = input("tableFrom");
  const to = input("tableTo");
  return {
    element: field(filter, h("div", { class: "range" }, from, h("span", { "aria-hidden": "true" }, "–"), to)),
    sync([value = ""]) {
      [from.value, to.value] = boundsOf(value);
    },
  };
}

function containing(filter, change) {
  const input = h("input", {
    type: "search",
    "aria-label": fieldWord(filter.name),
    placeholder: t("tableContains"),
    onchange: () => change(input.value.trim() ? [input.value.trim()] : []),
  });
  return {
    element: field(filter, input),
    sync([value = ""]) {
      input.value = value;
    },
  };
}

const CONTROLS = { enum: choices, boolean: yesOrNo, number: range, date: range, text: containing };

/** Controls of the filters of a list, those of choices first. `change` takes the name of a filter and its values. */
export async function controlsOf(list, change) {
  const searched = new Set(list.search.map(([name]) => name));
  const kinds = Object.keys(CONTROLS);
  const filters = fieldsInLanguage(list.filters)
    .filter(({ kind, name }) => kind in CONTROLS && !searched.has(name) && !["version", "nameEnOrigin"].includes(name))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return Promise.all(
    filters.map(async (filter) => ({
      name: filter.name,
      ...(await CONTROLS[filter.kind](filter, (values) => change(filter.name, values))),
    })),
  );
}
