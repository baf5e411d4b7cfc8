// What the schema says of the lists of nodes: which there are, and what one may show, sort, filter and group them by.

import { ask, named, typeOf } from "./api.js";

/** Fields that tell apart nodes of most types, in the order of the columns; others come after them. */
const FIRST = [
  "entityType",
  "entity",
  "indicator",
  "kind",
  "comparator",
  "value",
  "unit",
  "periodEnd",
  "growthRate",
  "property",
  "valueText",
  "chosenBy",
  "isChosen",
  "saidOn",
  "operation",
  "type",
  "code",
  "zoneKind",
  "level",
  "status",
  "stage",
  "publisher",
  "publishedOn",
  "ordinal",
];

/** Relationships that most types have something of. */
const PREFERRED = ["observations", "enterprises", "projects", "industries"];

/** So many properties and counts are shown before one chooses. */
const PROPERTIES = 6;
const COUNTS = 3;

/** Texts of a node that name it, the best first; each may have a translation, as `nameEn`. */
const LABELS = ["name", "title", "topic"];

/** What no table shows: it is for machines, or as long as a page. */
const UNSEEN = ["id", "version", "pinyin", "evidenceKeys", "formerIds", "nameEnOrigin"];

const hasArguments = (field, ...names) => names.every((name) => field.args.some((argument) => argument.name === name));
const isOptional = ({ type, defaultValue }) => type.kind !== "NON_NULL" || defaultValue !== null;
const isList = (type) => type.kind === "LIST" || Boolean(type.ofType && isList(type.ofType));
const isValue = (type) => ["SCALAR", "ENUM"].includes(named(type).kind);
const isNode = (type) => ["OBJECT", "INTERFACE"].includes(named(type).kind);
const below = (field, name) => field.type.ofType?.fields?.find((each) => each.name === name);

/** A type as operations write it: `[ID!]!`. */
export function typeText(type) {
  if (type.kind === "NON_NULL") return `${typeText(type.ofType)}!`;
  return type.kind === "LIST" ? `[${typeText(type.ofType)}]` : type.name;
}

const argumentType = (field, name) => field.args.find((each) => each.name === name)?.type;

/** The type of the nodes of a connection; null for other fields. */
const nodeType = (field) =>
  below(field, "totalCount") && below(field, "nodes") && field.args.every(isOptional)
    ? named(below(field, "nodes").type).name
    : null;

const isTable = (field) => nodeType(field) && hasArguments(field, "first", "after", "where", "orderBy");

/** The schema stays as it is while the page is open. */
const known = new Map();

async function described(operation, name) {
  const key = `${operation} ${name}`;
  if (!known.has(key)) known.set(key, (await ask(operation, { name }, { silent: true })).__type);
  return known.get(key);
}

const fieldsOf = async (name) => (await described("Fields", name))?.fields ?? [];
const inputsOf = async (name) => (await described("Inputs", name)).inputFields;

/** Lists at the root, by the type of their nodes. Those of entities come first. */
export async function rootLists() {
  const [fields, entities] = await Promise.all([fieldsOf("Query"), entityTypes()]);
  const lists = fields.filter(isTable).map((field) => [nodeType(field), field]);
  const isEntity = ([type]) => Number(entities.has(type));
  return new Map(lists.sort((a, b) => isEntity(b) - isEntity(a)));
}

/** Types of which a node has a name and a panel. */
async function entityTypes() {
  const entity = await typeOf("Entity");
  return new Set(["Entity", ...entity.possibleTypes.map((type) => type.name)]);
}

/** The list that an entity has in a field: `Enterprise.projects.gpixel`. */
export async function listOf(text) {
  const [owner, name, ...rest] = text.split(".");
  const field = (await fieldsOf(owner)).find((each) => each.name === name && isTable(each));
  return field ? { field, owner: { type: owner, id: rest.join(".") } } : null;
}

/** What one may do with a list, at the root or of the entity `owner`. */
export async function describeList({ field, owner = null }, lists) {
  const type = nodeType(field);
  const [fields, orders, inputs, entities] = await Promise.all([
    fieldsOf(type),
    inputsOf(named(argumentType(field, "orderBy")).name),
    inputsOf(named(argumentType(field, "where")).name),
    entityTypes(),
  ]);
  const sorts = new Map(orders.map((order) => [order.name, order]));
  // What is said of all nodes of a type is no column.
  const told = type === "Entity" ? fields : fields.filter((each) => each.name !== "entityType");
  const columns = columnsOf(told, { lists, entities, sorts });
  const own = new Map(fields.map((each) => [each.name, each]));
  return {
    type,
    field,
    owner,
    columns,
    hasPanel: entities.has(type),
    shown: defaults(columns, lists),
    filters: inputs
      .filter((input) => own.has(input.name))
      .map((input) => filterOf(input, own.get(input.name).type.kind !== "NON_NULL"))
      .filter(Boolean),
    search: searched(inputs),
    where: typeText(argumentType(field, "where")),
    orderBy: typeText(argumentType(field, "orderBy")),
  };
}

function columnsOf(fields, context) {
  const names = new Set(fields.map((field) => field.name));
  const label = LABELS.find((name) => names.has(name)) ?? "id";
  const rest = fields
    .filter(({ name }) => name !== label && !UNSEEN.includes(name))
    .filter(({ name }) => !(name.endsWith("En") && names.has(name.slice(0, -2))))
    .map((field) => columnOf(field, names, context))
    .filter(Boolean);
  const translated = names.has(`${label}En`);
  return [
    {
      ...valueColumn(
        fields.find((field) => field.name === label),
        names,
        context,
      ),
      kind: "label",
    },
    ...(translated ? [otherLabel(label, context)] : []),
    ...(label === "id"
      ? []
      : [
          valueColumn(
            fields.find((field) => field.name === "id"),
            names,
            context,
          ),
        ]),
    ...rest,
  ];
}

