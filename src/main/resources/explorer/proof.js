// What a fact rests on: which paragraph of which document, of which day.

import { h } from "./dom.js";
import { inLanguage, t, valueWord } from "./words.js";

/** "Paragraph 14 · 2022-02-15". */
const short = (passage) =>
  [t("paragraph", { n: passage.ordinal }), passage.source.publishedOn].filter(Boolean).join(" · ");

function source({ title, titleEn, publisher, publisherEn, publishedOn, url }) {
  const name = inLanguage(title, titleEn);
  return [
    /^https?:/i.test(url ?? "") ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, name) : name,
    publisher && ` · ${inLanguage(publisher, publisherEn)}`,
    ` · ${publishedOn ? t("published", { date: publishedOn }) : t("publishedUnknown")}`,
  ];
}

/** Titles of the documents that figures rest on. */
export const sourceNames = (figures) => [
  ...new Set(figures.flatMap((each) => each.evidence).map(({ source: each }) => inLanguage(each.title, each.titleEn))),
];

export const passageText = (passage) =>
  h(
    "div",
    { class: "passage", data: { passage: passage.id } },
    h("p", { class: "passage-topic" }, inLanguage(passage.topic, passage.topicEn)),
    h(
      "p",
      { class: "hint" },
      t("paragraph", { n: passage.ordinal }),
      ` · ${valueWord("PassageKind", passage.passageKind)} · `,
      source(passage.source),
    ),
    h("p", { class: "key" }, passage.id),
  );

/** A small line that opens to the passages. */
export const proof = (passages) =>
  passages?.length > 0 &&
  h(
    "details",
    { class: "proof" },
    h("summary", {}, passages.length > 1 ? `${short(passages[0])} +${passages.length - 1}` : short(passages[0])),
    passages.map(passageText),
  );
