// The two languages. What the schema names has English words by its own name; words.json has the rest.

let words = {};
let language = "zh";

export const currentLanguage = () => language;

export async function loadWords() {
  words = await (await fetch(new URL("words.json", import.meta.url))).json();
}

export function setLanguage(value) {
  language = value === "en" ? "en" : "zh";
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
}

/** A text of the page; `{name}` in it are replaced, and `{n|result|results}` by the word that goes with the number. */
export function t(key, values = {}) {
  const text = words[language].ui[key] ?? key;
  return text
    .replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g, (_, name, one, many) => (String(values[name]) === "1" ? one : many))
    .replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

const split = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const typeWord = (name) => words[language].types[name] ?? sentence(split(name));
/** The word of a type with a number before or after it. */
export const typesWord = (name, n) =>
  n === 1 ? typeWord(name) : (words[language].plurals?.[name] ?? pluralOf(typeWord(name)));

const pluralOf = (word) =>
  language === "en" ? `${word.replace(/([^aeiou])y$/, "$1ie").replace(/(s|x|ch|sh)$/, "$1e")}s` : word;

export const relationshipWord = (name) => words[language].relationships[name] ?? split(name);
export const fieldWord = (name) => words[language].fields[name] ?? sentence(split(name.replace(/En$/, "")));
/** Name of a type from its constant: `LOGISTICS_ROUTE`. */
export const pascalCase = (constant) =>
  constant.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());

export const valueWord = (type, value) =>
  type === "EntityType"
    ? typeWord(pascalCase(value))
    : (words[language].values[type]?.[value] ?? sentence(split(value)));
export const unitWord = (unit) => words[language].units[unit] ?? unit;

/** Name of an entity in the language of the page, or in the other where it has none in that. */
export const nameOf = (node) => (language === "en" ? node.nameEn || node.name : node.name || node.nameEn);

/** Its name in the other language; null where that is the same. */
export function otherNameOf(node) {
  const other = language === "en" ? node.name : node.nameEn;
  return other && other !== nameOf(node) ? other : null;
}

/** Of a text in Chinese and in English the one in the language of the page, or the other where there is none in that. */
export const inLanguage = (zh, en) => (language === "en" ? (en ?? zh) : (zh ?? en));

/** Of fields that hold a text in Chinese (`topic`) and in English (`topicEn`) the one in the language of the page. */
export function fieldsInLanguage(fields) {
  const names = new Set(fields.map((field) => field.name));
  return fields.filter(({ name }) =>
    language === "en" ? !names.has(`${name}En`) : !(name.endsWith("En") && names.has(name.slice(0, -2))),
  );
}

export const number = (value, options) =>
  new Intl.NumberFormat(language === "en" ? "en" : "zh-CN", { maximumFractionDigits: 2, ...options }).format(value);

/** Sorts names as readers of the language expect. */
export const compareNames = (a, b) => nameOf(a).localeCompare(nameOf(b), language === "en" ? "en" : "zh-CN");

/** What to say where a list holds only the first of all; false where it holds all. */
export const firstText = (nodes, totalCount, key = "listFirst") =>
  totalCount > nodes.length && t(key, { n: number(nodes.length), total: number(totalCount) });