/** The name in the other language. */
const otherLabel = (label, { sorts }) => ({
  name: `${label}En`,
  kind: "other",
  label,
  select: `${label} ${label}En`,
  sorts: sorts.has(`${label}En`) ? [`${label}En`, label] : null,
});

function columnOf(field, names, context) {
  if (nodeType(field)) return countColumn(field, context);
  if (field.args.length) return null;
  if (isValue(field.type)) return valueColumn(field, names, context);
  return isNode(field.type) && !isList(field.type) && context.entities.has(named(field.type).name)
    ? {
        name: field.name,
        kind: "node",
        description: field.description,
        select: `${field.name} { __typename id name nameEn }`,
      }
    : null;
}

/** Sort keys of the two languages, or of both the same. */
function valueColumn(field, names, { sorts }) {
  const translation = `${field.name}En`;
  const translated = names.has(translation);
  const type = named(field.type);
  const keys = translated ? [field.name, translation] : [field.name, field.name];
  return {
    name: field.name,
    kind: "value",
    description: field.description,
    type,
    list: isList(field.type),
    translated,
    select: translated ? `${field.name} ${translation}` : field.name,
    sorts: keys.every((key) => sorts.get(key)?.type.kind === "ENUM") ? keys : null,
  };
}

function countColumn(field, { lists, sorts }) {
  const target = nodeType(field);
  const counted = sorts.get(field.name)?.type.inputFields?.some((each) => each.name === "count");
  return {
    name: field.name,
    kind: "count",
    description: field.description,
    target: isTable(field) && lists.has(target) ? target : null,
    select: `${field.name} { totalCount }`,
    sorts: counted ? [field.name, field.name] : null,
  };
}

/** Columns that are shown before one chooses: of counts, those of the relationships named after the types that they lead to. */
function defaults(columns, lists) {
  const rank = ({ name }) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const common = new Set(["createdAt", "updatedAt", "description", "aliases", "id", "note"]);
  const told = columns
    .filter((column) => ["value", "node"].includes(column.kind) && !common.has(column.name))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, PROPERTIES);
  const main = new Set([...lists.values()].map((field) => field.name));
  const counts = columns
    .filter(
      (column) => column.kind === "count" && main.has(column.name) && !["claims", "conflicts"].includes(column.name),
    )
    .sort((a, b) => Number(PREFERRED.includes(b.name)) - Number(PREFERRED.includes(a.name)))
    .slice(0, COUNTS);
  return [columns[0], ...told, ...counts].map((column) => column.name);
}

/** What kind of condition an input takes, by the operators that it has. */
function filterOf(input, nullable = false) {
  const operators = new Map((input.type.inputFields ?? []).map((each) => [each.name, named(each.type)]));
  const about = { name: input.name, description: input.description, nullable };
  if (input.type.name === "Boolean") return { ...about, kind: "boolean", plain: true };
  const type = operators.get("eq");
  if (!type) {
    if (operators.has("some") && operators.has("count")) return { ...about, kind: "nodes" };
    return operators.has("id") && operators.has("AND") ? { ...about, kind: "node" } : null;
  }
  if (type.kind === "ENUM" && operators.has("in")) return { ...about, kind: "enum", type: type.name };
  if (type.name === "Boolean") return { ...about, kind: "boolean" };
  if (operators.has("contains")) return { ...about, kind: "text", caseInsensitive: operators.has("caseInsensitive") };
  if (!operators.has("gte") || !operators.has("lte")) return null;
  if (["Date", "DateTime"].includes(type.name)) return { ...about, kind: "date", type: type.name };
  return ["Int", "Long", "Float", "BigDecimal"].includes(type.name) ? { ...about, kind: "number" } : null;
}

/** Where a text is looked for: in the texts that name a node, or in the names of the nodes that it is about. */
function searched(inputs) {
  const own = LABELS.flatMap((name) => [name, `${name}En`]).filter((name) =>
    inputs.some((input) => input.name === name && filterOf(input)?.kind === "text"),
  );
  if (own.length) return own.map((name) => [name]);
  return inputs
    .filter(
      (input) => filterOf(input)?.kind === "node" && input.type.inputFields.some((each) => each.name === "nameEn"),
    )
    .flatMap((input) => [
      [input.name, "name"],
      [input.name, "nameEn"],
    ]);
}

/** What a list may be grouped by, with the key that the schema has for it. */
export async function groupingsOf(field) {
  const grouping = below(field, "groupBy");
  const group = (await fieldsOf(named(grouping.type).name)).find((each) => each.name === "groups");
  const key = named(argumentType(grouping, "keys"));
  const [groups, keys, entities] = await Promise.all([
    fieldsOf(named(group.type).name),
    typeOf(key.name),
    entityTypes(),
  ]);
  const constants = new Map(keys.enumValues.map(({ name }) => [camelCase(name), name]));
  const fields = await fieldsOf(named(groups.find((each) => each.name === "keys").type).name);
  return {
    key: key.name,
    orderBy: typeText(argumentType(grouping, "orderBy")),
    keys: fields.filter((each) => constants.has(each.name)).flatMap((each) => groupingOf(each, constants, entities)),
  };
}

function groupingOf({ name, description, type }, constants, entities) {
  const about = { name, description, key: constants.get(name), type: named(type) };
  if (about.type.kind === "ENUM" || ["Boolean", "Int"].includes(about.type.name)) return [{ ...about, select: name }];
  return entities.has(about.type.name)
    ? [{ ...about, node: true, select: `${name} { __typename id name nameEn }` }]
    : [];
}

const camelCase = (constant) => constant.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
