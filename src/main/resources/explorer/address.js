// The state of the page is its address, behind the `#`: what one sees can be sent to others, and the back button works.
// It stays in the browser, so that it may be as long as a canvas of 300 nodes takes.

export const VIEWS = ["start", "graph", "figures", "figure", "compare", "routes", "table", "search", "imports"];

const LISTS = ["nodes", "ids", "hide", "open", "columns", "where"];

const TEXTS = [
  "pick",
  "path",
  "from",
  "chart",
  "entity",
  "figure",
  "q",
  "type",
  "of",
  "find",
  "sort",
  "group",
  "after",
  "before",
  "row",
  "show",
  "lang",
];

/** The state that an address tells; `#compare=a,b` is short for `#compare?ids=a,b`. */
function stateOf(hash) {
  const [view, query] = hash
    .replace(/^#/, "")
    .replace(/^compare=/, "compare?ids=")
    .split("?");
  const given = new URLSearchParams(query ?? "");
  const state = { view: VIEWS.includes(view) ? view : "start" };
  for (const name of LISTS) state[name] = (given.get(name) ?? "").split(",").filter(Boolean);
  for (const name of TEXTS) state[name] = given.get(name) ?? "";
  return state;
}

/** The address that tells a state. */
export function addressOf(state) {
  const given = [];
  for (const name of LISTS)
    if (state[name]?.length) given.push(`${name}=${state[name].map(encodeURIComponent).join(",")}`);
  for (const name of TEXTS) if (state[name]) given.push(`${name}=${encodeURIComponent(state[name])}`);
  return `#${state.view}${given.length ? `?${given.join("&")}` : ""}`;
}

export const currentState = () => stateOf(location.hash);

/** Goes to what the current state becomes with these changes. */
export function go(changes, { replace = false } = {}) {
  const target = addressOf({ ...currentState(), ...changes });
  if (target === location.hash) return;
  if (replace) {
    history.replaceState(null, "", target);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = target;
  }
}

/** Address of another view, which keeps the language only. */
export const viewAddress = (view, changes = {}) => addressOf({ view, lang: currentState().lang, ...changes });

/** Address of the same view with something picked. */
export const pickAddress = (id) => addressOf({ ...currentState(), pick: id });

/** Address of what is known of a figure. */
export const figureAddress = (figure) => viewAddress("figure", { figure });

/** More entities than this are no longer seen at a glance. */
export const MOST_COMPARED = 5;

/** Address of entities side by side. */
export const compareAddress = (ids, changes = {}) => viewAddress("compare", { ids, ...changes });

/** Address of the table of a type. */
export const tableAddress = (type, changes = {}) => viewAddress("table", { type, ...changes });

/** Address of the table of what an entity has in a field, which are nodes of the type. */
export const listAddress = (type, entity, field) =>
  tableAddress(type, { of: `${entity.__typename}.${field}.${entity.id}` });
