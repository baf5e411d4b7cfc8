// Rows of a table: read page by page, and what is in their cells.

import { askText } from "./api.js";
import { currentLanguage, fieldWord, nameOf, number, t, valueWord } from "./words.js";

const order = () => (currentLanguage() === "en" ? 1 : 0);

/** The list with arguments and a selection, at the root or in the entity that has it. */
function listText({ field, owner }, args, selection) {
  const list = `page: ${field.name}(${args}) {\n${selection}\n}`;
  return owner ? `node(id: $id) {\n... on ${owner.type} {\n${list}\n}\n}` : list;
}

const pageOf = (data, { owner }) => (owner ? data.node?.page : data.page);

const ownerVariable = ({ owner }) => (owner ? "$id: ID!, " : "");

/** Lines are indented by the braces around them, as the page shows them to those who ask for the query. */
function indented(text) {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("}")) depth -= 1;
      const indentedLine = "  ".repeat(depth) + line;
      if (line.endsWith("{")) depth += 1;
      return indentedLine;
    })
    .join("\n");
}

/** The order by a column, such as `-foundedYear` for the latest first; null for that of the list. */
export function orderOf(list, sort) {
  const column = list.columns.find((each) => each.name === sort.replace(/^-/, ""));
  const key = column?.sorts?.[order()];
  if (!key) return null;
  const direction = sort.startsWith("-") ? "DESC" : "ASC";
  return [{ [key]: column.kind === "count" ? { count: direction } : direction }];
}

/** A page of rows, after or before a cursor. */
export async function readRows(list, columns, { where, orderBy, size, after, before }, options) {
  const [count, cursor] = before ? ["last", "before"] : ["first", "after"];
  const selection = [...new Set(columns.map((column) => column.select))].filter((each) => each !== "id").join("\n");
  const text = listText(
    list,
    `${count}: $size, ${cursor}: $cursor, where: $where, orderBy: $orderBy`,
    `totalCount\npageInfo {\nhasNextPage\nhasPreviousPage\nstartCursor\nendCursor\n}\nnodes {\n__typename\nid\n${selection}\n}`,
  );
  const query = `query Table(${ownerVariable(list)}$size: Int!, $cursor: String, $where: ${list.where}, $orderBy: ${list.orderBy}) {\n${text}\n}`;
  const variables = { id: list.owner?.id, size, cursor: before || after || null, where, orderBy };
  return pageOf(await askText("Table", indented(query), variables, options), list) ?? EMPTY_PAGE;
}

/** Nodes of a type, in the order of their ids, with what the columns show. */
export async function readNodes(type, columns, ids) {
  const selection = [...new Set(columns.map((column) => column.select))].filter((each) => each !== "id").join("\n");
  const query = `query Compare($ids: [ID!]!) {\nnodes(ids: $ids) {\n__typename\n... on ${type} {\nid\n${selection}\n}\n}\n}`;
  return (await askText("Compare", indented(query), { ids })).nodes;
}

const EMPTY_PAGE = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };

/** Groups of the nodes by one key, the largest first. */
export async function readGroups(list, { key, orderBy }, grouping, where) {
  const text = listText(
    list,
    "where: $where",
    `totalCount\ngroupBy(keys: $keys, first: 100, orderBy: $orderBy) {\ntotalCount\ngroups {\ncount\nkeys {\n${grouping.select}\n}\n}\n}`,
  );
  const query = `query Groups(${ownerVariable(list)}$where: ${list.where}, $keys: [${key}!]!, $orderBy: ${orderBy}) {\n${text}\n}`;
  const variables = { id: list.owner?.id, where, keys: [grouping.key], orderBy: [{ count: "DESC" }] };
  return pageOf(await askText("Groups", indented(query), variables), list)?.groupBy ?? { totalCount: 0, groups: [] };
}

/** How many nodes each of the lists has. */
export async function readCounts(lists) {
  const counts = [...lists].map(([type, field]) => `${type}: ${field.name} {\ntotalCount\n}`);
  return askText("Counts", indented(`query Counts {\n${counts.join("\n")}\n}`), {}, { silent: true });
}

/** All rows, up to a number of them. `progress` is told how many there are so far, and in all. */
export async function readAll(list, columns, request, { most, size, signal, progress }) {
  const rows = [];
  let page;
  do {
    const next = { ...request, size, after: page?.pageInfo.endCursor ?? "" };
    page = await readRows(list, columns, next, { signal, silent: true });
    rows.push(...page.nodes);
    progress(Math.min(rows.length, most), page.totalCount);
  } while (page.pageInfo.hasNextPage && rows.length < most);
  return { rows: rows.slice(0, most), totalCount: page.totalCount };
}

const inLanguage = (row, name, english) => (english ? row[`${name}En`] || row[name] : row[name] || row[`${name}En`]);

/** The heading of a column. */
export const columnWord = (column) => (column.kind === "other" ? t("tableOtherName") : fieldWord(column.name));

export const isNumeric = (column) =>
  column.kind === "count" || ["Int", "Long", "Float", "BigDecimal"].includes(column.type?.name);

/** What a row has in a column: a text, number or boolean; null for nothing. */
export function cellValue(column, row) {
  const english = currentLanguage() === "en";
  if (column.kind === "label") return column.translated ? inLanguage(row, column.name, english) : row[column.name];
  if (column.kind === "other") return otherName(row, column.label, english);
  if (column.kind === "node") return row[column.name] ? nameOf(row[column.name]) : null;
  if (column.kind === "count") return row[column.name].totalCount;
  const value = column.translated ? inLanguage(row, column.name, english) : row[column.name];
  if (Array.isArray(value)) return value.map((each) => plain(column.type, each)).join(" · ") || null;
  return plain(column.type, value);
}

function otherName(row, name, english) {
  const other = english ? row[name] : row[`${name}En`];
  return other && other !== inLanguage(row, name, english) ? other : null;
}

function plain(type, value) {
  if (value === null || value === undefined || value === "") return null;
  if (type.kind === "ENUM") return valueWord(type.name, value);
  return type.name === "DateTime" ? value.slice(0, 10) : value;
}

/** The same as a text. */
export function textOf(column, row) {
  const value = cellValue(column, row);
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value !== "number") return value ?? "";
  return /year/i.test(column.name) ? String(value) : number(value, { maximumFractionDigits: 6 });
}
