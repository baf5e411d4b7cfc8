// What sources disagree on: what each says, and which of it is shown for which reason.

import { ask, named, typeOf } from "./api.js";
import { h } from "./dom.js";
import { growthText, periodText, valueText } from "./figures.js";
import { proof } from "./proof.js";
import { fieldWord, inLanguage, nameOf, relationshipWord, t, valueWord } from "./words.js";

/** A claimed value as people read it: the graph has it as text. */
function claimed(field, text) {
  const type = field && named(field.type);
  if (type?.kind === "ENUM")
    return text
      .split(";")
      .map((each) => valueWord(type.name, each))
      .join(" · ");
  if (type?.name === "Boolean") return t(text === "true" ? "yes" : "no");
  return text.replaceAll(";", " · ");
}

const span = ({ validFrom, validTo }) => (validFrom || validTo ? `${validFrom ?? "…"} – ${validTo ?? "…"}` : "");

function statement(each, field) {
  const figure = each.__typename === "Observation";
  const growth = figure && growthText(each);
  return h(
    "li",
    { class: each.isChosen ? "said chosen" : "said", data: { statement: each.id } },
    h(
      "p",
      { class: "figure-value" },
      h("strong", {}, figure ? valueText(each) : claimed(field, each.valueText)),
      growth && h("span", { class: "growth" }, growth),
      each.isChosen && h("span", { class: "tag" }, t("conflictShown")),
      h(
        "span",
        { class: "hint" },
        [figure ? periodText(each) : span(each), each.saidOn && t("published", { date: each.saidOn })]
          .filter(Boolean)
          .join(" · "),
      ),
    ),
    !figure && each.basisReason && h("p", { class: "hint" }, inLanguage(each.basisReason, each.basisReasonEn)),
    proof(each.evidence),
  );
}

/** "Status", "Supplies to: Gpixel → Changguang · Product", or the indicator of the figures. */
function subject({ property, relationship, between }) {
  const figure = between.nodes.find((each) => each.indicator);
  if (figure) return nameOf(figure.indicator);
  if (!relationship) return fieldWord(property);
  const { type, from, to } = relationship;
  return `${nameOf(from)} → ${relationshipWord(type)} → ${nameOf(to)} · ${fieldWord(property)}`;
}

async function fieldOf(node, { property, relationship }, edgeType) {
  const type = await typeOf(relationship ? edgeType(relationship.type) : node.__typename);
  return type?.fields.find((field) => field.name === property);
}

/** A conflict, the value that is shown first; `field` is the property that it is about, null for figures. */
export const conflictItem = (conflict, field = null) =>
  h(
    "li",
    { data: { conflict: conflict.id } },
    h("p", { class: "conflict-head" }, subject(conflict)),
    h(
      "ul",
      { class: "figures" },
      [...conflict.between.nodes]
        .sort((one, other) => other.isChosen - one.isChosen)
        .map((each) => statement(each, field)),
    ),
    h("p", { class: "hint" }, t("conflictBy", { criterion: valueWord("Criterion", conflict.chosenBy) })),
  );

/** The conflicts of an entity. */
export async function conflictList(node, edgeType) {
  const { conflicts } = (await ask("Conflicts", { id: node.id })).node;
  const fields = await Promise.all(conflicts.nodes.map((conflict) => fieldOf(node, conflict, edgeType)));
  return h(
    "ul",
    { class: "conflicts" },
    conflicts.nodes.map((conflict, at) => conflictItem(conflict, fields[at])),
  );
}
