// Asks the GraphQL endpoint, and nobody else.

const definitions = new Map();
const answers = new Map();
const ENDPOINT = document.querySelector("meta[name=endpoint]").content;

/** Where the schema is, as text. */
export const SCHEMA = `${ENDPOINT}/schema`;

const KEPT_FOR = 60_000;

/** Where the API key is kept until the tab is closed. */
const KEY = "zonegraph-key";

/** How often a request that the service refuses for now is sent again. */
const RETRIES = 4;

/** Operations that were asked for, the last first: what "show the query" shows. */
export const asked = [];

/** Why there is no answer. */
export class Fault extends Error {
  constructor(message, { code, cause } = {}) {
    super(message, { cause });
    this.code = code;
  }
}

export async function loadOperations() {
  const text = (await (await fetch(new URL("operations.graphql", import.meta.url))).text()).replace(/^#.*$/gm, "");
  for (const [definition, name] of text.matchAll(/^(?:query|fragment) (\w+)[\s\S]*?^}/gm))
    definitions.set(name, definition);
}

/** The text of an operation with the fragments that it uses. */
function textOf(name) {
  const used = new Set();
  const add = (each) => {
    if (used.has(each)) return;
    used.add(each);
    for (const [, fragment] of definitions.get(each).matchAll(/\.\.\.(\w+)/g)) if (fragment !== "on") add(fragment);
  };
  add(name);
  return [...used].map((each) => definitions.get(each)).join("\n\n");
}

/** Waits, unless the signal ends it. */
const pause = (millis, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, millis);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

function storedKey() {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return ""; // Storage may be forbidden; the key then lasts until the page is left.
  }
}

let apiKey = storedKey();
let asking = null;

function useKey(given) {
  apiKey = given;
  try {
    sessionStorage.setItem(KEY, apiKey);
  } catch {
    // As above.
  }
}

/** Makes sure that the key is another than the one that was refused, and asks the reader once for all requests. */
async function replaceKey(refused, why) {
  if (apiKey !== refused) return;
  asking ??= import("./key.js")
    .then(async ({ askForKey }) => useKey(await askForKey(why)))
    .finally(() => {
      asking = null;
    });
  await asking;
}

/** Why a key is asked for: what only curators may do needs theirs. */
function whyKey(status, used, forCurators) {
  if (status === 401 && used) return "keyRefused";
  return forCurators ? "keyCurator" : "keyNeeded";
}

/** The response to a request with the key of the reader, if there is one; where that does not do, with another one. */
export async function fetchWithKey(address, { headers, ...options } = {}, { forCurators = false } = {}) {
  for (;;) {
    const used = apiKey;
    const authorization = used && { Authorization: `Bearer ${used}` };
    const response = await fetch(address, { ...options, headers: { ...headers, ...authorization } });
    if (response.status !== 401 && !(forCurators && response.status === 403)) return response;
    await replaceKey(used, whyKey(response.status, used, forCurators));
    if (apiKey === used) return response;
  }
}

const HEADERS = {
  "Content-Type": "application/json",
  Accept: "application/graphql-response+json, application/json",
};

/** The response to a request; one that says when to come again is sent again then. */
async function send(body, signal) {
  for (let retries = 0; ; retries += 1) {
    const response = await fetchWithKey(ENDPOINT, {
      method: "POST",
      headers: HEADERS,
      body: JSON.stringify(body),
      signal,
    });
    const seconds = Number(response.headers.get("Retry-After"));
    if (![429, 503].includes(response.status) || !(seconds > 0 && seconds <= 10) || retries === RETRIES)
      return response;
    await pause(seconds * 1_000, signal);
  }
}

async function post(body, signal) {
  let response;
  try {
    response = await send(body, signal);
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Fault("", { code: "NETWORK", cause: failure });
  }
  const answer = await response.json().catch(() => ({ errors: [{ message: `HTTP ${response.status}` }] }));
  if (answer.errors?.length) throw new Fault(answer.errors[0].message, { code: answer.errors[0].extensions?.code });
  if (!answer.data) throw new Fault(`HTTP ${response.status}`);
  return answer;
}

function remember(request) {
  const key = JSON.stringify([request.operationName, request.variables]);
  const at = asked.findIndex((each) => each.key === key);
  if (at >= 0) asked.splice(at, 1);
  asked.unshift({ key, request });
  asked.length = Math.min(asked.length, 24);
}

async function answerOf(request, signal) {
  const key = JSON.stringify(request);
  const kept = answers.get(key);
  if (kept && kept.until > Date.now()) return kept.data;
  const { data } = await post(request, signal);
  if (answers.size > 200) answers.clear();
  answers.set(key, { data, until: Date.now() + KEPT_FOR });
  return data;
}

/** The data of an operation of operations.graphql. Answers are kept for a minute. */
export function ask(name, variables = {}, { signal, silent = false } = {}) {
  const request = { query: textOf(name), operationName: name, variables };
  if (!silent) remember(request);
  return answerOf(request, signal);
}

/** The data of an operation that was composed from the schema. */
export function askText(operationName, query, variables, { signal, silent = false } = {}) {
  const request = { query, operationName, variables };
  if (!silent) remember(request);
  return answerOf(request, signal);
}

/** How the service answers a request: its statement, or why it is not shown. */
export const explain = async (request) =>
  (await post({ ...request, extensions: { explain: true } })).extensions?.explain ?? null;

/** What the schema says of a type: its description, fields, values. */
export const typeOf = async (name) => (await ask("Type", { name }, { silent: true })).__type;

/** All relationships between entities. */
export async function linksBetween(ids) {
  const links = [];
  let after = null;
  do {
    const { relationships } = await ask("Links", { ids, after });
    links.push(...relationships.nodes);
    after = relationships.pageInfo.hasNextPage ? relationships.pageInfo.endCursor : null;
  } while (after);
  return links;
}

/** The type without lists and "not null" around it. */
export function named(type) {
  return type.ofType ? named(type.ofType) : type;
}

/** Plain fields of a type: they hold values, and take no arguments. */
export const valuesOf = (type) =>
  type.fields.filter((field) => !field.args.length && ["SCALAR", "ENUM"].includes(named(field.type).kind));

/** Values that entities of a type have beyond those of every entity, with their fields. */
export async function propertiesOf(id, typename) {
  const [type, entity] = await Promise.all([typeOf(typename), typeOf("Entity")]);
  const common = new Set(entity.fields.map((field) => field.name));
  const fields = valuesOf(type).filter((field) => !common.has(field.name));
  if (!fields.length) return { fields, values: {} };
  const query = `query Properties($id: ID!) {\n  node(id: $id) {\n    ... on ${typename} {\n${fields.map((field) => `      ${field.name}`).join("\n")}\n    }\n  }\n}`;
  const request = { query, operationName: "Properties", variables: { id } };
  remember(request);
  return { fields, values: (await answerOf(request)).node ?? {} };
}
